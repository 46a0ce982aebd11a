import { SAY_IT, TALK_ZONE } from '../../core/games/say-it/say-it.ts';
import type { SayMood, Trait } from '../../core/games/say-it/say-it-deck.ts';
import {
  listenerOf,
  roundOf,
  type SayItState,
  type SayPerson,
  type SayRound,
  type SayThing,
  sayThing,
  untried,
} from '../../core/games/say-it/say-it-state.ts';
import type { Mood } from '../../core/story/beat.ts';
import { joinSentences } from '../join-sentences.ts';
import type { Spot, ThingView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';
import { targetsOf, thingsIn, useOf } from './thing-kit.ts';

const G = 'game.say-it';
const thing = thingsIn(TALK_ZONE);

/** Whoever has something to tell stands above everybody one could go to. */
const FRONT: Spot = { x: 0.5, y: 0.14, width: 0.98, height: 0.27 };
const ROW = { y: 0.65, width: 0.235, height: 0.7 } as const;
/** Later the two face each other; below the child lie what it is about, the moment, and what is shown. */
const FACE: Spot = { x: 0.23, y: 0.5, width: 0.45, height: 0.98 };
const CHILD: Spot = { x: 0.74, y: 0.29, width: 0.51, height: 0.56 };
const SPEAKING: Spot = { x: 0.74, y: 0.22, width: 0.51, height: 0.43 };
const WORRY: Spot = { x: 0.74, y: 0.545, width: 0.51, height: 0.18 };
const MOMENT: Spot = { x: 0.615, y: 0.83, width: 0.25, height: 0.33 };
const SHOWN: Spot = { x: 0.87, y: 0.83, width: 0.25, height: 0.33 };

/** How somebody looks in each mood. */
const LOOKS: Readonly<Record<SayMood, Mood>> = {
  listens: 'listen',
  busy: 'phone',
  upset: 'worried',
  puzzled: 'puzzled',
  forbids: 'stop',
  'passes-on': 'point',
  angry: 'cross',
  doubts: 'think',
};

/** People, what is to be told, and what was said so far. */
export function sayItBoard(state: SayItState, round: SayRound, context: TableContext): readonly ThingView[] {
  const person = listenerOf(state);
  if (!person) return [childOf(state, round, context), ...choices(state, context)];
  return [
    childOf(state, round, context),
    faceOf(state, person, context),
    ...worryOf(state, round, context),
    ...tilesOf(state, round, context),
  ];
}

/** What was said last; null as long as nothing was. What is said aloud at the end are the first words: they are the hardest. */
function lastWords({ opener, last, phase }: SayItState): SayItState['last'] | 'opener' {
  if (!opener) return null;
  return last && phase !== 'aloud' ? last : 'opener';
}

/** The child: first with what there is to tell, then with the words said last. They are never drawn as bad: telling never is. */
function childOf(state: SayItState, round: SayRound, { t }: TableContext): ThingView {
  const { child } = round.worry;
  const words = lastWords(state);
  const said = words === 'opener' ? t(`${G}.opener.${state.opener}`) : words && t(`${G}.talk.${words.card}`);
  const text = t(`${G}.quote`, { words: said ?? t(`${G}.worry.${round.worry.id}`) });
  const told = state.phase === 'told' || state.phase === 'aloud';
  const heard = words !== 'opener' && words !== null ? words.fits : null;
  const label = t(`person.${child}`);
  const alone = listenerOf(state) === null;
  return thing({
    id: `child:${child}`,
    kind: 'person',
    spot: alone ? FRONT : words ? SPEAKING : CHILD,
    person: { id: child, mood: told ? 'cheer' : heard ? 'wave' : words ? 'think' : 'worried' },
    label,
    text,
    name: label,
    state: heard === null ? '' : t(heard ? `${G}.talk.heard` : `${G}.talk.unheard`),
    ...(told || heard ? { tone: 'good' as const } : {}),
  });
}

/** What it is about stays to be read while other words are said. */
function worryOf(state: SayItState, round: SayRound, { t }: TableContext): readonly ThingView[] {
  if (!lastWords(state)) return [];
  const text = t(`${G}.worry.${round.worry.id}`);
  const id = `worry:${round.worry.id}`;
  return [thing({ id, order: 2, kind: 'phrase', spot: WORRY, text, name: text })];
}

/** What lies in the hand now: moments, first words, things to show, or words to go on with. */
export function sayItHand(state: SayItState, round: SayRound, { t }: TableContext): readonly ThingView[] {
  const legal = SAY_IT.legal(state);
  const held = (kind: SayThing, id: string, order: number, picture?: string): ThingView => {
    const text = t(`${G}.${kind}.${id}`);
    const name = sayThing(kind, id);
    return thing({
      id: name,
      zone: 'hand',
      order,
      kind: picture ? 'tile' : 'phrase',
      text,
      name: text,
      ...(picture ? { picture } : {}),
      targets: targetsOf(legal, name),
    });
  };
  switch (state.phase) {
    case 'moment':
      return round.moments.map(({ id, picture }, order) => held('moment', id, order, picture));
    case 'opener':
      return round.openers.map(({ id }, order) => held('opener', id, order));
    case 'show':
      return round.shows.map(({ id, picture }, order) => held('show', id, order, picture));
    case 'talk':
      return state.hand.map((id, order) => held('talk', id, order));
    default:
      return [];
  }
}

/** What one can see of somebody before going to them. */
function seems(state: SayItState, person: SayPerson, t: TableContext['t']): string {
  const today = person.near ? t(`${G}.near`) : dayOf(state, person, t);
  return joinSentences([t(`${G}.${person.id}.seems`), today]);
}

function dayOf(state: SayItState, { traits, id }: SayPerson, t: TableContext['t']): string {
  const place = roundOf(state)?.people.findIndex((one) => one.id === id) ?? 0;
  const trait: Trait | undefined = traits[1];
  return trait ? t(`${G}.today.${trait}.${1 + ((state.seed + place) % 2)}`) : '';
}

function choices(state: SayItState, { t }: TableContext): readonly ThingView[] {
  const legal = SAY_IT.legal(state);
  const people = untried(state);
  return people.map((person, index) => {
    const id = sayThing('who', person.id);
    const label = t(`${G}.who.${person.id}`);
    const text = seems(state, person, t);
    return thing({
      id,
      order: index + 1,
      kind: 'person',
      spot: { ...ROW, x: (index + 0.5) / people.length },
      person: { id: person.person, mood: 'idle' },
      label,
      text,
      name: label,
      state: text,
      use: useOf(legal, id),
    });
  });
}

/** The grown-up: before the talk as one sees them, then in their mood. */
function faceOf(state: SayItState, person: SayPerson, { t }: TableContext): ThingView {
  const [mood] = state.moods;
  const done = state.phase === 'told' || state.phase === 'aloud';
  const label = t(`${G}.who.${person.id}`);
  const before = state.phase === 'moment' || state.phase === 'opener' || state.phase === 'show';
  const text = done
    ? t(`${G}.${person.id}.thanks`)
    : mood
      ? t(`${G}.${person.id}.${mood}`)
      : before
        ? seems(state, person, t)
        : '';
  return thing({
    id: sayThing('who', person.id),
    order: 1,
    kind: 'person',
    spot: FACE,
    person: { id: person.person, mood: done ? 'proud' : mood ? LOOKS[mood] : 'idle' },
    label,
    text,
    name: label,
    state: text,
    ...(done ? { tone: 'good' as const } : {}),
  });
}

function tilesOf(state: SayItState, round: SayRound, { t }: TableContext): readonly ThingView[] {
  const tile = (
    kind: 'moment' | 'show',
    spot: Spot,
    one: { readonly id: string; readonly picture: string },
  ) => {
    const text = t(`${G}.${kind}.${one.id}`);
    const { id, picture } = one;
    return thing({ id: sayThing(kind, id), order: 3, kind: 'tile', spot, picture, text, name: text });
  };
  const moment = round.moments.find(({ id }) => id === state.moment);
  const show = round.shows.find(({ id }) => id === state.show);
  const lies = (kind: 'moment' | 'show') => state.phase !== kind;
  return [
    ...(moment && lies('moment') && state.tried.length === 0 ? [tile('moment', MOMENT, moment)] : []),
    ...(show && lies('show') ? [tile('show', SHOWN, show)] : []),
  ];
}
