import { type ChapterFile, chapterFileSchema } from '../../src/content/chapter-schema.ts';
import { didYouMean } from '../../src/content/did-you-mean.ts';
import { parseJson } from '../../src/content/parse-json.ts';
import type { Problem } from '../../src/content/problem.ts';
import { type Path, reportOn } from '../../src/content/report-on.ts';
import { readTags, type Tags } from '../../src/core/story/tags.ts';
import { readInk } from './read-ink.ts';

/** What the rest of the content offers to a chapter. */
export interface StoryKnowledge {
  /** English texts of the files that are not of chapters: text id → text. */
  readonly texts: Readonly<Record<string, string>>;
  readonly sounds: readonly string[];
  /** null when cards.json cannot be read: a mistake there is told once, not by everyone who refers to it. */
  readonly cards: readonly string[] | null;
  /** Case ids of all situations; null when an island's file cannot be read. */
  readonly cases: readonly string[] | null;
}

export interface ChapterSources {
  readonly id: string;
  readonly inkFile: string;
  readonly ink: string;
  readonly jsonFile: string;
  readonly json: string;
}

export interface CheckedChapter {
  /** null when chapter.json cannot be read. */
  readonly chapter: ChapterFile | null;
  readonly problems: readonly Problem[];
}

/** Texts every chapter needs besides its lines; shown on the map, at its start and at its end. */
const TEXTS = ['title', 'about', 'clue', 'talk'];

/** Checks that everything chapter.json and the tags of chapter.ink speak of exists. */
export function checkChapter(sources: ChapterSources, known: StoryKnowledge): CheckedChapter {
  const parsed = parseJson(sources.jsonFile, sources.json, chapterFileSchema);
  if (!parsed.ok) return { chapter: null, problems: parsed.problems };
  const chapter = parsed.value;
  const problems = [...checkFile(sources, chapter, known), ...checkTags(sources, chapter, known)];
  return { chapter, problems };
}

function checkFile(sources: ChapterSources, chapter: ChapterFile, known: StoryKnowledge): readonly Problem[] {
  const report = reportOn(sources.jsonFile, sources.json);
  const { id } = sources;
  if (chapter.id !== id)
    report.add(['id'], `the id is "${chapter.id}" in the folder ${id}`, `write "id": "${id}"`);
  const required = [...TEXTS, ...chapter.endings.map((ending) => `end.${ending}`)].map(
    (name) => `c${id}.${name}`,
  );
  for (const text of required)
    if (chapter.texts[text] === undefined)
      report.add(['texts'], `the text "${text}" is missing`, 'write it under "texts"');
  for (const text of Object.keys(chapter.texts)) {
    if (!text.startsWith(`c${id}.`))
      report.add(['texts', text], `the id ${text} is not of this chapter`, `begin it with c${id}.`);
    const ending = new RegExp(`^c${id}\\.end\\.([a-z-]+)$`).exec(text)?.[1];
    if (ending !== undefined) report.known(['texts', text], 'ending', ending, chapter.endings);
  }
  const other = `${chapter.after ?? ''}-shoes`;
  if (id.endsWith('-shoes') !== (chapter.after !== undefined) || (chapter.after && id !== other))
    report.add(
      ['id'],
      'only Other shoes have "after", and it names their chapter',
      'call the folder <n>-shoes and write "after": "<n>"',
    );
  const each = (field: 'cards' | 'people' | 'places', check: (at: Path, value: string) => void): void => {
    for (const [index, value] of chapter[field].entries()) check([field, index], value);
  };
  const { cards } = known;
  if (cards) each('cards', (at, card) => report.known(at, 'card', card, cards));
  each('people', (at, person) => report.known(at, 'person', person, namesOf('person', known)));
  each('places', (at, place) => report.known(at, 'place', place, namesOf('place', known)));
  const own = Object.keys(chapter.texts);
  for (const [index, plan] of chapter.plans.entries())
    for (const half of ['ifs', 'thens'] as const)
      for (const [order, text] of plan[half].entries())
        report.known(['plans', index, half, order], 'text', text, own);
  const senders = readInk(sources.ink).flatMap(({ tags }) => readTags(tags).tags.from ?? []);
  for (const sender of Object.keys(chapter.faces ?? {}))
    report.known(['faces', sender], 'sender', sender, senders);
  const lines = readInk(sources.ink).flatMap(({ tags }) => readTags(tags).tags.id ?? []);
  for (const text of own)
    if (lines.includes(text))
      report.add(['texts', text], `the id ${text} is a line of the story, too`, 'give this text another id');
  for (const text of Object.keys(chapter.notes))
    report.known(['notes', text], 'text', text, [...own, ...lines]);
  return report.problems;
}

function checkTags(sources: ChapterSources, chapter: ChapterFile, known: StoryKnowledge): readonly Problem[] {
  const problems: Problem[] = [];
  for (const line of readInk(sources.ink)) {
    const { tags } = readTags(line.tags);
    const expect = (kind: string, id: string | null, all: readonly string[], remedy?: string): void => {
      if (id === null || all.includes(id)) return;
      const found = { file: sources.inkFile, line: line.number, what: `there is no ${kind} "${id}"` };
      problems.push({ ...found, remedy: remedy ?? didYouMean(id, all) });
    };
    const here = (list: string) => `add it to "${list}" in chapter.json, or correct it`;
    expect('person', personOf(tags), chapter.people, nearOr(personOf(tags), chapter.people, here('people')));
    for (const { person } of tags.cast ?? [])
      expect('person', person, chapter.people, nearOr(person, chapter.people, here('people')));
    expect('place', tags.place, chapter.places, nearOr(tags.place, chapter.places, here('places')));
    expect('ending', tags.ending, chapter.endings, here('endings'));
    expect('sound', tags.sfx, known.sounds);
    expect('text', tags.from, [...Object.keys(chapter.texts), ...Object.keys(known.texts)]);
    checkActivity(tags, chapter, known, expect);
  }
  return problems;
}

type Expect = (kind: string, id: string | null, all: readonly string[], remedy?: string) => void;

function checkActivity(
  { activity }: Tags,
  chapter: ChapterFile,
  known: StoryKnowledge,
  expect: Expect,
): void {
  if (activity?.kind === 'lens' && known.cases) expect('case', activity.case, known.cases);
  if (activity?.kind === 'plan')
    expect(
      'plan',
      activity.plan,
      chapter.plans.map(({ id }) => id),
      'add it to "plans" in chapter.json, or correct it',
    );
  if (activity?.kind === 'game')
    expect('game of this chapter', activity.game, chapter.games, 'add it to "games" in chapter.json');
}

function personOf({ who }: Tags): string | null {
  return who === 'narrator' || who === 'message' ? null : who;
}

/** A person exists when there is a name for it: the text `person.<id>`; a place likewise. */
function namesOf(kind: 'person' | 'place', known: StoryKnowledge): readonly string[] {
  const pattern = new RegExp(`^${kind}\\.([a-z0-9-]+)$`);
  return Object.keys(known.texts).flatMap((id) => pattern.exec(id)?.[1] ?? []);
}

function nearOr(id: string | null, all: readonly string[], remedy: string): string {
  const near = id === null ? '' : didYouMean(id, all);
  return near.startsWith('did you mean') ? near : remedy;
}
