import type { Meeting } from '../cards/costume.ts';
import type { CardId } from '../ids.ts';
import type { AlbumEntry, PlayerRecord } from './records.ts';

/** Costumes remembered per card: enough to tell a new one, and a small save. */
const COSTUMES_KEPT = 12;

/** Puts the cards met into the album. Each new costume raises a card's level; nothing ever lowers one. */
export function winCards(record: PlayerRecord, met: readonly Meeting[]): PlayerRecord {
  const album: Record<CardId, AlbumEntry> = { ...record.album };
  for (const { card, costume } of met) {
    const entry = album[card] ?? { met: 0, costumes: [] };
    if (entry.costumes.includes(costume)) continue;
    album[card] = { met: entry.met + 1, costumes: [...entry.costumes, costume].slice(-COSTUMES_KEPT) };
  }
  return { ...record, album };
}
