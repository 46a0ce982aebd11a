import type { Registry } from '../../../content/registry.ts';
import { MATCHES } from '../../../core/cards/deck.ts';
import { MOVES, TRICKS } from '../../../core/ids.ts';
import type { Translate } from '../../translate.ts';

export interface PosterView {
  readonly tricks: readonly {
    readonly id: string;
    readonly picture: string;
    readonly title: string;
    readonly line: string;
    readonly answers: readonly MoveView[];
  }[];
  readonly moves: readonly MoveView[];
}

interface MoveView {
  readonly id: string;
  readonly picture: string;
  readonly title: string;
}

/** All tricks with the moves that answer them, and all moves. */
export function presentPoster(registry: Pick<Registry, 'pictures'>, t: Translate): PosterView {
  const move = (id: string): MoveView => ({
    id,
    picture: registry.pictures[`move:${id}`] ?? `move-${id}`,
    title: t(`move.${id}.title`),
  });
  return {
    tricks: TRICKS.map((id) => ({
      id,
      picture: registry.pictures[`trick:${id}`] ?? `trick-${id}`,
      title: t(`trick.${id}.title`),
      line: t(`trick.${id}.line`),
      answers: MATCHES[id].map(move),
    })),
    moves: MOVES.map(move),
  };
}
