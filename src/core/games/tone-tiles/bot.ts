import { nextNumber, pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { SMILES } from './tone-deck.ts';
import { spareTiles } from './tone-tiles.ts';
import { heard, type ToneTilesState, tileSlot, toneDraft, toneOf } from './tone-tiles-state.ts';

/** Share of tiles that are misread. */
const MISREADS = 0.1;

/**
 * Plays Tone tiles like a child who hears how the phrases sound: changes the one that gets warmest, looks at the face,
 * and sends when it smiles. One tile in ten is misread, and any other is taken.
 */
export function readToneTiles(
  state: ToneTilesState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const draft = toneDraft(state);
  if (state.phase !== 'write' || !draft) return { action: legal[0], random };
  const send = legal.find((action) => action.type === 'press');
  if (heard(draft, state.now) >= SMILES) return { action: send, random };
  const slip = nextNumber(random);
  const tiles = spareTiles(draft, state.now);
  const gain = ({ place, way }: (typeof tiles)[number]): number =>
    toneOf(draft, place, way) - toneOf(draft, place, state.now[place] ?? 0);
  const any = pick(slip.random, tiles);
  const warmest = [...tiles].sort((one, other) => gain(other) - gain(one))[0];
  const tile = slip.value < MISREADS ? any.value : warmest;
  const action = legal.find(
    (one) => one.type === 'place' && one.thing === tile?.thing && one.zone === tileSlot(tile.place),
  );
  return { action: action ?? send, random: any.random };
}
