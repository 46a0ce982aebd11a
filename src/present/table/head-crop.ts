import type { PersonId } from '../../core/ids.ts';

/**
 * Head and shoulders in a still. Everybody is drawn at one scale with the feet on one line, so heads are found by
 * the still's height: children and grown-ups have heads of one size.
 */
const HEAD = { side: 266, down: 0.15, up: 42 } as const;
/** Sango is nearly all head, with an antenna above. */
const SANGO = { side: 440, down: 0.24, up: 20 } as const;

/** A mask is larger than a head, and known by what it wears. */
const MASK = { side: 320, down: 0.16, up: 0 } as const;

/** @returns the square that shows head and shoulders, in px of the still: left and top edge, and its side */
export function headCrop(
  person: PersonId,
  still: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number; readonly side: number } {
  const { side, down, up } = person === 'sango' ? SANGO : person.startsWith('mask') ? MASK : HEAD;
  return { left: (still.width - side) / 2, top: Math.max(0, still.height * down - up), side };
}
