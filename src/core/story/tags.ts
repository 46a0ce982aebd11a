import { GAMES, type GameId, type Level, MOVES, type MoveId, TRICKS, type TrickId } from '../ids.ts';
import {
  type Activity,
  ENDINGS,
  type EndingId,
  MOODS,
  type Mood,
  type Option,
  OUTFITS,
  type Outfit,
} from './beat.ts';

export const ICONS: readonly Option['icon'][] = ['say', 'do', 'write', 'look', 'wait', 'show'];

/** A person of `#cast:hana=worried,leo`, with the mood if one was set. */
export interface CastTag {
  readonly person: string;
  readonly mood: Mood | null;
}

/** What the tags of one ink line or choice say. Whether persons, places and cases exist is checked with the content. */
export interface Tags {
  readonly id: string | null;
  readonly who: string | null;
  readonly from: string | null;
  readonly mood: Mood | null;
  readonly place: string | null;
  readonly cast: readonly CastTag[] | null;
  /** What Sango puts on; 'nothing' takes it off; null leaves it as it is. */
  readonly wears: Outfit | 'nothing' | null;
  readonly sfx: string | null;
  readonly gears: readonly TrickId[];
  readonly ending: EndingId | null;
  readonly icon: Option['icon'] | null;
  readonly move: MoveId | null;
  readonly activity: Activity | null;
  readonly costs: boolean;
  /** A message that is fine; only the checks of content read it. */
  readonly harmless: boolean;
}

export interface TagProblem {
  readonly what: string;
  readonly remedy: string;
}

export const TAGS = [
  'id',
  'who',
  'from',
  'mood',
  'cast',
  'wear',
  'place',
  'sfx',
  'gear',
  'ending',
  'cost',
  'harmless',
  'icon',
  'move',
  'parcel',
  'lens',
  'game',
  'level',
  'feel',
  'plan',
  'try',
  'sign',
] as const;
type TagName = (typeof TAGS)[number];

/** Tags that need no value: `#parcel`. */
const BARE: readonly TagName[] = ['parcel', 'feel', 'sign', 'cost', 'harmless'];
const REPEATABLE: readonly TagName[] = ['gear'];
const WEAR = [...OUTFITS, 'nothing'] as const;
const NAME = /^[a-z][a-z0-9-]*$/;
const TEXT_ID = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/;

/** Reads the tags of one line or choice, as ink gives them (`who:sango`). Never throws; bad tags are left out. */
export function readTags(raw: readonly string[]): {
  readonly tags: Tags;
  readonly problems: readonly TagProblem[];
} {
  const problems: TagProblem[] = [];
  const values = collect(raw, problems);
  const one = (name: TagName): string | null => values.get(name)?.[0] ?? null;
  const from = <T extends string>(name: TagName, value: string | null, allowed: readonly T[]): T | null => {
    if (value === null) return null;
    const found = allowed.find((each) => each === value);
    if (found === undefined)
      problems.push({ what: `#${name}:${value} is not known`, remedy: `use one of: ${allowed.join(', ')}` });
    return found ?? null;
  };
  const matching = (name: TagName, pattern: RegExp, remedy: string): string | null => {
    const value = one(name);
    if (value === null || pattern.test(value)) return value;
    problems.push({ what: `#${name}:${value} is not written right`, remedy });
    return null;
  };

  const lowerCase = 'use lower-case letters, digits and hyphens';
  const textId = 'write ids like c1.coins.2: lower-case words, digits and hyphens, joined by dots';
  const cast = one('cast');
  const tags: Tags = {
    id: matching('id', TEXT_ID, textId),
    who: matching('who', NAME, lowerCase),
    from: matching('from', TEXT_ID, textId),
    mood: from('mood', one('mood'), MOODS),
    place: matching('place', NAME, lowerCase),
    cast: cast === null ? null : readCast(cast, problems, (mood) => from('cast', mood, MOODS)),
    wears: from('wear', one('wear'), WEAR),
    sfx: matching('sfx', NAME, lowerCase),
    gears: (values.get('gear') ?? []).flatMap((gear) => from('gear', gear, TRICKS) ?? []),
    ending: from('ending', one('ending'), ENDINGS),
    icon: from('icon', one('icon'), ICONS),
    move: from('move', one('move'), MOVES),
    activity: readActivity(values, problems, (value) => from('game', value, GAMES)),
    costs: values.has('cost'),
    harmless: values.has('harmless'),
  };
  return { tags, problems };
}

