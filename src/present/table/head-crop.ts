import type { PersonId } from '../../core/ids.ts';

/**
 * Head and shoulders in a still. Everybody is drawn at one scale with the feet on one line, so heads are found by
 * the still's height. The younger, the larger the head.
 */
const HEAD = { side: 236, down: 0.15, up: 32 } as const;
const YOUNG_HEAD = { side: 266, down: 0.15, up: 42 } as const;
const YOUNG: readonly PersonId[] = ['mio', 'leo', 'hana', 'kai', 'juno'];
/** Sango is nearly all head, with an antenna above. */
const SANGO = { side: 440, down: 0.24, up: 20 } as const;

/** A mask is larger than a head, and known by what it wears. */
const MASK = { side: 320, down: 0.16, up: 0 } as const;

/** @returns the square that shows head and shoulders, in px of the still: left and top edge, and its side */
export function headCrop(
  person: PersonId,
  still: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number; readonly side: number } {
  const { side, down, up } = cropOf(person);
  return { left: (still.width - side) / 2, top: Math.max(0, still.height * down - up), side };
}

function cropOf(person: PersonId) {
  if (person === 'sango') return SANGO;
  if (person.startsWith('mask')) return MASK;
  return YOUNG.includes(person) ? YOUNG_HEAD : HEAD;
}
