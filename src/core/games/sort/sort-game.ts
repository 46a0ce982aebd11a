import { mastered } from '../../cards/gauges.ts';
import { nextCard, startRun } from '../../cards/run.ts';
import type { TableEvent } from '../../cards/table-event.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameResult, GameRules } from '../game.ts';
import { dealSort } from './deal-sort.ts';
import { firstGauges, judgeSort, rightAnswers, writeVerdict } from './judge-sort.ts';
import type { SortKind } from './sort-kind.ts';
import { SORT_OWNERS, type SortCard, type SortState, sortCard } from './sort-state.ts';

type SortOutcome<Answer extends string> = Outcome<SortState<Answer>, TableEvent>;
type Rules<Answer extends string> = GameRules<SortState<Answer>, GameContent>;

/** The rules of Sort with the places, cards and gauges of one kind of it. */
export function sortGame<Answer extends string>(kind: SortKind<Answer>): Rules<Answer> {
  return {
    id: kind.id,
    setup: (options) => setup(kind, options),
    legal: (state) => legal(kind, state),
    play: (state, action) => play(kind, state, action),
    result: (state) => result(kind, state),
  };
}

function setup<Answer extends string>(
  kind: SortKind<Answer>,
  { seed, level, content }: Parameters<Rules<Answer>['setup']>[0],
): SortOutcome<Answer> {
  const deal = dealSort(kind, { things: kind.things(content), level }, seedRandom(seed));
  const harmless = deal.value.filter((card) => card.case.harmless).length;
  const few = `for ${kind.id} at level ${level}`;
  if (deal.value.length < kind.levels[level].cards) return refuse(`too few cards ${few}`);
  if (harmless / deal.value.length < 0.3) return refuse(`too few harmless cards ${few}`);
  const state: SortState<Answer> = {
    ...startRun(deal.value.length),
    gauges: firstGauges(kind, deal.value),
    game: kind.id,
    level,
    seed,
    random: deal.random,
    finished: false,
    cards: deal.value,
    phase: 'place',
    owner: null,
    asked: false,
    turned: [],
    reveal: null,
  };
  const dealt: TableEvent = { type: 'dealt', things: deal.value.map((card) => card.id), to: 'deck' };
  return turnNext(kind, state, [dealt]);
}

/** The next card comes into question, or the game is over. */
function turnNext<Answer extends string>(
  kind: SortKind<Answer>,
  state: SortState<Answer>,
  before: readonly TableEvent[],
): SortOutcome<Answer> {
  const run = nextCard(state);
  const next: SortState<Answer> = {
    ...state,
    ...run,
    owner: null,
    asked: false,
    reveal: null,
    phase: 'place',
  };
  const card = sortCard(next);
  if (!card) {
    const over: SortState<Answer> = { ...next, phase: 'over', finished: true };
    return accept(over, [...before, { type: 'finished', mastered: mastered(over.gauges) }]);
  }
  // Whose it is is asked once for each thing: it does not change with who wants it.
  const met = [...next.done, ...next.missed].some((index) => next.cards[index]?.thing.id === card.thing.id);
  const phase = kind.levels[state.level].owner && !met ? 'owner' : 'place';
  return accept({ ...next, phase }, [...before, { type: 'dealt', things: [card.id], to: 'focus' }]);
}

function legal<Answer extends string>(
  kind: SortKind<Answer>,
  state: SortState<Answer>,
): readonly GameAction[] {
  const card = sortCard(state);
  if (!card || state.phase === 'over') return [];
  switch (state.phase) {
    case 'owner':
      return SORT_OWNERS.map((owner) => ({ type: 'press', button: `owner-${owner}` }));
    case 'place': {
      const [go, , stay] = kind.answers;
      const zones = state.asked ? [go, stay] : kind.answers;
      return zones.map((zone) => ({ type: 'place', thing: card.id, zone }));
    }
    case 'reveal':
      return [{ type: 'press', button: 'continue' }];
  }
}

