import { drawRemix } from '../../cards/draw-remix.ts';
import type { Level } from '../../ids.ts';
import { type Draw, nextInt, pick, shuffle } from '../../random/random.ts';
import {
  CHECKS,
  type CheckClaim,
  type CheckId,
  type CheckItDeck,
  type Finding,
  type Findings,
  type Says,
  TRUTHS,
  type Truth,
} from './check-it-deck.ts';
import type { CheckBoard } from './check-it-state.ts';
import { CHECK_IT_LEVELS, type CheckItLevel } from './levels.ts';

/** So many ways to say each finding: `game.check-it.<check>.<says>.<number>`. Most say nothing, so there are more of them. */
export const WAYS: Readonly<Record<Says, number>> = { for: 4, against: 4, nothing: 8 };
/** Checks that can say something; looking closer often fails. */
const GOOD: readonly CheckId[] = ['first', 'elsewhere', 'seen'];

/** Deals the posts and pages of one level. @returns fewer boards than the level wants when the deck is too small. */
export function dealCheckIt(deck: CheckItDeck, level: Level, random: number): Draw<readonly CheckBoard[]> {
  const rules = CHECK_IT_LEVELS[level];
  const set = pick(random, rules.sets);
  const truths = TRUTHS.flatMap((truth) => Array.from({ length: set.value?.[truth] ?? 0 }, () => truth));
  const order = shuffle(set.random, truths);
  const certain = [...order.value.keys()].filter((index) => order.value[index] !== 'open');
  const drawn = shuffle(order.random, certain);
  const pages = new Set(drawn.value.slice(0, rules.pages));
  const claims = shuffle(drawn.random, deck.claims);
  const sites = shuffle(claims.random, deck.pages);
  let state = sites.random;
  const boards: CheckBoard[] = [];
  for (const [index, truth] of order.value.entries()) {
    const [claim, site] = [claims.value[index], sites.value[index % Math.max(1, sites.value.length)]];
    const id = `b${index}`;
    if (truth !== 'open' && pages.has(index)) {
      if (!site) continue;
      const board = dealPage(deck, { id, site, truth, level }, state);
      boards.push(board.value);
      state = board.random;
    } else if (claim) {
      const board = dealPost({ id, claim, truth, rules }, state);
      boards.push(board.value);
      state = board.random;
    }
  }
  return { value: boards, random: state };
}

function dealPost(
  options: {
    readonly id: string;
    readonly claim: CheckClaim;
    readonly truth: Truth;
    readonly rules: CheckItLevel;
  },
  random: number,
): Draw<CheckBoard> {
  const { id, claim, truth, rules } = options;
  const { remix, random: mixed } = drawRemix(claim, random);
  const findings = drawFindings(claim, truth, rules, mixed);
  const later = drawFindings(claim, truth, { ...rules, speak: GOOD.length }, findings.random);
  const board: CheckBoard = {
    id,
    claim: claim.id,
    card: claim.card,
    picture: claim.picture,
    truth,
    harmless: truth === 'true',
    remix,
    findings: findings.value,
    later: later.value,
    page: null,
  };
  return { value: board, random: later.random };
}

function drawFindings(
  claim: CheckClaim,
  truth: Truth,
  rules: Pick<CheckItLevel, 'speak' | 'closer'>,
  random: number,
): Draw<Findings> {
  const good = shuffle(random, GOOD);
  const closer = nextInt(good.random, rules.closer);
  const speaking: readonly CheckId[] = truth === 'open' ? [] : good.value.slice(0, rules.speak);
  let state = closer.random;
  const draw = (check: CheckId): Finding => {
    const shows = check === 'closer' ? truth === 'made-up' && closer.value === 0 : speaking.includes(check);
    const says: Says = !shows ? 'nothing' : truth === 'true' ? 'for' : 'against';
    if (check === 'seen' && shows) return { says, text: `game.check-it.${claim.id}.seen.${truth}` };
    const way = nextInt(state, WAYS[says]);
    state = way.random;
    return { says, text: `game.check-it.${check}.${says}.${way.value + 1}` };
  };
  const [first, elsewhere, seen, last] = CHECKS.map(draw);
  const none: Finding = { says: 'nothing', text: '' };
  const value: Findings = {
    first: first ?? none,
    elsewhere: elsewhere ?? none,
    seen: seen ?? none,
    closer: last ?? none,
  };
  return { value, random: state };
}

function dealPage(
  deck: CheckItDeck,
  options: {
    readonly id: string;
    readonly site: CheckItDeck['pages'][number];
    readonly truth: Truth;
    readonly level: Level;
  },
  random: number,
): Draw<CheckBoard> {
  const { id, site, truth, level } = options;
  const { remix, random: mixed } = drawRemix({ remix: deck.lureRemix }, random);
  const lure = pick(mixed, deck.lures);
  const like = site.fakes.filter((fake) => fake.level === level);
  const fake = pick(lure.random, like.length > 0 ? like : site.fakes);
  const parts = truth === 'true' ? site.parts : (fake.value?.parts ?? site.parts);
  const board: CheckBoard = {
    id,
    claim: 'page',
    card: 'situation:log-in-page',
    picture: 'key',
    truth,
    harmless: truth === 'true',
    remix,
    findings: null,
    later: null,
    page: { site: site.id, parts, known: site.parts, lure: lure.value ?? '' },
  };
  return { value: board, random: fake.random };
}
