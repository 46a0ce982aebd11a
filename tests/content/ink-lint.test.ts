import { describe, expect, it } from 'vitest';
import { compileInk } from '../../scripts/story/compile-ink.ts';
import { writeIds } from '../../scripts/story/write-ids.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { KITE, storyOf } from './fixtures/kite.ts';

/** The mistakes after one line of the kite story was exchanged. */
function problemsAfter(line: string, replacement: string): readonly string[] {
  if (!KITE.includes(line)) throw new Error(`The kite story has no line "${line}".`);
  const compiled = compileInk('kite.ink', KITE.replace(line, replacement), '7');
  return compiled.ok ? [] : compiled.problems.map(formatProblem);
}

const STUCK = 'The kite is stuck in the tree! #id:c7.kite.stuck #who:leo';
const ASK = '* [Ask Dad first. #id:c7.kite.ask #icon:say #move:ask-first]';
const LOOK = '* [Look closer. #id:c7.kite.lens #lens:bird.key]';

describe('a story without mistakes', () => {
  it('compiles', () => {
    expect(compileInk('kite.ink', KITE, '7')).toMatchObject({ ok: true });
  });

  it('holds ids, but none of its English words', () => {
    const text = JSON.stringify(storyOf(KITE));
    for (const words of ['stuck in', 'Ask Dad', 'Look closer', 'pushed us'])
      expect(text).not.toContain(words);
    expect(text).toContain('c7.kite.stuck');
  });

  it('keeps its hash when words and moods change, and changes it with ids and structure', () => {
    const { hash } = storyOf(KITE);
    expect(storyOf(KITE.replace('stuck in the tree', 'up in the oak')).hash).toBe(hash);
    expect(storyOf(KITE.replace('#mood:cheer', '#mood:proud')).hash).toBe(hash);
    expect(storyOf(KITE.replace('c7.kite.dad', 'c7.kite.daddy')).hash).not.toBe(hash);
    expect(storyOf(KITE.replace('-> sent', '-> dad')).hash).not.toBe(hash);
  });
});

