import type { ChapterFile } from '../../src/content/chapter-schema.ts';
import { readTags } from '../../src/core/story/tags.ts';
import { readInk } from './read-ink.ts';

export interface ChapterTexts {
  /** Flat: text id → English text, in the order of the story. */
  readonly texts: Readonly<Record<string, string>>;
  /** What a translator needs to know beside each text. */
  readonly notes: Readonly<Record<string, string>>;
}

/** The English texts of one chapter, out of its ink and chapter.json. */
export function exportTexts(source: string, chapter: ChapterFile): ChapterTexts {
  const texts: Record<string, string> = { ...chapter.texts };
  const notes: Record<string, string> = {};
  for (const line of readInk(source)) {
    if (line.kind !== 'text' && line.kind !== 'choice') continue;
    const { tags } = readTags(line.tags);
    if (tags.id === null) continue;
    texts[tags.id] = line.text;
    if (line.kind === 'choice')
      notes[tags.id] =
        tags.activity === null ? 'A choice of the child; at most 8 words.' : 'A button; at most 8 words.';
    else if (tags.who === 'message')
      notes[tags.id] = `A message on a screen, from ${tags.from ?? 'somebody'}.`;
    else if (tags.who === 'narrator') notes[tags.id] = 'Narration.';
    else
      notes[tags.id] =
        `${capital(tags.who ?? 'somebody')} says this${tags.mood === null ? '' : ` (${tags.mood})`}.`;
  }
  for (const plan of chapter.plans) {
    for (const id of plan.ifs) notes[id] ??= 'First half of a plan: "If …".';
    for (const id of plan.thens)
      notes[id] ??= 'Second half of a plan: "… then I …". Every "if" must fit every "then".';
  }
  for (const [id, note] of Object.entries(chapter.notes))
    notes[id] = notes[id] === undefined ? note : `${notes[id]} ${note}`;
  return { texts, notes };
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
