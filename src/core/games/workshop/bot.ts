import { pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { gearsBuilt } from './workshop.ts';
import { slotNow, tileThing, type WorkshopState, workshopRound } from './workshop-state.ts';

/** Plays in the workshop like a child who reads the order and the tiles: it builds what is ordered, until the last. */
export function readWorkshop(
  state: WorkshopState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const again = legal.find((one) => one.type === 'press' && one.button === 'again');
  if (state.phase === 'choose') return { action: again ?? legal.at(-1), random };
  const order = workshopRound(state)?.order ?? null;
  const slot = slotNow(state);
  const open = order?.filter((trick) => !gearsBuilt(state).includes(trick)) ?? [];
  const fits = (trick: WorkshopState['placed'][number]['trick']) =>
    trick ? open.includes(trick) : open.length === 0 || slot?.kind !== 'line';
  const good = slot && order ? slot.tiles.filter((tile) => fits(tile.trick)).map(tileThing) : [];
  const wanted = legal.filter((one) => one.type === 'place' && good.includes(one.thing));
  const choice = pick(random, wanted.length > 0 ? wanted : legal);
  return { action: choice.value, random: choice.random };
}