function collect(raw: readonly string[], problems: TagProblem[]): Map<TagName, string[]> {
  const values = new Map<TagName, string[]>();
  for (const tag of raw) {
    const colon = tag.indexOf(':');
    const word = (colon < 0 ? tag : tag.slice(0, colon)).trim();
    const value = colon < 0 ? '' : tag.slice(colon + 1).trim();
    const name = TAGS.find((each) => each === word);
    if (name === undefined) {
      problems.push({ what: `the tag #${word} is not known`, remedy: `use one of: ${TAGS.join(', ')}` });
    } else if (BARE.includes(name) !== (value === '')) {
      const remedy = BARE.includes(name) ? `write only #${name}` : `write #${name}:…`;
      problems.push({ what: `#${tag} is not written right`, remedy });
    } else if (values.has(name) && !REPEATABLE.includes(name)) {
      problems.push({ what: `#${name} stands here twice`, remedy: 'keep one of them' });
    } else {
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return values;
}

function readCast(
  value: string,
  problems: TagProblem[],
  mood: (value: string | null) => Mood | null,
): CastTag[] {
  if (value === 'nobody') return [];
  const cast: CastTag[] = [];
  for (const part of value.split(',')) {
    const [person = '', feeling] = part.split('=').map((piece) => piece.trim());
    if (!NAME.test(person)) {
      problems.push({
        what: `#cast:${value} is not written right`,
        remedy: 'write #cast:hana,leo=worried, or #cast:nobody',
      });
    } else if (cast.some((each) => each.person === person)) {
      problems.push({ what: `#cast names ${person} twice`, remedy: 'name everyone once' });
    } else {
      cast.push({ person, mood: mood(feeling ?? null) });
    }
  }
  return cast;
}

function readActivity(
  values: ReadonlyMap<TagName, readonly string[]>,
  problems: TagProblem[],
  gameOf: (value: string) => GameId | null,
): Activity | null {
  const found: Activity[] = [];
  const value = (name: TagName): string | undefined => values.get(name)?.[0];
  if (values.has('parcel')) found.push({ kind: 'parcel' });
  if (values.has('feel')) found.push({ kind: 'feel' });
  if (values.has('sign')) found.push({ kind: 'sign' });
  const lens = value('lens');
  if (lens !== undefined) found.push({ kind: 'lens', case: lens });
  const plan = value('plan');
  if (plan !== undefined) found.push({ kind: 'plan', plan });
  const what = value('try');
  if (what === 'calm' || what === 'help') found.push({ kind: 'try', what });
  else if (what !== undefined)
    problems.push({ what: `#try:${what} is not known`, remedy: 'use #try:calm or #try:help' });
  const game = value('game');
  const level = readLevel(value('level'));
  if (game !== undefined) {
    const id = gameOf(game);
    if (level === null)
      problems.push({ what: `#game:${game} has no level`, remedy: 'add #level:1, #level:2 or #level:3' });
    else if (id !== null) found.push({ kind: 'game', game: id, level });
  } else if (value('level') !== undefined) {
    problems.push({ what: '#level stands without #game', remedy: 'add #game:…, or take #level away' });
  }
  if (found.length > 1)
    problems.push({
      what: 'one choice begins two activities',
      remedy: 'give each activity a choice of its own',
    });
  return found[0] ?? null;
}

function readLevel(value: string | undefined): Level | null {
  if (value === '1') return 1;
  if (value === '2') return 2;
  return value === '3' ? 3 : null;
}
