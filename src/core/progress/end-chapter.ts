import type { CardId } from '../ids.ts';
import type { ChapterInfo, EndingId } from '../story/beat.ts';
import type { PlayerRecord } from './records.ts';
import { winCards } from './win-cards.ts';

/** Keeps an ending and the chapter's own cards. Playing it again adds endings but no second costume. */
export function endChapter(
  record: PlayerRecord,
  info: Pick<ChapterInfo, 'id' | 'cards'>,
  ending: EndingId,
): PlayerRecord {
  const known = record.chapters[info.id]?.endings ?? [];
  const endings = known.includes(ending) ? known : [...known, ending];
  // chapter.json names cards as plain text; the content's cross-reference check has proved them card ids.
  const met = info.cards.map((card) => ({ card: card as CardId, costume: `chapter-${info.id}` }));
  const current = record.current?.chapter === info.id ? null : record.current;
  const chapters = { ...record.chapters, [info.id]: { endings } };
  return winCards({ ...record, chapters, current }, met);
}
