import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPaths, optionsOf } from '../../scripts/story/all-paths.ts';
import { checkContent } from '../../scripts/story/check-content.ts';
import { exportLesson, exportLessons, staleLessons } from '../../scripts/story/export-lessons.ts';
import { readContentFiles } from '../../scripts/story/read-content-files.ts';
import type { LessonFile } from '../../src/content/lesson-schema.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { PLAY_TEXTS } from '../../src/i18n/load-texts.ts';
import { smallContent } from './fixtures/small-content.ts';
import hard from './hard-words.json' with { type: 'json' };
import { isKnown, sentencesOf, wordsOf } from './reading.ts';

const files = readContentFiles('.');
const { stories, lessons, problems } = checkContent(files);
const byId = new Map(lessons.lessons.map((lesson) => [lesson.id, lesson]));
const all = [...exportLessons(lessons)]
  .filter(([path]) => path.startsWith('locales/en/'))
  .flatMap(([, content]) => Object.entries<string>(JSON.parse(content)));

describe('the lessons', () => {
  it('are there for each of the chapters 0 to 13, without a mistake', () => {
    expect(problems.filter(({ file }) => /lesson/.test(file)).map(formatProblem)).toEqual([]);
    expect([...byId.keys()].sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 14 }, (_, number) => String(number)),
    );
  });

  it('have been exported; else run "npm run texts"', () => {
    expect(staleLessons(lessons, files)).toEqual([]);
    for (const [path, content] of exportLessons(lessons))
      expect(readFileSync(path, 'utf8'), path).toBe(content);
  });

  it('ask for the safeguarding person in chapters 5 and 6', () => {
    expect([...byId.values()].filter(({ safeguarding }) => safeguarding).map(({ id }) => id)).toEqual([
      '5',
      '6',
    ]);
  });

  it('are not fetched with what is played', () => {
    expect(PLAY_TEXTS.length).toBeGreaterThan(3);
    expect(PLAY_TEXTS.filter((name) => /^(lesson|room)-/.test(name))).toEqual([]);
  });

  it('say what all of them share once only', () => {
    const seen = new Map<string, string>();
    const twice = all.filter(([id, text]) => {
      const before = seen.get(text);
      seen.set(text, id);
      return before !== undefined;
    });
    expect(twice).toEqual([]);
  });

  it('know what to do when a child tells something', () => {
    const script = Object.entries(lessons.shared?.texts ?? {})
      .filter(([id]) => id.startsWith('lesson.shared.tell.'))
      .map(([, text]) => text)
      .join(' ');
    for (const said of [
      /Thank you for telling me\. Let’s talk right after this\./,
      /no “why\?”/,
      /not probe/,
      /no secrecy/,
      /own words/,
      /safeguarding person today/,
      /Never view, copy or send on pictures/,
    ])
      expect(script).toMatch(said);
  });
});

