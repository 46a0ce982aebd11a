import { describe, expect, it } from 'vitest';
import { airFor } from '../../src/audio/air-for.ts';
import type { ChapterOf } from '../../src/audio/heard-state.ts';
import { musicFor } from '../../src/audio/music-for.ts';
import { AIRS, MUSIC } from '../../src/audio/sound.ts';
import chapters from '../../src/content/chapters.gen.json';
import type { TableSession } from '../../src/core/games/table-session.ts';
import type { GameId } from '../../src/core/ids.ts';
import type { ActivitySession } from '../../src/core/story/session.ts';
import { lineOf, type StateOptions, stateWith, storyOf } from './support.ts';

const chapterOf: ChapterOf = (id) => {
  const found = chapters.find((one) => one.id === id);
  return found && { region: found.region as 'home', sensitive: found.sensitive };
};
const heard = (options: StateOptions) => musicFor(stateWith(options), chapterOf);
const inChapter = (chapter: string, options: StateOptions = {}) =>
  heard({ route: { name: 'chapter', chapter }, ...options });
/** A table as far as sound looks at it. */
const tableOf = (game: GameId, finished = false) =>
  ({ state: { game, finished }, held: null, kept: false, options: {} }) as unknown as TableSession;
const TWO_LINES = [lineOf('leo'), lineOf('hana')];

describe('musicFor', () => {
  it('gives every island its own loop', () => {
    expect(['0', '1', '5', '9'].map((id) => inChapter(id)?.music)).toEqual([
      'home',
      'lookout',
      'harbour',
      'echo',
    ]);
  });

  it('knows a loop for every chapter', () => {
    for (const { id } of chapters) expect(MUSIC, id).toContain(inChapter(id)?.music);
  });

  it('plays one layer while one reads, both when one decides', () => {
    const reads = storyOf(TWO_LINES);
    expect(inChapter('1', { story: reads })?.full).toBe(false);
    expect(inChapter('1', { story: { ...reads, line: 1 } })?.full).toBe(true);
    const ended = storyOf(TWO_LINES, { type: 'end', ending: 'tell' }, { line: 2 });
    expect(inChapter('1', { story: ended })?.full).toBe(false);
  });

  it('is soft and of one layer in a chapter that needs care, and silent where it hurts', () => {
    const story = storyOf(TWO_LINES, undefined, { line: 1 });
    expect(inChapter('6', { story })).toMatchObject({ full: false });
    expect(inChapter('6', { story })?.share).toBeLessThan(1);
    expect(inChapter('6', { story: storyOf([lineOf('hana', { costs: true })]) })).toBeNull();
    expect(inChapter('1', { story: storyOf([lineOf('leo', { costs: true })]) })).not.toBeNull();
    expect(inChapter('6', { dialog: 'sensitive' })).toBeNull();
    const feels = { kind: 'feel', option: { id: 'a', icon: 'say' } } as const satisfies ActivitySession;
    expect(inChapter('8', { story: { ...story, activity: feels } })).toBeNull();
  });

  it('plays both layers at the table, one at the recap, and does not drum where somebody tells', () => {
    expect(inChapter('1', { table: tableOf('clue-hunt') })).toEqual({ music: 'table', full: true, share: 1 });
    expect(inChapter('1', { table: tableOf('clue-hunt', true) })?.full).toBe(false);
    expect(inChapter('13', { table: tableOf('trick-duel') })).toMatchObject({ music: 'duel', full: true });
    expect(inChapter('6', { table: tableOf('say-it') })?.full).toBe(false);
  });

  it('lights the map’s upper layer with the first chapter that was played', () => {
    expect(heard({})).toMatchObject({ music: 'map', full: false });
    const { guest } = stateWith();
    const played = { ...guest, chapters: { '1': { endings: ['tell'] as const } } };
    expect(heard({ guest: played })).toMatchObject({ music: 'map', full: true });
  });

  it('is silent under the calm cover, in a class and for a teacher', () => {
    expect(heard({ calm: true })).toBeNull();
    expect(heard({ route: { name: 'class', path: [], query: {} } })).toBeNull();
    expect(heard({ settings: { theme: 'calm' } })).toEqual({ music: 'calm', full: false, share: 1 });
    expect(heard({ route: { name: 'help' } })?.music).toBe('calm');
  });
});

describe('airFor', () => {
  const at = (place: string, rest: StateOptions = {}) => {
    const line = { ...lineOf('leo'), scene: { place, cast: [] } };
    return airFor(stateWith({ route: { name: 'chapter', chapter: '1' }, story: storyOf([line]), ...rest }));
  };

  it('knows what every place of every chapter sounds like', () => {
    for (const place of new Set(chapters.flatMap(({ places }) => places))) {
      expect(AIRS, place).toContain(at(place));
    }
  });

  it('is silent at the table, under the calm cover and before a chapter that needs care', () => {
    expect(at('bus', { table: tableOf('sort') })).toBeNull();
    expect(at('bus', { calm: true })).toBeNull();
    expect(at('bus', { dialog: 'sensitive' })).toBeNull();
    expect(airFor(stateWith({ route: { name: 'settings' } }))).toBeNull();
  });
});
