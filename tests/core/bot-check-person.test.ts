import { describe, expect, it } from 'vitest';
import type { AskCase, BotAnswer } from '../../src/core/cards/deck.ts';
import { BOT_CHECK_PERSON } from '../../src/core/games/bot-check-person/bot-check-person.ts';
import { BOT_CHECK_PERSON_KIND } from '../../src/core/games/bot-check-person/bot-check-person-kind.ts';
import { judgeSort } from '../../src/core/games/sort/judge-sort.ts';
import { type SortState, sortCard } from '../../src/core/games/sort/sort-state.ts';
import type { Level } from '../../src/core/ids.ts';
import { accepted } from '../support/accepted.ts';
import { loadRegistry } from '../support/load-registry.ts';

const content = loadRegistry();
const LEVELS = [1, 2, 3] as const;
type BotState = SortState<BotAnswer>;
const start = (seed: number, level: Level) =>
  accepted(BOT_CHECK_PERSON.setup({ seed, level, content })).state;
const put = (state: BotState, zone: string) =>
  accepted(BOT_CHECK_PERSON.play(state, { type: 'place', thing: sortCard(state)?.id ?? '', zone })).state;
const goOn = (state: BotState) =>
  accepted(BOT_CHECK_PERSON.play(state, { type: 'press', button: 'continue' })).state;
const playAll = (seed: number, level: Level, choose: (item: AskCase<BotAnswer>) => readonly BotAnswer[]) => {
  let state = start(seed, level);
  while (!state.finished) {
    const card = sortCard(state);
    if (!card) throw new Error('a card in question');
    for (const zone of choose(card.case)) state = put(state, zone);
    state = goOn(state);
  }
  return state;
};
const startWith = (fits: (item: AskCase<BotAnswer>) => boolean) => {
  for (let seed = 1; ; seed += 1) {
    const state = start(seed, 2);
    const card = sortCard(state);
    if (card && fits(card.case)) return state;
  }
};

describe('Bot · Check · Person', () => {
  it('advises what was found to whoever has checked', () => {
    const state = startWith(
      (item) => item.right.includes('check') && item.rightAfterAsking.includes('person'),
    );
    const better = (one: BotState) => BOT_CHECK_PERSON.result(one).missed[0]?.better;
    expect(better(put(state, 'bot'))).toEqual(['check']);
    expect(better(put(put(state, 'check'), 'bot'))).toEqual([BOT_CHECK_PERSON_KIND.moves.person]);
  });

  it('deals as many cards as the level says, at least 30 % for a bot, and some to check', () => {
    for (const level of LEVELS) {
      const wanted = BOT_CHECK_PERSON_KIND.levels[level];
      for (let seed = 1; seed <= 60; seed += 1) {
        const { cards } = start(seed, level);
        expect(cards).toHaveLength(wanted.cards);
        expect(cards.filter((card) => card.case.harmless)).toHaveLength(wanted.harmless);
        expect(cards.filter((card) => card.case.right.includes('check')).length).toBeGreaterThan(0);
        const things = cards.map((card) => card.thing.id);
        expect(things.every((id, index) => index === 0 || id !== things[index - 1])).toBe(true);
      }
    }
  });

  it('never says more than "fine" to asking a person, and it costs nothing', () => {
    for (const { cases } of content.decks['bot-check-person']) {
      for (const item of cases) {
        for (const asked of [false, true]) {
          const verdict = judgeSort(BOT_CHECK_PERSON_KIND, item, { asked, answer: 'person' });
          expect(['right', 'fine']).toContain(verdict);
        }
      }
    }
    const state = startWith((item) => item.harmless);
    const placed = put(state, 'person');
    expect(placed.reveal?.verdict).toBe('fine');
    expect(placed.gauges).toEqual(state.gauges);
    expect(placed.queue).toEqual(state.queue);
  });

  it('turns the card on Check, shows the answer, and leaves two places', () => {
    const state = startWith((item) => item.right.includes('check'));
    const checked = put(state, 'check');
    expect(checked.gauges).toEqual(state.gauges);
    expect(BOT_CHECK_PERSON.legal(checked).map((action) => action.type === 'place' && action.zone)).toEqual([
      'bot',
      'person',
    ]);
    const right = sortCard(checked)?.case.rightAfterAsking[0] ?? 'person';
    expect(put(checked, right).gauges.caught.right).toBe(1);
  });

  it('brings back what a bot alone was asked and should not have been', () => {
    const state = put(
      startWith((item) => item.right.includes('check')),
      'bot',
    );
    expect(state.reveal?.verdict).toBe('missed');
    expect(state.queue[2]).toBe(state.current);
  });

  it('is mastered at once, and by checking everything first and doing what was found', () => {
    for (const level of LEVELS) {
      for (let seed = 1; seed <= 20; seed += 1) {
        const known = playAll(seed, level, ({ right, rightAfterAsking }) =>
          right[0] === 'check' ? ['check', ...rightAfterAsking] : right,
        );
        const careful = playAll(seed, level, ({ rightAfterAsking }) => ['check', ...rightAfterAsking]);
        expect(BOT_CHECK_PERSON.result(known).mastered).toBe(true);
        expect(BOT_CHECK_PERSON.result(careful).mastered).toBe(true);
      }
    }
  });

  it('is finished, not mastered, by who always asks a person; nothing was missed', () => {
    const result = BOT_CHECK_PERSON.result(playAll(7, 1, () => ['person']));
    expect(result).toMatchObject({ mastered: false, missed: [], gauges: { trusted: { right: 0 } } });
  });

  it('has no person to ask whose it is', () => {
    expect(BOT_CHECK_PERSON.play(start(1, 3), { type: 'press', button: 'owner-mine' })).toMatchObject({
      ok: false,
    });
  });

  it('never deals the same game twice in ten plays', () => {
    for (const level of LEVELS) {
      for (let begin = 1; begin <= 200; begin += 10) {
        const deals = Array.from({ length: 10 }, (_, index) =>
          start(begin + index, level)
            .cards.map((card) => card.case.id)
            .join(),
        );
        expect(new Set(deals).size).toBe(10);
      }
    }
  });
});
