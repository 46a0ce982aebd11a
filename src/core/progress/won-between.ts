import type { CardId } from '../ids.ts';
import type { PlayerRecord } from './records.ts';

/** The cards that are in the album after and were not before, in the order they came. */
export function wonBetween(
  before: Pick<PlayerRecord, 'album'>,
  after: Pick<PlayerRecord, 'album'>,
): readonly CardId[] {
  return (Object.keys(after.album) as CardId[]).filter((card) => !(card in before.album));
}
