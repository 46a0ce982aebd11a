import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGameDecks } from '../../src/content/load-game-decks.ts';
import { ADULT_HAND, ANSWER_SLOT } from '../../src/core/games/adult-hand/adult-hand.ts';
import { FEELS, PIECES, type Reaction } from '../../src/core/games/adult-hand/adult-hand-deck.ts';
import { helpfulReactions } from '../../src/core/games/adult-hand/adult-hand-result.ts';
import {
  type AdultHandState,
  feelNow,
  reactionOf,
  reactionThing,
} from '../../src/core/games/adult-hand/adult-hand-state.ts';
import { readAdultHand } from '../../src/core/games/adult-hand/bot.ts';
import { effectOf, hurtAfter } from '../../src/core/games/adult-hand/effect-of.ts';
import { HAND, MOST_TURNS } from '../../src/core/games/adult-hand/levels.ts';
import type { GameAction } from '../../src/core/games/game.ts';
import { ISLANDS, type Level } from '../../src/core/ids.ts';
import { accepted } from '../support/accepted.ts';
import { mostTurns } from '../support/better-share.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { type Bot, constantBot, masteredShare, playBot, randomBot } from '../support/play-bot.ts';

const content = fixtureContent();
const deck = loadGameDecks()['adult-hand'];
const levels = [1, 2, 3] as const;
const seeds = fc.nat({ max: 2 ** 31 - 1 });

/** Every state of a game in which both play anything. */
function statesOf(seed: number, level: Level): readonly AdultHandState[] {
  let { state } = accepted(ADULT_HAND.setup({ seed, level, content }));
  const states = [state];
  for (let random = seed; !state.finished; states.push(state)) {
    const choice = randomBot(state, ADULT_HAND.legal(state), random);
    if (!choice.action) throw new Error('a game that is not finished has something to do');
    state = accepted(ADULT_HAND.play(state, choice.action)).state;
    random = choice.random;
  }
  return states;
}

const reaction = (id: string): Reaction => {
  const found = deck.reactions.find((one) => one.id === id);
  if (!found) throw new Error(`no reaction ${id}`);
  return found;
};
const press = (button: string): GameAction => ({ type: 'press', button });

describe('how Leo answers', () => {
  it('never tells more when it costs something, and always has a card that opens the door', () => {
    for (const feel of FEELS) {
      expect(effectOf(reaction('forbid'), feel, false)).toBe('less');
      expect(effectOf(reaction('overreact'), feel, false)).not.toBe('more');
      for (const hurt of [true, false]) {
        expect(deck.reactions.some((one) => effectOf(one, feel, hurt) === 'more')).toBe(true);
        expect(deck.reactions.some((one) => effectOf(one, feel, hurt) === 'less')).toBe(true);
      }
    }
  });

  it('knows a time for nearly every card: laughing helps where Leo is funny, and hurts where it weighs', () => {
    expect(FEELS.map((feel) => effectOf(reaction('laugh'), feel, false))).toEqual([
      'same',
      'more',
      'less',
      'less',
      'same',
    ]);
    const never = deck.reactions.filter((one) =>
      FEELS.every((feel) => effectOf(one, feel, false) !== 'more'),
    );
    // A sorry helps where something is to be mended.
    expect(never.map(({ id }) => id).sort()).toEqual(
      ['fix', 'forbid', 'lecture', 'overreact', 'phone', 'sorry'].sort(),
    );
    expect(effectOf(reaction('sorry'), 'hard', true)).toBe('more');
  });

  it('opens a shut door by mending; other kindness makes Leo look up again', () => {
    for (const feel of FEELS)
      for (const one of deck.reactions) {
        const effect = effectOf(one, feel, true);
        if (one.effects[feel] === 'less') expect(effect).toBe('less');
        else expect(effect).toBe(one.mends ? 'more' : 'same');
        expect(hurtAfter(one, feel, true)).toBe(
          effect === 'less' || (effect === 'same' && one.effects[feel] !== 'more'),
        );
      }
  });
});

describe('the deck of Adult hand', () => {
  it('has at least six stories, from all islands, in which something weighs and all is said at last', () => {
    expect(deck.stories.length).toBeGreaterThanOrEqual(6);
    expect(new Set(deck.stories.map(({ island }) => island))).toEqual(new Set(ISLANDS));
    for (const { pieces } of deck.stories) {
      expect(pieces).toContain('hard');
      expect(pieces.at(-1)).toBe('rest');
    }
  });
});

