import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AppEvent } from '../../src/app/event.ts';
import { captionFor } from '../../src/audio/caption-for.ts';
import { cuesFor } from '../../src/audio/cues-for.ts';
import { SOUND_CUES } from '../../src/audio/sound.ts';
import type { TableEvent, Verdict } from '../../src/core/cards/table-event.ts';

const table = (event: TableEvent): AppEvent => ({ type: 'table', event });
const judged = (verdict: Verdict, streak = 0) =>
  table({ type: 'judged', thing: 'a', verdict, why: 'why', streak });
const line = (who: string, sfx?: string): AppEvent => ({
  type: 'line',
  line: { text: 'a', who, scene: { place: 'desk', cast: [] }, gears: [], ...(sfx && { sfx }) },
});

describe('cuesFor', () => {
  it.each<[string, AppEvent, string[]]>([
    ['a press', { type: 'pressed' }, ['tap']],
    ['something not possible', { type: 'refused', reason: 'x' }, ['nudge']],
    ['a message', line('message'), ['message']],
    ['somebody who speaks', line('hana'), []],
    ['a sound the story names', line('narrator', 'hop'), ['hop']],
    ['a sound nobody made', line('narrator', 'explosion'), []],
    ['a turning gear', { type: 'lens', phrase: 'p', trick: 'hurry' }, ['gear']],
    ['a still phrase', { type: 'lens', phrase: 'p', trick: null }, ['lens-tick']],
    ['picking up', { type: 'held', thing: 'a' }, ['pick-up']],
    ['putting back', { type: 'held', thing: null }, ['drop']],
    ['an ending by telling', { type: 'ending', ending: 'tell' }, ['shield']],
    ['an ending by repair', { type: 'ending', ending: 'repair' }, ['badge']],
    ['the calm cover', { type: 'calm', on: true }, ['calm']],
    ['cards dealt', table({ type: 'dealt', things: ['a', 'b'], to: 'hand' }), ['deal']],
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

  it('makes each sound once a moment, and drops a tap that did something', () => {
    expect(
      cuesFor([
        { type: 'pressed' },
        table({ type: 'moved', thing: 'a', to: 'b' }),
        table({ type: 'moved', thing: 'c', to: 'b' }),
      ]),
    ).toEqual(['drop']);
    expect(cuesFor([{ type: 'pressed' }, { type: 'settings' }])).toEqual(['tap']);
    expect(cuesFor([])).toEqual([]);
  });
});

it('has an English text for every caption', () => {
  const texts: unknown = JSON.parse(readFileSync('locales/en/a11y.json', 'utf8'));
  const captions = SOUND_CUES.map(captionFor).filter((id) => id !== null);
  expect(captions.length).toBeGreaterThanOrEqual(12);
  for (const id of captions) expect(texts).toHaveProperty([id]);
});