describe('a mistake in a story', () => {
  it.each([
    ['a line without id', STUCK, 'The kite! #who:leo', 7, 'the line has no #id', 'npm run texts'],
    ['a line nobody says', STUCK, 'The kite! #id:c7.x', 7, 'nobody says this line', '#who:<person>'],
    [
      'an id used twice',
      STUCK,
      'The kite! #id:c7.kite.ask #who:leo',
      9,
      'used in line 7 already',
      'npm run texts',
    ],
    [
      'a harmless line that is no message',
      STUCK,
      `${STUCK} #harmless`,
      7,
      '#harmless stands on a line that is no message',
      'use #who:message',
    ],
    [
      'a harmless message with a trick',
      STUCK,
      'The kite! #id:c7.kite.stuck #who:message #from:c7.from.bird #gear:hurry #harmless',
      7,
      'has a trick or costs something',
      'take #harmless away',
    ],
    [
      'an id of another chapter',
      STUCK,
      'The kite! #id:c1.x #who:leo',
      7,
      'c1.x is not of this chapter',
      'begin it with c7.',
    ],
    [
      'a misspelt tag',
      STUCK,
      `${STUCK} #moood:sad`,
      7,
      'the tag #moood is not known',
      'did you mean "mood"?',
    ],
    ['an unknown mood', STUCK, `${STUCK} #mood:happy`, 7, '#mood:happy is not known', 'use one of: idle'],
    [
      'a mood of the narrator',
      'now. #id:c7.kite.open #who:narrator',
      'now. #id:c7.kite.open #who:narrator #mood:sad',
      20,
      'narrator has a #mood',
      '#cast',
    ],
    [
      'a message without sender',
      '#who:message #from:c7.from.bird',
      '#who:message',
      8,
      'the message has no sender',
      '#from:',
    ],
    [
      'a sender without message',
      STUCK,
      `${STUCK} #from:c7.from.bird`,
      7,
      '#from stands on a line that is no message',
      '#who:message',
    ],
    ['glue', STUCK, `<> ${STUCK}`, 7, 'glued', 'one whole text'],
    [
      'alternatives in a text',
      'The kite is',
      'The {kite|ball} is',
      7,
      'logic or alternatives',
      'a line of its own',
    ],
    [
      'a divert beside a text',
      STUCK,
      `The kite! #id:c7.x #who:leo -> dad`,
      7,
      'a divert stands on the same line',
      'next line',
    ],
    [
      'a choice without brackets',
      ASK,
      '* Ask Dad first. #id:c7.kite.ask #icon:say',
      9,
      'no brackets',
      'write * [text',
    ],
    [
      'words outside the brackets',
      ASK,
      `${ASK} you say`,
      9,
      'words stand outside the brackets',
      'inside [ ]',
    ],
    ['a divert beside a choice', ASK, `${ASK} -> dad`, 9, 'a divert stands on the same line', 'next line'],
    ['a choice that stays', ASK, ASK.replace('*', '+'), 9, 'can be chosen again', 'use *'],
    ['a choice without id', ASK, '* [Ask Dad. #icon:say]', 9, 'the choice has no #id', 'npm run texts'],
    ['a choice without icon', ASK, '* [Ask Dad. #id:c7.kite.ask]', 9, 'the choice has no #icon', '#icon:say'],
    [
      'a line tag on a choice',
      ASK,
      ASK.replace(']', ' #mood:sad]'),
      9,
      '#mood stands on a choice',
      'the line that follows',
    ],
    [
      'an activity on a line',
      STUCK,
      `${STUCK} #feel`,
      7,
      'an activity stands on a line',
      'write it as a choice',
    ],
    [
      'a game without level',
      LOOK,
      LOOK.replace('lens:bird.key', 'game:sort'),
      24,
      'has no level',
      '#level:1',
    ],
    ['dice', '~ asked = true', '~ asked = RANDOM(0, 1)', 10, 'throws dice', 'take the random part away'],
    ['another file', 'VAR asked', 'INCLUDE other.ink\nVAR asked', 2, 'INCLUDE is not used here', 'one file'],
    ['a TODO', 'VAR asked', 'TODO: more\nVAR asked', 2, 'a TODO stands in the story', 'do it'],
    [
      'text in logic',
      '{ asked:\n',
      '{ asked: Good! #id:c7.x #who:leo\n',
      25,
      'inside logic',
      'a line of its own',
    ],
    ['a divert to nowhere', '-> sent\n', '-> nowhere\n', 13, 'ink does not understand this', 'Inky'],
  ])('%s is told with file, line and remedy', (_, line, replacement, number, what, remedy) => {
    const [first = '', ...others] = problemsAfter(line, replacement).filter((problem) =>
      problem.includes(what),
    );
    expect(first).toContain(`kite.ink:${number}  `);
    expect(first.slice(first.indexOf('Remedy:'))).toContain(remedy);
    expect(others).toEqual([]);
  });
});

describe('writing ids', () => {
  const source = `=== deep_sea
First. #who:leo // a whale comes
Kept. #id:c7.deep-sea.4 #who:leo
* [Go on.]
  Third.
- Together again. #who:leo
= later
{ true:
    Inside. #who:leo
}
-> END`;

  it('fills gaps only, never gives a number twice, and leaves the rest of the line alone', () => {
    expect(writeIds(source, '7')).toBe(`=== deep_sea
First. #id:c7.deep-sea.5 #who:leo // a whale comes
Kept. #id:c7.deep-sea.4 #who:leo
* [Go on. #id:c7.deep-sea.6]
  Third. #id:c7.deep-sea.7
- Together again. #id:c7.deep-sea.8 #who:leo
= later
{ true:
    Inside. #id:c7.deep-sea.later.1 #who:leo
}
-> END`);
  });

  it('changes nothing the second time', () => {
    const once = writeIds(source, '7');
    expect(writeIds(once, '7')).toBe(once);
    expect(writeIds(KITE, '7')).toBe(KITE);
  });
});
