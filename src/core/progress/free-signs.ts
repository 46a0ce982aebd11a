import { ANIMALS, type AnimalId } from '../ids.ts';
import type { PlayerRecord } from './records.ts';

/** The signs to choose from now: those nobody plays with, and the own one of whoever plays. */
export function freeSigns(who: {
  readonly player: PlayerRecord | null;
  readonly players: readonly PlayerRecord[];
}): readonly AnimalId[] {
  return ANIMALS.filter(
    (animal) => who.player?.animal === animal || !who.players.some((one) => one.animal === animal),
  );
}
