import type { ThingView } from '../../present/table-view.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a portrait lie within its box, from the box's top left corner, logical px. */
export interface PortraitPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The strip with the name, over the lower rim. */
  readonly label: Area | null;
  /** What the person says, and from which side its tail comes. */
  readonly speech: (Area & { readonly tail: 'side' | 'top' }) | null;
}

/** px; boxes lower than this are small. */
const SMALL = 200;
/** This much wider than high, words stand beside the face, else below it. */
const BESIDE = 1.35;

/** Lays a face, its name and its words into a box; the words are at the end side. */
export function portraitPlace(
  thing: Pick<ThingView, 'text' | 'label'>,
  { width, height }: Size,
  direction: 'ltr' | 'rtl',
): PortraitPlace {
  if (!thing.text) return face(thing, { x: 0, y: 0, width, height }, null);
  if (width < height * BESIDE) {
    // In a small box the face keeps most of the room, and the words make do with little.
    const small = height < SMALL;
    // The name may lie over the seam of face and words: it is drawn last.
    const gap = small && thing.label ? -5 : small ? 7 : 12;
    const least = small ? Math.max(44, height * 0.3) : Math.min(130, height * 0.36);
    const words = Math.min(height * 0.56, Math.max(least, needed(thing.text, width)));
    const head = Math.min(height - gap - words, width * 1.05);
    const top = (height - head - gap - words) / 2;
    const speech = { x: 0, y: top + head + gap, width, height: words, tail: 'top' } as const;
    return face(thing, { x: 0, y: top, width, height: head }, speech);
  }
  const gap = 12;
  const head = Math.min(height, width * 0.42);
  const words = width - head - gap;
  const rtl = direction === 'rtl';
  const speech = { x: rtl ? 0 : head + gap, y: 0, width: words, height, tail: 'side' } as const;
  return face(thing, { x: rtl ? width - head : 0, y: 0, width: head, height }, speech);
}

/** About as high as words must be to be read, px: lines of the smallest letters, and an edge. */
function needed(text: string, width: number): number {
  const letters = Math.max(4, (width - 24) / 6.9);
  return Math.ceil(text.length / letters + 0.25) * 16 + 17;
}

function face(thing: Pick<ThingView, 'label'>, area: Area, speech: PortraitPlace['speech']): PortraitPlace {
  const strip = thing.label ? Math.max(22, Math.min(34, area.height * 0.19)) : 0;
  // The strip covers the lower rim: half of it hangs below the circle.
  const radius = Math.min(area.width / 2 - 2, (area.height - strip * 0.55) / 2 - 2);
  const high = radius * 2 + strip * 0.55;
  const x = area.x + area.width / 2;
  const y = area.y + (area.height - high) / 2 + radius;
  const label = thing.label
    ? { x: area.x, y: y + radius - strip * 0.45, width: area.width, height: strip }
    : null;
  return { x, y, radius, label, speech };
}
