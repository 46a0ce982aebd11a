import type { GameAction } from '../../../src/core/games/game.ts';
import type { TableView } from '../../../src/present/table-view.ts';

/** What a hand does next: put a thing somewhere, touch one where it lies, or press one of the table's buttons. */
export type Play =
  | { readonly how: 'drag'; readonly thing: string; readonly zone: string; readonly right: boolean }
  | { readonly how: 'tap'; readonly thing: string; readonly right: boolean }
  | { readonly how: 'press'; readonly action: GameAction; readonly right: boolean };

/**
 * Chooses from any game's view: what can be dragged before what can be touched, and that before buttons; of these
 * what is right, else what is not wrong.
 * @param after the view that an action leads to; null when it is refused
 * @throws when there is nothing to do
 */
export function choosePlay(view: TableView, after: (action: GameAction) => TableView | null): Play {
  const worth = (action: GameAction): number => {
    const next = after(action);
    if (!next) return -1;
    const verdict = next.reveal?.verdict;
    return verdict === 'right' ? 2 : verdict === undefined ? 1 : 0;
  };
  const best = <One extends { readonly action: GameAction }>(all: readonly One[]) =>
    all
      .map((one) => ({ one, worth: worth(one.action) }))
      .filter((one) => one.worth >= 0)
      .sort((a, b) => b.worth - a.worth)[0];
  const drag = best(
    view.things.flatMap(({ id, targets }) =>
      targets.map(({ zone, action }) => ({ thing: id, zone, action })),
    ),
  );
  if (drag) return { how: 'drag', thing: drag.one.thing, zone: drag.one.zone, right: drag.worth === 2 };
  const tap = best(view.things.flatMap(({ id, use }) => (use ? [{ thing: id, action: use }] : [])));
  if (tap) return { how: 'tap', thing: tap.one.thing, right: tap.worth === 2 };
  const button = best([...view.buttons].sort((a, b) => Number(b.primary) - Number(a.primary)));
  if (!button) throw new Error(`nothing to do at the table of ${view.game}`);
  return { how: 'press', action: button.one.action, right: button.worth === 2 };
}
