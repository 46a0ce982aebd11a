import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AppEvent } from '../../src/app/event.ts';
import { captionFor } from '../../src/audio/caption-for.ts';
import { cuesFor } from '../../src/audio/cues-for.ts';
import { SOUND_CUES } from '../../src/audio/sound.ts';
import type { TableEvent, Verdict } from '../../src/core/cards/table-event.ts';
import type { Mood } from '../../src/core/story/beat.ts';
import { lineOf } from './support.ts';

const table = (event: TableEvent): AppEvent => ({ type: 'table', event });
const judged = (verdict: Verdict, streak = 0) =>
  table({ type: 'judged', thing: 'a', verdict, why: 'why', streak });
const line = (who: string, sfx?: string): AppEvent => ({
  type: 'line',
  line: lineOf(who, sfx === undefined ? {} : { sfx }),
});
const sango = (mood: Mood): AppEvent => ({
  type: 'line',
  line: lineOf('sango', { scene: { place: 'desk', cast: [{ person: 'sango', mood }] } }),
});
const moved = (to: string) => table({ type: 'moved', thing: 'a', to });
const dealt = (count: number) =>
  table({ type: 'dealt', things: Array.from({ length: count }, (_, index) => `${index}`), to: 'hand' });

describe('cuesFor', () => {
  it.each<[string, AppEvent, string[]]>([
    ['a press', { type: 'pressed' }, ['tap']],
    ['something not possible', { type: 'refused', reason: 'x' }, ['nudge']],
    ['a message', line('message'), ['message']],
    ['somebody who speaks', line('hana'), ['bubble']],
    ['Sango, who is proud', sango('proud'), ['sango-proud']],
    ['Sango, who thinks', sango('think'), ['sango-think']],
    ['a sound the story names', line('narrator', 'hop'), ['hop']],
    ['a sound nobody made', line('narrator', 'explosion'), ['bubble']],
    ['the count', { type: 'parcel', count: 2 }, ['hop']],
    ['zero', { type: 'parcel', count: 0 }, ['tick']],
    ['the map', { type: 'screen', screen: 'map' }, ['fly']],
    ['a chapter', { type: 'screen', screen: 'chapter' }, ['curtain']],
    ['a table', { type: 'screen', screen: 'game' }, ['roll-out']],
    ['another page', { type: 'screen', screen: 'album' }, ['whoosh']],
    ['a turning gear', { type: 'lens', phrase: 'p', trick: 'hurry' }, ['gear']],
    ['a still phrase', { type: 'lens', phrase: 'p', trick: null }, ['lens-tick']],
    ['picking up', { type: 'held', thing: 'a' }, ['pick-up']],
    ['putting back', { type: 'held', thing: null }, ['drop']],
    ['an ending by telling', { type: 'ending', ending: 'tell' }, ['sting-tell', 'sting-clue']],
    ['an ending by repair', { type: 'ending', ending: 'repair' }, ['sting-repair', 'sting-clue']],
    ['a card for the album', { type: 'card-won', card: 'move:tell' }, ['sting-card']],
    ['the calm cover', { type: 'calm', on: true }, ['calm']],
    ['one card', dealt(1), ['deal-1']],
    ['a hand of cards', dealt(5), ['deal-5']],
    ['a card into a slot', moved('tell'), ['slot']],
    ['a card put back', moved('hand'), ['drop']],
    ['a card put away', moved('discard'), ['away']],
    ['a card that comes back', table({ type: 'returns', thing: 'a', after: 3 }), ['back']],
    ['a mask that breaks', table({ type: 'cracked', thing: 'a' }), ['crack', 'sting-crack']],
    ['a small number', table({ type: 'scored', value: 1, of: 9 }), ['count-1']],
    ['a full number', table({ type: 'scored', value: 9, of: 9 }), ['count-3']],
    ['a game mastered', table({ type: 'finished', mastered: true }), ['sting-mastered']],
    ['a game not mastered', table({ type: 'finished', mastered: false }), ['page']],
  ])('%s', (_name, event, cues) => {
    expect(cuesFor([event])).toEqual(cues);
  });

  it('climbs five notes with right answers and stays there', () => {
    expect([0, 1, 2, 3, 4, 5, 30].flatMap((streak) => cuesFor([judged('right', streak)]))).toEqual([
      'correct-1',
      'correct-2',
      'correct-3',
      'correct-4',
      'correct-5',
      'correct-5',
      'correct-5',
    ]);
  });

  it('sounds the same for a missed trick and a wronged friend, and kindly for a safe move', () => {
    expect(cuesFor([judged('missed')])).toEqual(cuesFor([judged('wronged')]));
    expect(cuesFor([judged('fine')])).toEqual(['fine']);
  });

  it('makes each sound once a moment, and drops a tap or a bubble that did something', () => {
    expect(cuesFor([{ type: 'pressed' }, moved('b'), moved('c')])).toEqual(['slot']);
    expect(cuesFor([{ type: 'pressed' }, { type: 'settings' }])).toEqual(['tap']);
    expect(cuesFor([{ type: 'pressed' }, line('hana')])).toEqual(['tap']);
    expect(cuesFor([line('hana'), { type: 'decide' }])).toEqual(['page']);
    expect(cuesFor([{ type: 'settings' }], ['toggle-on'])).toEqual(['toggle-on']);
    expect(cuesFor([])).toEqual([]);
  });

  it('lets the music of an ending stand for the cards it brings', () => {
    const ending: AppEvent = { type: 'ending', ending: 'friend-tells' };
    expect(cuesFor([ending, { type: 'card-won', card: 'move:tell' }])).toEqual([
      'sting-friend',
      'sting-clue',
    ]);
  });
});

it.each(['en', 'ar', 'hu'])('has a text for every caption in %s', (locale) => {
  const texts: unknown = JSON.parse(readFileSync(`locales/${locale}/a11y.json`, 'utf8'));
  const captions = SOUND_CUES.map(captionFor).filter((id) => id !== null);
  expect(captions.length).toBeGreaterThanOrEqual(20);
  for (const id of captions) expect(texts).toHaveProperty([id]);
});
