import { CLUE_HUNT } from '../../core/games/clue-hunt/clue-hunt.ts';
import { type ClueBoard, type ClueHuntState, moveThing } from '../../core/games/clue-hunt/clue-hunt-state.ts';
import type { MoveId } from '../../core/ids.ts';
import { presentCard } from '../present-card.ts';
import type { ThingView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';
import { targetsOf, thing } from './thing-kit.ts';

/** The move cards in the hand; after one was put on the message, that one alone. */
export function presentClueHand(
  state: ClueHuntState,
  board: ClueBoard,
  context: TableContext,
): readonly ThingView[] {
  const { t } = context;
  if (state.reveal) return [moveCard(state.reveal.move, { zone: 'discard', order: 0, name: '' }, context)];
  if (state.phase !== 'move') return [];
  const held = board.hand.filter((move) => !state.spent.includes(move));
  const legal = CLUE_HUNT.legal(state);
  return held.map((move, order) => {
    const name = t('game.card', { number: order + 1, total: held.length, title: t(`move.${move}.title`) });
    const card = moveCard(move, { zone: 'hand', order, name }, context);
    return { ...card, targets: targetsOf(legal, card.id) };
  });
}

function moveCard(
  move: MoveId,
  place: { readonly zone: string; readonly order: number; readonly name: string },
  { t, progress, registry }: TableContext,
): ThingView {
  const id = `move:${move}` as const;
  const face = presentCard(id, progress.album[id], registry, t);
  const played = place.zone === 'discard';
  return thing({
    id: moveThing(move),
    zone: place.zone,
    order: place.order,
    kind: 'card',
    face,
    text: face.line,
    name: place.name || face.title,
    state: played ? t('game.played') : '',
  });
}
