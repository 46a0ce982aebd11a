import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/story/check-content.ts';
import { readContentFiles } from '../../scripts/story/read-content-files.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { smallContent } from './fixtures/small-content.ts';

const SITUATIONS = 'src/content/decks/situations/lookout.json';
const THINGS = 'src/content/decks/sort-things.json';
const CARDS = 'src/content/decks/cards.json';
const REMIX = 'src/content/decks/remix.json';
const HELPLINES = 'src/content/helplines.json';
const TEXTS = 'locales/en/cards.json';
const INK = 'src/content/chapters/7/chapter.ink';
const CHAPTER = 'src/content/chapters/7/chapter.json';

/** All mistakes after the first `before` in one file became `after`. */
function problemsAfter(file: string, before: string, after: string): readonly string[] {
  const files = smallContent((path, source) => {
    if (path !== file) return source;
    if (!source.includes(before)) throw new Error(`${file} has no ${before}`);
    return source.replace(before, after);
  });
  return checkContent(files).problems.map(formatProblem);
}

/** Line of the first `text` in the file as planted. */
function lineOf(file: string, before: string, after: string, text: string): number {
  const source = smallContent().sources.get(file)?.replace(before, after) ?? '';
  return source.slice(0, source.indexOf(text)).split('\n').length;
}

