import type { AskCase, AskThing } from '../../cards/deck.ts';
import type { Level } from '../../ids.ts';
import { type Draw, shuffle } from '../../random/random.ts';
import { gaugeOfCase } from './judge-sort.ts';
import type { SortKind } from './sort-kind.ts';
import type { SortCard, SortOwner } from './sort-state.ts';

type Thing<Answer extends string> = AskThing<Answer> & { readonly owner?: SortOwner };

interface Candidate<Answer extends string> {
  readonly thing: Thing<Answer>;
  readonly case: AskCase<Answer>;
}

/**
 * Deals one level. First the harmless cards, each of another thing; then the same things with another audience,
 * where the answer changes; then cards where somebody else decides; then whatever else must be kept.
 * @returns fewer cards than the level wants when the deck is too small.
 */
export function dealSort<Answer extends string>(
  kindOf: SortKind<Answer>,
  { things, level }: { readonly things: readonly Thing<Answer>[]; readonly level: Level },
  random: number,
): Draw<readonly SortCard<Answer>[]> {
  const rules = kindOf.levels[level];
  const needsAsking = (item: AskCase<Answer>) => item.right.includes(kindOf.answers[1]);
  const all = things.flatMap((thing) => thing.cases.map((one): Candidate<Answer> => ({ thing, case: one })));
  const mixed = shuffle(random, all);
  const kind = (candidate: Candidate<Answer>) => gaugeOfCase(kindOf, candidate.case);
  const pool = {
    harmless: mixed.value.filter((one) => kind(one) === 'trusted'),
    chosen: [] as Candidate<Answer>[],
  };
  const { chosen } = pool;
  const guarded = mixed.value.filter((one) => kind(one) === 'caught');
  const has = (thing: Thing<Answer>) => chosen.some((one) => one.thing === thing);
  const take = (candidates: readonly Candidate<Answer>[], most: number) => {
    for (const one of candidates.slice(0, Math.max(0, most))) chosen.push(one);
  };
  const left = (candidates: readonly Candidate<Answer>[]) =>
    candidates.filter((one) => !chosen.includes(one));
  // Things that have both a harmless and a guarded audience come first, so that they can return.
  const both = pool.harmless.filter((one) => guarded.some((other) => other.thing === one.thing));
  take(onePerThing(both), rules.returning);
  take(onePerThing(pool.harmless.filter((one) => !has(one.thing))), rules.harmless - chosen.length);
  take(left(pool.harmless), rules.harmless - chosen.length);
  take(onePerThing(guarded.filter((one) => has(one.thing))), rules.returning);
  const open = mixed.value.filter((one) => kind(one) === null);
  take(open, rules.open);
  const asked = chosen.filter((one) => needsAsking(one.case)).length;
  take(
    left(guarded).filter((one) => needsAsking(one.case) && !has(one.thing)),
    rules.ask - asked,
  );
  take(
    left(guarded).filter((one) => !needsAsking(one.case) && !has(one.thing)),
    rules.cards - chosen.length,
  );
  take(left(guarded), rules.cards - chosen.length);
  const order = shuffle(mixed.random, chosen);
  return { value: apart(order.value).map(toCard), random: order.random };
}

function onePerThing<Answer extends string>(
  candidates: readonly Candidate<Answer>[],
): readonly Candidate<Answer>[] {
  return candidates.filter(
    (one, index) => candidates.findIndex((other) => other.thing === one.thing) === index,
  );
}

/** The same thing never lies twice in a row: the answer should be thought again, not repeated. */
function apart<Answer extends string>(
  candidates: readonly Candidate<Answer>[],
): readonly Candidate<Answer>[] {
  const isFirst = (one: Candidate<Answer>) => candidates.find((other) => other.thing === one.thing) === one;
  const result = candidates.filter(isFirst);
  for (const [index, one] of candidates.entries()) {
    if (isFirst(one)) continue;
    const differs = (other: Candidate<Answer> | undefined) => other?.thing !== one.thing;
    const places = Array.from({ length: result.length + 1 }, (_, place) => place);
    const fits = places.filter((place) => differs(result[place - 1]) && differs(result[place]));
    // As near as can be to where the shuffle had put it.
    const near = fits.sort((a, b) => Math.abs(a - index) - Math.abs(b - index))[0];
    result.splice(near ?? result.length, 0, one);
  }
  return result;
}

function toCard<Answer extends string>(candidate: Candidate<Answer>, index: number): SortCard<Answer> {
  const { cases: _, ...thing } = candidate.thing;
  return { id: `c${index}`, thing, case: candidate.case };
}