describe.each([...byId])('the lesson of chapter %s', (id, lesson) => {
  const story = stories.find(({ chapter }) => chapter.id === id);
  const passages = story ? allPaths(story.story).flatMap((path) => path.passages) : [];

  it.each([
    ['short', 5],
    ['long', 20],
  ] as const)('has a %s plan of exactly %i minutes', (plan, minutes) => {
    expect(lesson[plan].reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
    expect(lesson[plan].at(0)?.kind).toBe('rules');
    expect(lesson[plan].at(-1)?.kind).toBe('slip');
  });

  it('votes where the story asks, and holds the lens where the story does', () => {
    for (const step of [...lesson.short, ...lesson.long]) {
      if (step.kind === 'vote')
        expect(
          passages.some(
            ({ lines, turn }) => turn.type === 'decide' && lines.some(({ text }) => text === step.at),
          ),
          step.at,
        ).toBe(true);
      if (step.kind === 'lens')
        expect(
          passages.some(
            ({ turn }) =>
              turn.type === 'activity' && turn.activity.kind === 'lens' && optionsOf(turn)[0]?.id === step.at,
          ),
          step.at,
        ).toBe(true);
    }
  });

  it('votes three times in twenty minutes (a bet with fingers is one), and plays the game of its chapter', () => {
    const asked = lesson.long.filter(({ kind }) => kind === 'vote' || kind === 'lens');
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(lesson.long.some(({ kind }) => kind === 'game')).toBe(true);
    expect(lesson.short.some(({ kind }) => kind === 'vote')).toBe(true);
  });

  it('asks about the story: never about the children, never for blame, never for raised hands', () => {
    for (const question of lesson.questions) {
      expect(question).toMatch(/\?$/);
      expect(question).not.toMatch(
        /\b(you ever|happened to you|your (phone|friends?|parents|family|class))\b/i,
      );
      expect(question).not.toMatch(
        /\b(who (of you|here)|fault|wrong of|should (Leo|Hana|Amara|Samir) have)\b/i,
      );
    }
    const said = Object.values(exportLesson(lesson).texts).join('\n');
    expect(said).not.toMatch(/\b(raise|put up) (a|your|their) hands?\b/i);
    expect(said).not.toMatch(/\bhands up\b|has (this|it|that) happened to/i);
  });

  it('has goals that a nine-year-old can read', () => {
    const known = new Set([
      ...readFileSync('tests/content/common-words.txt', 'utf8')
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .flatMap((line) => line.split(/\s+/).filter(Boolean)),
      ...Object.keys(hard.words),
    ]);
    for (const goal of lesson.goals) {
      expect(wordsOf(goal).length, goal).toBeLessThanOrEqual(12);
      expect(
        wordsOf(goal).filter((word) => !isKnown(word, known)),
        goal,
      ).toEqual([]);
    }
  });
});

describe('English for teachers', () => {
  const sentences = all.flatMap(([id, text]) => sentencesOf(text).map((sentence) => [id, sentence] as const));

  it('has no sentence over 22 words', () => {
    expect(sentences.filter(([, sentence]) => wordsOf(sentence).length > 22)).toEqual([]);
  });

  it('has sentences of at most 14 words on average, labels left out', () => {
    const lengths = sentences.map(([, sentence]) => wordsOf(sentence).length).filter((length) => length > 2);
    expect(lengths.length).toBeGreaterThan(200);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(14);
  });
});

describe('a mistake in a lesson', () => {
  const FILE = 'src/content/chapters/7/lesson.json';
  const SHARED = 'src/content/lessons/shared.json';
  const kite: Omit<LessonFile, 'notes'> = {
    id: '7',
    safeguarding: false,
    maps: { modules: ['help'], strands: ['online-relationships'], rights: ['play'], risks: [4] },
    goals: ['I can wait.', 'I can ask.'],
    distancing: ['It is Leo’s kite.'],
    questions: ['What does Dad see?', 'Who is glad?', 'What comes next?'],
    short: [
      { kind: 'rules', minutes: 1 },
      { kind: 'vote', minutes: 3, at: 'c7.kite.stuck', text: 'Vote.' },
      { kind: 'slip', minutes: 1 },
    ],
    long: [
      { kind: 'rules', minutes: 1 },
      { kind: 'talk', minutes: 17, text: 'Talk.' },
      { kind: 'slip', minutes: 2 },
    ],
  };
  const source = JSON.stringify(kite, null, 2);
  const shared = files.sources.get(SHARED) ?? '';

  function problemsIn(lesson: string, common = shared): readonly string[] {
    const content = smallContent();
    const sources = new Map([...content.sources, [FILE, lesson] as const, [SHARED, common] as const]);
    return checkContent({ ...content, sources }).problems.map(formatProblem);
  }

  it('is not told where there is none', () => {
    expect(problemsIn(source)).toEqual([]);
  });

  it.each([
    ['a plan that takes too long', '"minutes": 3', '"minutes": 4', 'short', 'let its steps take 5 minutes'],
    ['a question without a mark', 'What does Dad see?', 'What Dad sees', 'What Dad sees', 'question mark'],
    ['a goal of another kind', 'I can wait.', 'Waiting.', 'Waiting.', 'begin goals with “I can”'],
    ['an unknown module', '"help"', '"halp"', '"halp"', 'did you mean "help"?'],
    ['a row there is not', '4\n', '32\n', '32', 'the last row is 31'],
    [
      'a line there is not',
      'c7.kite.stuck',
      'c7.kite.stack',
      'c7.kite.stack',
      'did you mean "c7.kite.stuck"?',
    ],
    ['another chapter', '"id": "7"', '"id": "8"', '"id": "8"', 'write "7"'],
    ['no rules', '"kind": "rules"', '"kind": "helpers"', '"short"', 'begin with the step "rules"'],
    [
      'a safeguarding note on a chapter that is not sensitive',
      '"safeguarding": false',
      '"safeguarding": true',
      '"safeguarding"',
      'set "sensitive": true',
    ],
    ['an unknown field', '"id": "7"', '"id": "7",\n"name": "x"', '"name"', 'take it away'],
  ])('is told with line and remedy: %s', (_, before, after, at, remedy) => {
    const planted = source.replace(before, after);
    expect(planted).not.toBe(source);
    const line = planted.slice(0, planted.indexOf(at)).split('\n').length;
    const told = problemsIn(planted);
    expect(told.join('\n')).toContain(remedy);
    expect(told.find((problem) => problem.includes(remedy))).toMatch(new RegExp(`^${FILE}:${line} `));
  });

  it('is told in what all share, too', () => {
    expect(problemsIn(source, '{"texts": {}}').join('\n')).toContain(
      'texts.lesson.shared.rule.pass is missing. Remedy: add "lesson.shared.rule.pass".',
    );
    expect(problemsIn(source, '{')).toHaveLength(1);
  });

  it('is told when the game is of another chapter', () => {
    const planted = source.replace(
      '{\n      "kind": "talk",\n      "minutes": 17,',
      '{\n      "kind": "game",\n      "game": "workshop",\n      "level": 1,\n      "minutes": 17,',
    );
    expect(problemsIn(planted).join('\n')).toMatch(/no game in chapter 7 "workshop"/);
  });
});
