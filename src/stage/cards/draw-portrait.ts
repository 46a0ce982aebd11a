import { headCrop } from '../../present/table/head-crop.ts';
import type { ThingView } from '../../present/table-view.ts';
import type { SourcePicture } from '../art/art-source.ts';
import type { CardStyle } from './draw-card.ts';
import { inBands } from './in-bands.ts';
import { type Paint, roundedPath } from './paint-shapes.ts';
import { CREAM, INK, PAPER, TONES } from './palette.ts';
import type { PortraitPlace } from './portrait-place.ts';
import { fitWriting, type Writing, writeCentred } from './write-text.ts';

/** Behind a face; everybody keeps one of them. */
const BEHIND = ['#cfeef0', '#ffe2b8', '#e3dcff', '#ffd9d2', '#d7f0cf', '#d3e6ff'] as const;

type Faced = Pick<ThingView, 'person' | 'text' | 'label' | 'tone'>;

/** Draws head and shoulders into a circle of this radius round (0, 0): round, so that it may turn behind its rim. In steps. */
export function* drawBust(
  paint: Paint,
  person: NonNullable<ThingView['person']>,
  radius: number,
  still: SourcePicture | null,
): Generator<void> {
  paint.beginPath();
  paint.arc(0, 5, radius, 0, Math.PI * 2);
  paint.fillStyle = 'rgba(30, 24, 80, 0.3)';
  paint.fill();
  paint.save();
  paint.beginPath();
  paint.arc(0, 0, radius, 0, Math.PI * 2);
  paint.clip();
  const colour = BEHIND[hash(person.id) % BEHIND.length] ?? BEHIND[0];
  const glow = paint.createRadialGradient(0, -radius * 0.3, radius * 0.1, 0, 0, radius);
  glow.addColorStop(0, '#fffdf6');
  glow.addColorStop(1, colour);
  paint.fillStyle = glow;
  paint.fillRect(-radius, -radius, radius * 2, radius * 2);
  if (still) {
    const { left, top, side } = headCrop(person.id, still);
    const scale = (radius * 2) / side;
    const [x, y] = [-radius - left * scale, -radius - top * scale];
    yield;
    yield* inBands(paint, { y: -radius, height: radius * 2 }, () =>
      paint.drawImage(still.image, x, y, still.width * scale, still.height * scale),
    );
  }
  paint.restore();
}

/** Draws the rim round a face, the name on a strip over it, and what the person says. In steps. */
export function* drawPortrait(
  paint: Paint,
  thing: Faced,
  place: PortraitPlace,
  style: CardStyle,
): Generator<void> {
  const { x, y, radius, label, speech } = place;
  const line = Math.max(4, radius * 0.07) * (style.contrast ? 1.3 : 1);
  const ring = (width: number, colour: string, at = radius): void => {
    paint.beginPath();
    paint.arc(x, y, at, 0, Math.PI * 2);
    paint.lineWidth = width;
    paint.strokeStyle = colour;
    paint.stroke();
  };
  // Light between two lines of ink; a tone shines in it.
  ring(line * 2.1, INK, radius - line * 0.75);
  ring(line, thing.tone ? TONES[thing.tone].light : PAPER, radius - line * 0.75);
  if (speech) {
    yield* drawSpeech(paint, thing.text, speech, place, style);
    yield;
  }
  if (label && thing.label) drawStrip(paint, thing.label, label, style);
}

/** A word or two on a rounded strip, as wide as it needs to be. */
export function drawStrip(
  paint: Paint,
  words: string,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  style: CardStyle,
): void {
  const writing = fitWriting(paint, words, {
    family: style.head,
    weight: 700,
    largest: area.height * 0.68,
    smallest: 13,
    width: area.width - 22,
    maxLines: 1,
    locale: style.locale,
  });
  const width = Math.min(area.width, widest(paint, writing) + area.height * 0.8);
  const left = area.x + (area.width - width) / 2;
  roundedPath(paint, left, area.y, width, area.height, area.height / 2);
  paint.fillStyle = CREAM;
  paint.fill();
  paint.lineWidth = style.contrast ? 4 : 3;
  paint.strokeStyle = INK;
  paint.stroke();
  const top = area.y + (area.height - writing.height) / 2;
  writeCentred(paint, writing, area.x + area.width / 2, top, INK, style.direction);
}

function* drawSpeech(
  paint: Paint,
  text: string,
  speech: NonNullable<PortraitPlace['speech']>,
  place: PortraitPlace,
  style: CardStyle,
): Generator<void> {
  const writing = fitWriting(paint, text, {
    family: style.read,
    weight: 700,
    largest: 23,
    smallest: 13,
    width: speech.width - 24,
    maxLines: Math.max(1, Math.floor((speech.height - 6) / 17)),
    maxHeight: speech.height - 12,
    leading: 1.16,
    locale: style.locale,
  });
  yield;
  // As high as its words need, never higher than there is room.
  const height = Math.min(speech.height, Math.max(38, writing.height + 26));
  const y = speech.tail === 'top' ? speech.y : speech.y + (speech.height - height) / 2;
  const line = style.contrast ? 5 : 3.5;
  const body = (grow: number): void => {
    roundedPath(
      paint,
      speech.x + line / 2 - grow,
      y + line / 2 - grow,
      speech.width - line + grow * 2,
      height - line + grow * 2,
      20,
    );
  };
  paint.save();
  paint.translate(0, 4);
  body(0);
  paint.fillStyle = 'rgba(30, 24, 80, 0.3)';
  paint.fill();
  paint.restore();
  paint.lineJoin = 'round';
  body(0);
  paint.fillStyle = PAPER;
  paint.fill();
  paint.lineWidth = line;
  paint.strokeStyle = INK;
  paint.stroke();
  const hidden =
    speech.tail === 'top' && place.label !== null && place.label.y + place.label.height > speech.y;
  if (!hidden) drawTail(paint, { ...speech, y, height }, place, line);
  writeCentred(
    paint,
    writing,
    speech.x + speech.width / 2,
    y + (height - writing.height) / 2 + (hidden ? 3 : 0),
    INK,
    style.direction,
  );
}

/** A small point from the bubble to whoever speaks. */
function drawTail(
  paint: Paint,
  speech: NonNullable<PortraitPlace['speech']>,
  place: PortraitPlace,
  line: number,
): void {
  const end = place.x < speech.x ? -1 : 1;
  const [root, tip] =
    speech.tail === 'top'
      ? ([
          [place.x, speech.y + line],
          [place.x, speech.y - 11],
        ] as const)
      : ([
          [end < 0 ? speech.x + line : speech.x + speech.width - line, speech.y + speech.height / 2],
          [end < 0 ? speech.x - 11 : speech.x + speech.width + 11, speech.y + speech.height / 2],
        ] as const);
  const across = speech.tail === 'top' ? ([10, 0] as const) : ([0, 10] as const);
  paint.beginPath();
  paint.moveTo(root[0] - across[0], root[1] - across[1]);
  paint.lineTo(tip[0], tip[1]);
  paint.lineTo(root[0] + across[0], root[1] + across[1]);
  paint.fillStyle = PAPER;
  paint.fill();
  paint.lineWidth = line;
  paint.strokeStyle = INK;
  paint.stroke();
}

function widest(paint: Paint, writing: Writing): number {
  paint.font = writing.font;
  return Math.max(0, ...writing.lines.map((line) => paint.measureText(line).width));
}

function hash(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum;
}
