import { darken, INK } from '../draw/colour.ts';
import { ellipse, pillow, roundRect, star } from '../draw/shapes.ts';
import { clipped, outlined, path, placed, stroke } from '../draw/svg.ts';
import { linear, washed } from '../draw/wash.ts';
import { BODY, LINE, SANGO } from './measures.ts';

const DEPTH = 14;
const LEFT = -BODY.width / 2;
const TOP = -BODY.height / 2;
const FRONT = pillow(LEFT, TOP, BODY.width, BODY.height, 62, 5);
const SIDE = pillow(LEFT + DEPTH, TOP + 5, BODY.width, BODY.height - 4, 62, 5);

/** The body with everything on it but the face. */
export function sangoBody(): string {
  const coat = linear(
    [
      [0, SANGO.bodyLight],
      [0.45, SANGO.body],
      [1, SANGO.bodyDark],
    ],
    [0, 0, 0.55, 1],
  );
  const shapes = [
    { d: SIDE, fill: SANGO.side },
    { d: FRONT, fill: coat.fill },
  ];
  const rim = 'M-105 23V-87Q-105 -140 -52 -140H-22M-6 -140H6';
  return (
    coat.definition +
    outlined('', {
      shapes,
      lw: LINE,
      inner: path(FRONT, { fill: 'none', stroke: SANGO.bodyDark, strokeWidth: 4, opacity: 0.9 }),
    }) +
    stroke(rim, 6.5, '#FFD9C9', { opacity: 0.85 }) +
    speaker() +
    screen() +
    button() +
    sticker()
  );
}

function speaker(): string {
  return (
    path(roundRect(-22, TOP + 26, 44, 9, 4.5), { fill: darken(SANGO.bodyDark, 0.45) }) +
    path(ellipse(40, TOP + 30.5, 6.5), { fill: INK }) +
    path(ellipse(38.4, TOP + 28.8, 2), { fill: '#8FD3FF' })
  );
}

function screen(): string {
  const [x, y, w, h] = [LEFT + 19, TOP + 46, BODY.width - 38, BODY.height - 102];
  const glass = pillow(x, y, w, h, 40, 3);
  const wash = linear(
    [
      [0, '#FFFFFF'],
      [0.45, SANGO.screen],
      [1, SANGO.screenDark],
    ],
    [0.1, 0, 0.4, 1],
  );
  const reflections =
    `M${x + w * 0.62} ${y - 10}H${x + w * 0.86}L${x + w * 0.16} ${y + h + 10}H${x - w * 0.08}Z` +
    `M${x + w * 0.93} ${y - 10}H${x + w}L${x + w * 0.3} ${y + h + 10}H${x + w * 0.23}Z`;
  return (
    placed(-2.5, -3, path(glass, { fill: darken(SANGO.bodyDark, 0.3) })) +
    placed(2.5, 3, path(glass, { fill: SANGO.bodyLight })) +
    washed(glass, wash) +
    clipped(
      glass,
      path(reflections, { fill: '#FFFFFF', opacity: 0.42 }) +
        path(glass, { fill: 'none', stroke: '#7CC6D8', strokeWidth: 9, opacity: 0.35 }),
    ) +
    path(glass, { fill: 'none', stroke: INK, strokeWidth: 4 })
  );
}

function button(): string {
  const round = ellipse(0, BODY.height / 2 - 29, 16.5);
  return (
    placed(0, 2, path(round, { fill: SANGO.bodyDark })) +
    path(round, { fill: '#FFE9DA', stroke: INK, strokeWidth: 3.6 }) +
    path(roundRect(-7, BODY.height / 2 - 36, 14, 14, 4.5), {
      fill: 'none',
      stroke: SANGO.bodyDark,
      strokeWidth: 3.4,
    })
  );
}

/** A star from the children, always at the same corner. */
function sticker(): string {
  const white = path(star(0, 0, 15, 7.5, 5, 3), {
    fill: '#FFFFFF',
    stroke: '#FFFFFF',
    strokeWidth: 6,
    strokeLinejoin: 'round',
  });
  return placed(
    LEFT + 36,
    BODY.height / 2 - 30,
    white + path(star(0, 0, 13, 6.4, 5, 2), { fill: '#35C3B5' }),
    -14,
  );
}