function play<Answer extends string>(
  kind: SortKind<Answer>,
  state: SortState<Answer>,
  action: GameAction,
): SortOutcome<Answer> {
  const card = sortCard(state);
  if (!card || state.phase === 'over') return refuse('the game is over');
  if (action.type === 'use') return refuse('nothing to use here');
  if (action.type === 'press') return press(kind, state, action.button);
  if (action.thing !== card.id) return refuse(`${action.thing} is not the card in question`);
  if (state.phase === 'owner') return refuse('first say whose it is');
  if (state.phase === 'reveal') return refuse('the card has been placed');
  const answer = kind.answers.find((one) => one === action.zone);
  if (!answer) return refuse(`no place ${action.zone} here`);
  return answer === kind.answers[1] ? ask(kind, state, card) : place(kind, state, { card, answer });
}

function press<Answer extends string>(
  kind: SortKind<Answer>,
  state: SortState<Answer>,
  button: string,
): SortOutcome<Answer> {
  if (button === 'continue') {
    return state.phase === 'reveal' ? turnNext(kind, state, []) : refuse('place the card first');
  }
  const owner = SORT_OWNERS.find((one) => button === `owner-${one}`);
  if (!owner) return refuse(`no button ${button} here`);
  if (state.phase !== 'owner') return refuse('whose it is has been said');
  const card = sortCard(state);
  if (!card) return refuse('no card in question');
  const whose = card.thing.owner ?? 'mine';
  const text = `game.${kind.id}.owner.${owner === whose ? 'right' : 'other'}.${whose}`;
  return accept({ ...state, owner, phase: 'place' }, [{ type: 'answered', thing: card.id, text }]);
}

/** Turns the card: the person answers. It costs nothing and decides nothing. */
function ask<Answer extends string>(
  kind: SortKind<Answer>,
  state: SortState<Answer>,
  card: SortCard<Answer>,
): SortOutcome<Answer> {
  if (state.asked) return refuse('the answer is there');
  const turned = state.current === null ? state.turned : [...state.turned, state.current];
  return accept({ ...state, asked: true, turned }, [
    { type: 'moved', thing: card.id, to: kind.answers[1] },
    { type: 'flipped', thing: card.id },
    { type: 'answered', thing: card.id, text: card.case.answer },
    { type: 'moved', thing: card.id, to: 'focus' },
  ]);
}

function place<Answer extends string>(
  kind: SortKind<Answer>,
  state: SortState<Answer>,
  { card, answer }: { readonly card: SortCard<Answer>; readonly answer: Answer },
): SortOutcome<Answer> {
  const { asked } = state;
  const verdict = judgeSort(kind, card.case, { asked, answer });
  const { run, returns } = writeVerdict(kind, state, { card, verdict });
  const events: TableEvent[] = [
    { type: 'moved', thing: card.id, to: answer },
    { type: 'judged', thing: card.id, verdict, why: card.case.why, streak: Math.max(0, run.streak - 1) },
    { type: 'met', card: card.thing.card },
  ];
  if (returns !== null) events.push({ type: 'returns', thing: card.id, after: returns });
  return accept({ ...state, ...run, phase: 'reveal', reveal: { answer, verdict } }, events);
}

function result<Answer extends string>(kind: SortKind<Answer>, state: SortState<Answer>): GameResult {
  const played = state.cards.filter((_, index) => state.done.includes(index));
  return {
    game: kind.id,
    level: state.level,
    mastered: state.finished && mastered(state.gauges),
    gauges: state.gauges,
    met: played.map((card) => ({ card: card.thing.card, costume: card.case.id })),
    missed: hardCards(state).map(({ card, better }) => ({
      card: card.thing.card,
      better: better.map((answer) => kind.moves[answer]),
      tricks: [],
    })),
  };
}

/** The cards missed, with what would have been right: where the card was turned, what its answer called for. */
export function hardCards<Answer extends string>(
  state: SortState<Answer>,
): readonly { readonly card: SortCard<Answer>; readonly better: readonly Answer[] }[] {
  return state.missed.flatMap((index) => {
    const card = state.cards[index];
    return card ? [{ card, better: rightAnswers(card.case, state.turned.includes(index)) }] : [];
  });
}
