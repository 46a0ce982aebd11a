import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/content/deep-freeze.ts';
import { playChapter } from '../../src/core/story/play-chapter.ts';
import { KITE, storyOf } from '../content/fixtures/kite.ts';

const kite = deepFreeze(storyOf(KITE));

describe('playing a chapter', () => {
  it('begins with the lines before the first choice', () => {
    const { passage, lost } = playChapter(kite, [], 1);
    expect(lost).toEqual([]);
    expect(passage.lines).toEqual([
      {
        text: 'c7.kite.stuck',
        who: 'leo',
        scene: {
          place: 'garden',
          cast: [
            { person: 'leo', mood: 'worried' },
            { person: 'sango', mood: 'idle' },
          ],
        },
        sfx: 'whoosh',
        gears: [],
      },
      expect.objectContaining({ text: 'c7.kite.message', who: 'message', from: 'c7.from.bird' }),
    ]);
    expect(passage.turn).toEqual({
      type: 'decide',
      options: [
        { id: 'c7.kite.ask', icon: 'say', move: 'ask-first' },
        { id: 'c7.kite.send', icon: 'write' },
      ],
    });
  });

  it('keeps the mood of who stays, and lets who enters begin idle', () => {
    const { passage } = playChapter(kite, ['c7.kite.ask'], 1);
    expect(passage.scene).toEqual({
      place: 'garden',
      cast: [
        { person: 'dad', mood: 'cheer' },
        { person: 'leo', mood: 'worried' },
      ],
    });
  });

  it('waits for an activity, and goes on by its option', () => {
    const { passage } = playChapter(kite, ['c7.kite.send'], 1);
    expect(passage.lines).toEqual([expect.objectContaining({ text: 'c7.kite.open', costs: true })]);
    expect(passage.turn).toEqual({
      type: 'activity',
      option: { id: 'c7.kite.lens', icon: 'do' },
      activity: { kind: 'lens', case: 'bird.key' },
    });
  });

  it('remembers earlier choices and ends', () => {
    const told = playChapter(kite, ['c7.kite.ask', 'c7.kite.lens'], 1).passage;
    expect(told.turn).toEqual({ type: 'end', ending: 'tell' });
    expect(told.lines.at(-1)?.gears).toEqual(['hurry', 'free-gift']);
    const mended = playChapter(kite, ['c7.kite.send', 'c7.kite.lens'], 1).passage;
    expect(mended.turn).toEqual({ type: 'end', ending: 'repair' });
  });

  it('gives the same passage for the same choices, whatever was played in between', () => {
    const first = playChapter(kite, ['c7.kite.ask', 'c7.kite.lens'], 5);
    playChapter(kite, ['c7.kite.send'], 6);
    playChapter(storyOf(KITE), [], 7);
    expect(playChapter(kite, ['c7.kite.ask', 'c7.kite.lens'], 5)).toEqual(first);
    expect(playChapter(storyOf(KITE), ['c7.kite.ask', 'c7.kite.lens'], 5)).toEqual(first);
  });

  it('tells which choices are lost, and stands where the replay could go', () => {
    const { passage, lost } = playChapter(kite, ['c7.kite.send', 'c7.gone', 'c7.kite.lens'], 1);
    expect(lost).toEqual(['c7.gone', 'c7.kite.lens']);
    expect(passage).toEqual(playChapter(kite, ['c7.kite.send'], 1).passage);
  });

  it('loses choices after the end', () => {
    expect(playChapter(kite, ['c7.kite.ask', 'c7.kite.lens', 'c7.more'], 1).lost).toEqual(['c7.more']);
  });
});

describe('what Sango wears', () => {
  const wardrobe = storyOf(`Hi. #id:c7.a #who:sango #place:garden #cast:sango,leo #wear:chef
On. #id:c7.b #who:leo #mood:cheer
* [Go. #id:c7.c #icon:do]
-> off
=== off
Off. #id:c7.d #who:leo #wear:nothing
On again. #id:c7.e #who:sango #wear:crown
Alone. #id:c7.f #who:leo #cast:leo
Back. #id:c7.g #who:sango #cast:leo,sango #ending:tell
-> END`);
  const worn = (chosen: readonly string[]) =>
    playChapter(wardrobe, chosen, 1).passage.lines.map(
      ({ scene }) => scene.cast.find(({ person }) => person === 'sango')?.wears ?? null,
    );

  it('stays on until it is taken off, or until Sango leaves', () => {
    expect(worn([])).toEqual(['chef', 'chef']);
    expect(worn(['c7.c'])).toEqual([null, 'crown', null, null]);
  });

  it('is worn by nobody else', () => {
    const { cast } = playChapter(wardrobe, [], 1).passage.scene;
    expect(cast.find(({ person }) => person === 'leo')).toEqual({ person: 'leo', mood: 'cheer' });
  });
});

describe('a malformed story', () => {
  const PLACE = '#place:garden';
  it.each([
    ['has no place', 'Hi. #id:c7.a #who:leo #ending:tell\n-> END', /no place yet/],
    ['stops without an ending', `Hi. #id:c7.a #who:leo ${PLACE}\n-> END`, /at c7\.a: .*without an #ending/],
    [
      'has an activity beside other choices',
      `Hi. #id:c7.a #who:leo ${PLACE}\n* [Feel. #id:c7.b #feel]\n-> e\n* [Go. #id:c7.c #icon:do]\n-> e\n=== e\nBye. #id:c7.d #who:leo #ending:tell\n-> END`,
      /at c7\.b: an activity stands beside other choices/,
    ],
    [
      'dresses Sango, who is not there',
      `Hi. #id:c7.a #who:leo ${PLACE} #cast:leo #wear:chef #ending:tell\n-> END`,
      /at c7\.a: #wear stands here, but Sango does not; bring Sango in/,
    ],
    [
      'runs in a circle',
      `-> a\n=== a\nHi. #id:c7.a #who:leo ${PLACE}\n-> a`,
      /at c7\.a: the story runs in a circle/,
    ],
  ])('that %s says so', (_, source, message) => {
    const story = storyOf(source);
    expect(() => playChapter(story, [], 1)).toThrow(message);
    expect(() => playChapter(story, [], 1), 'and says so again').toThrow(message);
  });
});
