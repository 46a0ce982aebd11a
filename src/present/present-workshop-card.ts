import type { Registry } from '../content/registry.ts';
import { readLetter } from '../core/games/workshop/read-letter.ts';
import type { TrickId } from '../core/ids.ts';
import type { KeptLetter } from '../core/progress/keepsakes.ts';
import type { Translate } from './translate.ts';

/** A letter from the workshop to be printed: the message on the front, what turned in it for the back. */
export interface WorkshopCardView {
  readonly title: string;
  readonly sender: string;
  /** Names of pictures: assets/art/cards/<name>.svg */
  readonly pictures: readonly string[];
  /** Hello, lines and wish, in the order they are read. */
  readonly lines: readonly { readonly text: string; readonly trick: TrickId | null; readonly gear: string }[];
  /** "Turning: Hurry, Secret" or that nothing turns. */
  readonly answer: string;
}

/** @returns null when the letter can no longer be read, because its tiles are gone from the deck */
export function presentWorkshopCard(
  letter: KeptLetter,
  registry: Pick<Registry, 'decks'>,
  t: Translate,
): WorkshopCardView | null {
  const round = registry.decks.workshop ? readLetter(registry.decks.workshop, letter) : null;
  if (!round) return null;
  const tiles = round.slots.flatMap(({ kind, tiles: [tile] }) => (tile ? [{ kind, tile }] : []));
  const words = ({ kind, tile }: (typeof tiles)[number]) => t(`game.workshop.${kind}.${tile.id}`);
  const lines = tiles
    .filter(({ tile }) => tile.picture === null)
    .map((one) => {
      const { trick } = one.tile;
      return { text: words(one), trick, gear: trick ? t(`trick.${trick}.title`) : '' };
    });
  const gears = [...new Set(lines.flatMap(({ gear }) => gear || []))];
  const [sender] = tiles;
  return {
    title: t('game.workshop.title'),
    sender: t('game.workshop.from', { sender: sender ? words(sender) : '' }),
    pictures: tiles.flatMap(({ tile }) => tile.picture ?? []),
    lines,
    answer:
      gears.length > 0
        ? t('lens.turning', { trick: gears.join(t('game.workshop.order.and')) })
        : t('game.workshop.found.none'),
  };
}