describe('content', () => {
  it('without mistakes has none told', () => {
    expect(checkContent(smallContent()).problems).toEqual([]);
  });

  it('of the game has none', () => {
    expect(checkContent(readContentFiles('.')).problems.map(formatProblem)).toEqual([]);
  });

  it.each([
    ['a comma too many', CARDS, '"good:nest",', '"good:nest",,', '"good:nest",,', 'not valid JSON', 'comma'],
    [
      'an unknown field',
      SITUATIONS,
      '"island"',
      '"isle": 1, "island"',
      '"isle"',
      '0.isle is not a known field',
      'take it away',
    ],
    [
      'an unknown island',
      SITUATIONS,
      '"lookout"',
      '"lookot"',
      '"lookot"',
      'which is not known',
      'did you mean "lookout"?',
    ],
    [
      'an unknown move',
      SITUATIONS,
      '"check"',
      '"chek"',
      '"chek"',
      'best.0 is "chek"',
      'did you mean "check"?',
    ],
    ['a wrong type', SITUATIONS, 'false', '"no"', '"no"', 'harmless is "no"', 'write boolean'],
    ['evidence that is empty', SITUATIONS, '"line"\n', '', '"evidence"', 'evidence', 'line, sender or check'],
    [
      'an unknown card',
      SITUATIONS,
      '"situation:bird"',
      '"situation:brd"',
      '"situation:brd"',
      'no card "situation:brd"',
      'did you mean "situation:bird"?',
    ],
    [
      'an unknown picture',
      SITUATIONS,
      '"picture": "bird"',
      '"picture": "brid"',
      '"picture": "brid"',
      'no picture "brid"',
      'did you mean "bird"?',
    ],
    [
      'an unknown text',
      SITUATIONS,
      '"bird.key.now"',
      '"bird.key.noww"',
      '"bird.key.noww"',
      'no text "bird.key.noww"',
      'locales/en/cards.json or deck-<island>.json',
    ],
    [
      'a trick its phrases do not hide',
      SITUATIONS,
      '"hurry"\n',
      '"scare"\n',
      '"tricks"',
      'tricks are [scare] but the phrases hide [hurry]',
      'the same tricks',
    ],
    [
      'a harmless case without go-ahead',
      SITUATIONS,
      '"go-ahead"',
      '"check"',
      '"best": [\n          "check"\n        ],\n        "fitting": []',
      'its best moves lack go-ahead',
      'add "go-ahead"',
    ],
    [
      'go-ahead for a trick',
      SITUATIONS,
      '"check"',
      '"go-ahead"',
      '"best"',
      'go-ahead is a best move of a trick',
      'take "go-ahead" away',
    ],
    [
      'an unknown remix value',
      SITUATIONS,
      '"ball"',
      '"bal"',
      '"bal"',
      'called "bal"',
      'did you mean "ball"?',
    ],
    [
      'a case of another situation',
      SITUATIONS,
      '"bird.song"',
      '"fish.song"',
      '"fish.song"',
      'stands in "bird"',
      'begin it with "bird."',
    ],
    [
      'a harmless thing not to be shared',
      THINGS,
      '"share"',
      '"keep"',
      '"right"',
      'sharing is not right',
      'add "share"',
    ],
    [
      'a card twice',
      CARDS,
      '"good:nest"',
      '"trick:hurry"',
      '"trick:hurry",\n    "picture": "hurry"',
      'stands here twice',
      'keep one',
    ],
    [
      'a card of no kind',
      CARDS,
      '"good:nest"',
      '"fish:nest"',
      '"fish:nest"',
      '1.card is',
      'kinds are situation',
    ],
    [
      'an unknown trick card',
      CARDS,
      '"trick:hurry"',
      '"trick:hury"',
      '"trick:hury"',
      'no trick "hury"',
      'did you mean "hurry"?',
    ],
    [
      'a remix value without text',
      REMIX,
      '"ball"',
      '"balloon"',
      '"balloon"',
      'no text "remix.object.balloon"',
      'write it',
    ],
    [
      'an unknown person',
      INK,
      '#who:leo #place',
      '#who:loe #place',
      '#who:loe',
      'no person "loe"',
      'did you mean "leo"?',
    ],
    [
      'a person not listed',
      INK,
      '#cast:dad,leo',
      '#cast:mio,dad,leo',
      '#cast:mio',
      'no person "mio"',
      'add it to "people"',
    ],
    [
      'an unknown place',
      INK,
      '#place:garden',
      '#place:gardn',
      '#place:gardn',
      'no place "gardn"',
      'did you mean "garden"?',
    ],
    [
      'an unknown case',
      INK,
      '#lens:bird.key',
      '#lens:bird.ky',
      '#lens:bird.ky',
      'no case "bird.ky"',
      'did you mean "bird.key"?',
    ],
    [
      'an unknown sender',
      INK,
      '#from:c7.from.bird',
      '#from:c7.from.brd',
      '#from:c7.from.brd',
      'no text "c7.from.brd"',
      'did you mean "c7.from.bird"?',
    ],
    [
      'an unknown sound',
      INK,
      '#sfx:whoosh',
      '#sfx:whosh',
      '#sfx:whosh',
      'no sound "whosh"',
      'did you mean "whoosh"?',
    ],
    [
      'an ending not listed',
      INK,
      '#ending:repair',
      '#ending:well-done',
      '#ending:well-done',
      'no ending "well-done"',
      'add it to "endings"',
    ],
    [
      'a person nobody has named',
      CHAPTER,
      '"sango"',
      '"sangho"',
      '"sangho"',
      'no person "sangho"',
      'did you mean "sango"?',
    ],
    [
      'a text that is missing',
      CHAPTER,
      '"c7.talk"',
      '"c7.talks"',
      '"texts"',
      'the text "c7.talk" is missing',
      'under "texts"',
    ],
    [
      'the id of another folder',
      CHAPTER,
      '"id": "7"',
      '"id": "8"',
      '"id": "8"',
      'the id is "8" in the folder 7',
      'write "id": "7"',
    ],
    ['texts that cannot be read', TEXTS, '"Dad",', '"Dad"', '"person.sango"', 'not valid JSON', 'comma'],
    ['a text that is no text', TEXTS, '"Dad"', '7', '"person.dad"', 'is 7', 'write string'],
    [
      'a number nobody can dial',
      HELPLINES,
      '"116 111"',
      '"ask Mum"',
      '"ask Mum"',
      '0.number is "ask Mum"',
      'digits',
    ],
    ['a helpline of no country', HELPLINES, '"ZZ"', '"Narnia"', '"Narnia"', '0.country is', 'ISO 3166-1'],
    [
      'a helpline nobody has checked',
      HELPLINES,
      '"2026-11"',
      '"long ago"',
      '"long ago"',
      '0.verifiedAt',
      'year and month',
    ],
  ])('with %s says file, line and remedy', (_, file, before, after, at, what, remedy) => {
    const problems = problemsAfter(file, before, after);
    const found = problems.find(
      (problem) =>
        problem.startsWith(`${file}:${lineOf(file, before, after, at)}  `) && problem.includes(what),
    );
    expect(found, problems.join('\n')).toBeDefined();
    expect(found?.slice(found.indexOf('Remedy:'))).toContain(remedy);
  });

  it.each([
    ['no harmless case', '"harmless": true', '"harmless": false', 'has no harmless case'],
    ['no trick', '"harmless": false', '"harmless": true', 'has no trick'],
  ])('with a front that has %s gives the answer away', (_, before, after, what) => {
    expect(problemsAfter(SITUATIONS, before, after).join('\n')).toContain(what);
  });

  it.each([
    ['a title too long', TEXTS, '"A bird writes"', '"A bird writes to me"', 'title" has 19 characters'],
    ['a line too long', TEXTS, '"I can help you."', `"${'very '.repeat(9)}long"`, 'line" has 49 characters'],
    ['a why too long', TEXTS, '"It pushes you."', `"${'so '.repeat(20)}long."`, 'why" has 21 words'],
    ['a slot nobody fills', TEXTS, '{{object}}', '{{who}}', 'remix offers nothing for it'],
    ['a slot nobody uses', TEXTS, '{{object}}', 'kite', 'no text of the case uses {{object}}'],
  ])('with %s says so', (_, file, before, after, what) => {
    expect(problemsAfter(file, before, after).join('\n')).toContain(what);
  });

  it('with a text in two files says so', () => {
    const files = smallContent();
    const sources = new Map([...files.sources, ['locales/en/more.json', '{\n  "person.leo": "Leo"\n}']]);
    expect(checkContent({ ...files, sources }).problems.map(formatProblem)).toEqual([
      'locales/en/more.json:2  the text "person.leo" stands in locales/en/cards.json, too. Remedy: keep one of them.',
    ]);
  });

  it('tells of a missing file once, and not of everything that refers to it', () => {
    const files = smallContent((path, source) => (path === CARDS ? null : source));
    expect(checkContent(files).problems.map(formatProblem)).toEqual([
      `${CARDS}  the file is missing. Remedy: add it.`,
    ]);
  });
});
