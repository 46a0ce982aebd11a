import type { Situation, SituationCase } from '../../cards/deck.ts';
import { drawRemix } from '../../cards/draw-remix.ts';
import { type Level, TRICKS, type TrickId } from '../../ids.ts';
import { type Draw, shuffle } from '../../random/random.ts';
import type { ClueBoard } from './clue-hunt-state.ts';
import { dealHand } from './deal-hand.ts';
import { CLUE_HUNT_LEVELS, type ClueHuntLevel, RETURN_ROUND } from './levels.ts';

interface Candidate {
  readonly situation: Situation;
  readonly item: SituationCase;
}

/**
 * Deals the boards of one level, each of another situation as long as there are enough; with a trick, a short round
 * about it.
 * @returns fewer boards than the level wants when the deck is too small.
 */
export function dealClueHunt(
  situations: readonly Situation[],
  wanted: { readonly level: Level; readonly trick?: TrickId | undefined },
  random: number,
): Draw<readonly ClueBoard[]> {
  const { level, trick } = wanted;
  const rules = { ...CLUE_HUNT_LEVELS[level], ...(trick ? RETURN_ROUND : {}) };
  const all = situations
    .filter((one) => one.games.includes('clue-hunt'))
    .flatMap((situation) => situation.cases.map((item): Candidate => ({ situation, item })));
  const mixed = shuffle(random, all);
  const harmless = choose(
    mixed.value.filter((one) => one.item.harmless),
    rules.harmless,
    [],
  );
  const tricky = mixed.value.filter((one) => !one.item.harmless);
  const asked = tricky.filter((one) => !trick || one.item.tricks.includes(trick));
  const shown = choose(
    asked.filter((one) => shows(one.item, rules)),
    Math.min(rules.shown, rules.boards - harmless.length),
    harmless,
  );
  const placed = [...harmless, ...shown];
  const others = [...asked, ...tricky].filter((one) => !placed.includes(one));
  const chosen = [...placed, ...choose(others, rules.boards - placed.length, placed)];
  const order = shuffle(mixed.random, chosen);
  let state = order.random;
  const boards = order.value.map((candidate, index) => {
    const board = layBoard(candidate, { index, rules, random: state });
    state = board.random;
    return board.value;
  });
  return { value: boards, random: state };
}

function shows(item: SituationCase, rules: ClueHuntLevel): boolean {
  if (rules.shows === 'any') return true;
  return item.evidence.includes('line') === (rules.shows === 'line');
}

/** The first `count` candidates, of different situations as long as there are enough. */
function choose(
  candidates: readonly Candidate[],
  count: number,
  before: readonly Candidate[],
): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const fresh = (one: Candidate) =>
    [...before, ...chosen].every((other) => other.situation !== one.situation);
  for (const one of candidates) if (chosen.length < count && fresh(one)) chosen.push(one);
  for (const one of candidates) if (chosen.length < count && !chosen.includes(one)) chosen.push(one);
  return chosen;
}

function layBoard(
  { situation, item }: Candidate,
  options: { readonly index: number; readonly rules: ClueHuntLevel; readonly random: number },
): Draw<ClueBoard> {
  const { index, rules } = options;
  const id = `b${index}`;
  const { cases: _, ...front } = situation;
  const { remix, random } = drawRemix(item, options.random);
  const hand = dealHand({ situation, item, size: rules.hand }, random);
  const names = drawNames(item.tricks, rules.names, hand.random);
  const phrases = item.phrases.map((phrase) => ({ ...phrase, id: `${id}.${phrase.id}` }));
  const board = { id, situation: front, case: { ...item, phrases }, remix, hand: hand.value };
  return { value: { ...board, names: names.value }, random: names.random };
}

/** For each trick its own name among others that are not in this message. */
function drawNames(tricks: readonly TrickId[], count: number, random: number): Draw<ClueBoard['names']> {
  const names: Partial<Record<TrickId, readonly TrickId[]>> = {};
  if (count === 0) return { value: names, random };
  let state = random;
  for (const trick of tricks) {
    const draw = shuffle(
      state,
      TRICKS.filter((one) => !tricks.includes(one)),
    );
    state = draw.random;
    const tags = [trick, ...draw.value.slice(0, count - 1)];
    names[trick] = TRICKS.filter((one) => tags.includes(one));
  }
  return { value: names, random: state };
}
