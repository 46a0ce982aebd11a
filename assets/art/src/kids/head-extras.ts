import { darken, INK, lighten, mixColours } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { round } from '../draw/geometry.ts';
import { ellipse, roundRect, tiltedEllipse } from '../draw/shapes.ts';
import { outlined, path, stroke } from '../draw/svg.ts';
import type { Look } from './look.ts';
import { LINE } from './measures.ts';

/** What some people wear or have on their heads, in the head's units. @param shift of a turned face */
export function drawHeadExtras(look: Look, shift: number) {
  return {
    onSkin:
      (look.laughLines ? laughLines(look, shift) : '') +
      (look.paint ? paint(look.paint, shift) : '') +
      (look.earrings ? earrings(look.earrings, shift) : ''),
    glasses: look.readingGlasses ? readingGlasses(look.readingGlasses, shift) : '',
    headset: look.headset ? headset(look.headset, shift) : '',
  };
}

function laughLines(look: Look, shift: number): string {
  const colour = mixColours(darken(look.skin, 0.3), '#7A2A4A', 0.3);
  return each([-1, 1], (s) => {
    const x = (value: number): number => round(s * value + shift);
    return stroke(`M${x(48)} 4L${x(57)} 0M${x(48)} 10L${x(57)} 11`, 2.8, colour);
  });
}

function paint(colour: string, shift: number): string {
  const x = 44 + shift;
  return path(tiltedEllipse(x, 24, 12, 5, -22) + tiltedEllipse(x + 4, 34, 7, 3.4, -22), {
    fill: colour,
    opacity: 0.72,
  });
}

function earrings(colour: string, shift: number): string {
  return each([-1, 1], (s) => {
    const x = s * 74 - shift * 0.5;
    return path(ellipse(x, 36, 7), { fill: colour, stroke: INK, strokeWidth: 3.4 });
  });
}

function readingGlasses(colour: string, shift: number): string {
  const rims = each([-1, 1], (s) => {
    const x = s * 29 + shift;
    return `M${round(x - 19)} 19H${round(x + 19)}C${round(x + 19)} 33 ${round(x + 10)} 37 ${round(x)} 37C${round(x - 10)} 37 ${round(x - 19)} 33 ${round(x - 19)} 19Z`;
  });
  const bridge = `M${round(shift - 10)} 21Q${round(shift)} 16 ${round(shift + 10)} 21`;
  return (
    stroke(`M${round(shift - 48)} 19L-70 6M${round(shift + 48)} 19L70 6`, 3.6) +
    path(rims, {
      fill: '#FFFFFF',
      fillOpacity: 0.3,
      stroke: INK,
      strokeWidth: 6.2,
      strokeLinejoin: 'round',
    }) +
    path(rims, { fill: 'none', stroke: colour, strokeWidth: 3.2, strokeLinejoin: 'round' }) +
    stroke(bridge, 6.2) +
    stroke(bridge, 3.2, colour)
  );
}

/** Headphones over the hair, with a microphone before the mouth. */
function headset(colour: string, shift: number): string {
  const band = 'M-84 -6C-96 -150 96 -150 84 -6';
  const boom = `M${round(-86 - shift * 0.4)} 26C${round(-84)} 58 ${round(-62 + shift)} 64 ${round(-40 + shift)} 60`;
  const cup = (s: number): string => {
    const x = s * 84 - shift * 0.4;
    return outlined('', {
      shapes: [{ d: roundRect(x - 15, -16, 30, 50, 14), fill: colour }],
      lw: LINE,
      inner: path(roundRect(x + 2, -16, 20, 54, 10), { fill: darken(colour, 0.24) }),
      lines: path(ellipse(x, 9, 6), { fill: lighten(colour, 0.6) }),
    });
  };
  return (
    stroke(band, 19) +
    stroke(band, 10, colour) +
    stroke('M-58 -88Q-36 -108 -8 -112', 3.4, '#FFFFFF', { opacity: 0.7 }) +
    stroke(boom, 11) +
    stroke(boom, 4.4, lighten(colour, 0.4)) +
    path(tiltedEllipse(-38 + shift, 59, 11, 8, -10), { fill: '#FF6B5C', stroke: INK, strokeWidth: 4 }) +
    cup(-1) +
    cup(1)
  );
}
