import type { Level } from '../../ids.ts';
import { type Draw, nextInt, nextNumber, pick, shuffle } from '../../random/random.ts';
import { SAY_IT_LEVELS } from './levels.ts';
import type { GrownUp, SayItDeck, SayMood, Trait, Worry } from './say-it-deck.ts';
import type { SayPerson, SayRound } from './say-it-state.ts';

/** Grown-ups to choose from, besides the helpline. */
const PEOPLE = 3;
/** Moments of each kind: quiet ones, and ones when everybody is busy. */
const MOMENTS = 2;
const OPENERS = 4;
/** Moods that need words and can come to anybody. */
const ANY: readonly SayMood[] = ['busy', 'upset', 'puzzled', 'forbids'];

/** Deals the worries of one game, each with its grown-ups, moments and words. */
export function dealSayIt(deck: SayItDeck, level: Level, random: number): Draw<readonly SayRound[]> {
  const rules = SAY_IT_LEVELS[level];
  const mixed = shuffle(random, deck.worries);
  const close = nextNumber(mixed.random);
  const angry = nextNumber(close.random);
  const which = nextInt(angry.random, rules.moods.length);
  let state = which.random;
  const far = mixed.value.filter((worry) => worry.near === null);
  const near = mixed.value.filter((worry) => worry.near !== null);
  const rounds: SayRound[] = [];
  for (const [index, moods] of rules.moods.entries()) {
    const last = index === rules.moods.length - 1;
    const worry = last && close.value < rules.close ? near[0] : far[index];
    if (!worry) continue;
    // Somebody close who worries is hard enough; nobody is angry as well then.
    const isAngry = angry.value < rules.angry && index === which.value && worry.near === null;
    const round = dealRound(deck, { worry, moods, today: rules.today, angry: isAngry }, state);
    state = round.random;
    rounds.push(round.value);
  }
  return { value: rounds, random: state };
}

interface Wanted {
  readonly worry: Worry;
  readonly moods: readonly (SayMood | 'any')[];
  readonly today: boolean;
  readonly angry: boolean;
}

function dealRound(deck: SayItDeck, wanted: Wanted, random: number): Draw<SayRound> {
  const { worry, angry } = wanted;
  const people = dealPeople(deck, wanted, random);
  const moments = shuffle(people.random, deck.moments);
  // Nobody who is pressed or harmed is offered words that take the blame.
  const suiting = deck.openers.filter((one) => worry.own || !one.own);
  const openers = shuffle(moments.random, suiting);
  const any = pick(openers.random, ANY);
  const meeting = (trait: Trait) => openers.value.filter((one) => one.meets.includes(trait)).slice(0, 1);
  const wishes = [...meeting('strict'), ...meeting('worrier'), ...openers.value];
  const held = new Set([...new Set(wishes)].slice(0, OPENERS));
  const kind = (quiet: boolean) => moments.value.filter((one) => one.quiet === quiet).slice(0, MOMENTS);
  const offered = new Set([...kind(true), ...kind(false)]);
  return {
    value: {
      worry,
      angry,
      people: people.value,
      // In the order of the deck: where a thing lies must not tell what it is good for.
      moments: deck.moments.filter((one) => offered.has(one)),
      openers: deck.openers.filter((one) => held.has(one)),
      shows: deck.shows,
      moods: wanted.moods.flatMap((mood) => (mood === 'any' ? (any.value ?? []) : mood)),
    },
    random: any.random,
  };
}

/** Three grown-ups and the helpline; one who knows the worrying person well is among them. */
function dealPeople(deck: SayItDeck, { worry, today }: Wanted, random: number): Draw<readonly SayPerson[]> {
  const mixed = shuffle(
    random,
    deck.people.filter(({ trait }) => trait !== null),
  );
  const near = mixed.value.filter(({ id }) => id === worry.near);
  const others = mixed.value.filter(({ id }) => id !== worry.near);
  const order = shuffle(mixed.random, [...near, ...others].slice(0, PEOPLE));
  let state = order.random;
  const person = ({ id, person: who, trait }: GrownUp, traits: readonly Trait[]): SayPerson => {
    return { id, person: who, traits, helpline: trait === null, near: id === worry.near };
  };
  const chosen = order.value.map((one): SayPerson => {
    const day = pick(state, dayTraits(one.trait));
    state = day.random;
    return person(
      one,
      [one.trait, today ? day.value : null].flatMap((trait) => trait ?? []),
    );
  });
  const line = deck.people.filter(({ trait }) => trait === null).map((one) => person(one, []));
  return { value: [...chosen, ...line], random: state };
}

/** Traits of a day that can be met beside the character: one opener and one thing to show are enough. */
function dayTraits(trait: Trait | null): readonly Trait[] {
  return trait === 'lost' ? ['strict', 'worrier'] : ['lost'];
}
