import type { Situation, SituationCase } from '../../cards/deck.ts';
import { drawRemix } from '../../cards/draw-remix.ts';
import { type Level, TRICKS, type TrickId } from '../../ids.ts';
import { type Draw, shuffle } from '../../random/random.ts';
import { DUEL_LEVELS, type DuelLevel, GROUPS } from './levels.ts';
import type { DuelBoard } from './trick-duel-state.ts';

interface Candidate {
  readonly situation: Situation;
  readonly item: SituationCase;
}

export interface DuelDeal {
  readonly boards: readonly DuelBoard[];
  /** For each boss its gears. */
  readonly gears: readonly (readonly TrickId[])[];
}

const TRICKY = GROUPS.reduce((sum, group) => sum + group.tricks, 0);
const HARMLESS = GROUPS.reduce((sum, group) => sum + group.harmless, 0);

/**
 * Deals the messages of all bosses: each boss has a few gears and turns no others, whatever it wears.
 * @returns fewer bosses when the deck is too small.
 */
export function dealDuel(situations: readonly Situation[], level: Level, random: number): Draw<DuelDeal> {
  const rules = DUEL_LEVELS[level];
  const all = situations.flatMap((situation) =>
    situation.cases.map((item): Candidate => ({ situation, item })),
  );
  const sets = shuffle(random, subsets(TRICKS, rules.gears));
  const mixed = shuffle(sets.random, all);
  let state = mixed.random;
  const used = new Set<Candidate>();
  const boards: DuelBoard[] = [];
  const gears: (readonly TrickId[])[] = [];
  // A small deck may have no bosses that differ so much; then any will do.
  for (const [index, set] of [...sets.value, ...sets.value].entries()) {
    if (gears.length === rules.bosses) break;
    // Every boss has gears that the others do not have.
    const alike = (other: readonly TrickId[]) => other.filter((gear) => set.includes(gear)).length;
    const most = index < sets.value.length ? rules.gears - 2 : rules.gears;
    if (gears.some((other) => alike(other) > most)) continue;
    const free = mixed.value.filter((one) => !used.has(one));
    const tricky = choose(
      free.filter(({ item }) => turns(item, set, rules)),
      TRICKY,
      [],
    );
    const harmless = choose(
      free.filter(({ item }) => item.harmless),
      HARMLESS,
      tricky,
    );
    const turned = new Set(tricky.flatMap(({ item }) => item.tricks));
    if (tricky.length < TRICKY || harmless.length < HARMLESS || turned.size < set.length) continue;
    for (const one of [...tricky, ...harmless]) used.add(one);
    const laid = lay([tricky, harmless], { boss: gears.length, first: boards.length }, state);
    state = laid.random;
    boards.push(...laid.value);
    gears.push(set);
  }
  return { value: { boards, gears }, random: state };
}

function subsets<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** Does a message turn these gears and no others? */
function turns(item: SituationCase, gears: readonly TrickId[], rules: DuelLevel): boolean {
  if (item.harmless || item.tricks.length > rules.most) return false;
  if (rules.plain && !item.evidence.includes('line')) return false;
  return item.tricks.every((trick) => gears.includes(trick));
}

/** The first of them, each of another situation. */
function choose(
  candidates: readonly Candidate[],
  count: number,
  before: readonly Candidate[],
): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (const one of candidates) {
    const fresh = [...before, ...chosen].every((other) => other.situation !== one.situation);
    if (fresh && chosen.length < count) chosen.push(one);
  }
  return chosen;
}

/** Puts the messages of a boss in order, group by group, and each in a costume of words. */
function lay(
  [tricky, harmless]: readonly [readonly Candidate[], readonly Candidate[]],
  { boss, first }: { readonly boss: number; readonly first: number },
  random: number,
): Draw<readonly DuelBoard[]> {
  let state = random;
  const rest = { tricks: [...tricky], harmless: [...harmless] };
  const boards: DuelBoard[] = [];
  for (const group of GROUPS) {
    const members = [...rest.tricks.splice(0, group.tricks), ...rest.harmless.splice(0, group.harmless)];
    const order = shuffle(state, members);
    state = order.random;
    for (const { situation, item } of order.value) {
      const id = `b${first + boards.length}`;
      const { cases: _, ...front } = situation;
      const { remix, random: next } = drawRemix(item, state);
      state = next;
      const phrases = item.phrases.map((phrase) => ({ ...phrase, id: `${id}.${phrase.id}` }));
      boards.push({ id, boss, situation: front, case: { ...item, phrases }, remix });
    }
  }
  return { value: boards, random: state };
}