describe('Adult hand', () => {
  it('deals a hand in which one card opens the door and one shuts it, and not the one just played', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom<Level>(...levels), (seed, level) => {
        let before: string | null = null;
        for (const state of statesOf(seed, level)) {
          if (state.phase === 'guess') before = state.played;
          if (state.phase === 'swap') before = null;
          if (state.phase !== 'card') continue;
          expect(new Set(state.hand).size).toBe(HAND[level]);
          expect(state.hand).not.toContain(before);
          const effects = state.hand.map((id) => effectOf(reaction(id), feelNow(state), state.hurt));
          expect(effects).toContain('more');
          expect(effects).toContain('less');
          if (level > 1) expect(effects).toContain('same');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tells a piece more for each card that opens, takes nothing back, and ends within six cards a story', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom<Level>(...levels), (seed, level) => {
        const states = statesOf(seed, level);
        for (const [index, state] of states.entries()) {
          const next = states[index + 1];
          if (next && next.round === state.round) {
            const opened = next.turns.length > state.turns.length && next.turns.at(-1)?.effect === 'more';
            expect(next.told - state.told).toBe(opened ? 1 : 0);
          }
          for (const round of [0, 1])
            expect(state.turns.filter((turn) => turn.round === round).length).toBeLessThanOrEqual(MOST_TURNS);
        }
        const over = states.at(-1);
        for (const told of over?.endings ?? []) expect(told).toBeLessThanOrEqual(PIECES);
        expect(over?.turns.length).toBeGreaterThanOrEqual(PIECES);
      }),
      { numRuns: 40 },
    );
  });

  it('counts what was foreseen, whatever the grown-up plays; a surprise costs nothing', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const state of statesOf(seed, 2)) {
          const right = state.turns.filter(({ guess, effect }) => guess === effect).length;
          expect(state.gauges.caught).toEqual({ right, total: state.turns.length });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('lets the two swap roles between the stories, stay, or stop there', () => {
    const swap = statesOf(3, 1).find(({ phase }) => phase === 'swap');
    if (!swap) throw new Error('the bot always comes to the middle');
    expect(accepted(ADULT_HAND.play(swap, press('swap'))).state).toMatchObject({
      swapped: true,
      round: 1,
      told: 1,
    });
    expect(accepted(ADULT_HAND.play(swap, press('stay'))).state).toMatchObject({ swapped: false, round: 1 });
    const most = accepted(ADULT_HAND.play(swap, press('enough'))).state;
    expect(most.phase).toBe('most');
    const [first] = helpfulReactions(most);
    const over = accepted(ADULT_HAND.play(most, press(`most-${first}`))).state;
    expect(over).toMatchObject({ finished: true, most: first });
    expect(ADULT_HAND.result(over).met.filter(({ card }) => card === 'move:tell')).toHaveLength(1);
  });

  it('asks only about cards that opened the door, if any did', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const state = statesOf(seed, 2).find(({ phase }) => phase === 'most');
      if (!state) continue;
      const opened = state.turns.filter(({ effect }) => effect === 'more').map((turn) => turn.reaction);
      if (opened.length > 0) for (const id of helpfulReactions(state)) expect(opened).toContain(id);
    }
  });

  it('can be told to the end by kind answers, and goes on to somebody else when there are none', () => {
    const only = (effect: 'more' | 'less'): Bot<AdultHandState> =>
      constantBot([
        (action) => action.type === 'place' && action.zone === ANSWER_SLOT && opens(action, effect),
        (action) => action.type === 'press' && action.button === 'stay',
      ]);
    let now: AdultHandState | null = null;
    const opens = (action: GameAction, effect: 'more' | 'less') => {
      const id = action.type === 'place' ? action.thing.slice(reactionThing('').length) : null;
      const played = now && id !== null ? reactionOf(now, id) : null;
      return now !== null && played !== null && effectOf(played, feelNow(now), now.hurt) === effect;
    };
    const watching =
      (bot: Bot<AdultHandState>): Bot<AdultHandState> =>
      (state, legal, random) => {
        now = state;
        return bot(state, legal, random);
      };
    const kind = playBot(ADULT_HAND, watching(only('more')), { content, level: 2, seed: 5 });
    expect(kind.endings).toEqual([PIECES, PIECES]);
    const loud = playBot(ADULT_HAND, watching(only('less')), { content, level: 2, seed: 5 });
    expect(loud.endings).toEqual([1, 1]);
    expect(loud.finished).toBe(true);
  });
});

describe.each(levels)('Adult hand at level %i', (level) => {
  const share = (bot: Bot<AdultHandState>) => masteredShare(ADULT_HAND, bot, { content, level, games: 400 });

  it('is mastered by a child who reads Leo, not by chance, and not by a habit', () => {
    expect(share(readAdultHand)).toBeGreaterThanOrEqual(0.95);
    expect(share(randomBot)).toBeLessThanOrEqual(0.15);
    for (const guess of ['more', 'same', 'less']) {
      const always = constantBot([(action) => action.type === 'press' && action.button === guess]);
      expect(share(always)).toBeLessThanOrEqual(0.35);
    }
  });

  it('ends within 30 turns', () => {
    expect(mostTurns(ADULT_HAND, readAdultHand, { content, level, games: 400 })).toBeLessThanOrEqual(30);
  });
});
