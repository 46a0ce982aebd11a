import { tally } from '../../cards/gauges.ts';
import type { TableEvent } from '../../cards/table-event.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameRules } from '../game.ts';
import { type CoinPost, PAYEES } from './coin-deck.ts';
import { masteredCoin, resultOfCoin } from './coin-result.ts';
import {
  COIN,
  COIN_MOVES,
  type CoinMove,
  type CoinState,
  payeeZone,
  postNow,
  postThing,
} from './coin-state.ts';
import { dealCoin, isHarmless } from './deal-coin.ts';
import { judgeCoinMove } from './judge-coin.ts';
import { COIN_LEVELS, PICKS } from './levels.ts';

type CoinOutcome = Outcome<CoinState, TableEvent>;

/** Follow the coin: behind some posts a coin rolls; who gains? Rules: docs/games.md. */
export const FOLLOW_THE_COIN: GameRules<CoinState, GameContent> = {
  id: 'follow-the-coin',
  setup,
  legal,
  play,
  result: resultOfCoin,
};

const BOARD = 'board';

function setup({ seed, level, content }: Parameters<(typeof FOLLOW_THE_COIN)['setup']>[0]): CoinOutcome {
  const deal = dealCoin(content.decks['follow-the-coin'] ?? [], level, seedRandom(seed));
  const { posts, extra } = deal.value;
  if (!extra || posts.length < COIN_LEVELS[level].posts) return refuse('too few posts to follow');
  const state: CoinState = {
    game: 'follow-the-coin',
    level,
    seed,
    random: deal.random,
    finished: false,
    // The score: three coins found, and one move that fits. It only ever rises.
    gauges: { caught: { right: 0, total: PICKS + 1 }, trusted: { right: 0, total: 0 } },
    posts,
    extra,
    phase: 'choose',
    current: null,
    checked: false,
    picks: [],
    move: null,
    streak: 0,
  };
  return accept(state, [{ type: 'dealt', things: posts.map(postThing), to: BOARD }]);
}

function legal(state: CoinState): readonly GameAction[] {
  const press = (button: string): GameAction => ({ type: 'press', button });
  switch (state.phase) {
    case 'choose':
      return fresh(state).map((post) => ({ type: 'use', thing: postThing(post) }));
    case 'bet': {
      const bets = PAYEES.map(
        (payee): GameAction => ({ type: 'place', thing: COIN, zone: payeeZone(payee) }),
      );
      return state.checked ? bets : [...bets, press('check')];
    }
    case 'move':
      return COIN_MOVES.map(press);
    case 'reveal':
    case 'verdict':
      return [press('continue')];
    case 'over':
      return [];
  }
}

/** Posts that have not been followed yet. */
function fresh({ posts, picks }: CoinState): readonly CoinPost[] {
  return posts.filter((_, index) => !picks.some((pick) => pick.post === index));
}

function play(state: CoinState, action: GameAction): CoinOutcome {
  switch (action.type) {
    case 'use':
      return choose(state, action.thing);
    case 'place':
      return bet(state, action.thing, action.zone);
    case 'press':
      return pressed(state, action.button);
  }
}

function pressed(state: CoinState, button: string): CoinOutcome {
  if (state.phase === 'bet') return button === 'check' ? check(state) : refuse('put the coin somewhere');
  if (state.phase === 'move') {
    const move = COIN_MOVES.find((one) => one === button);
    return move ? answer(state, move) : refuse(`no button ${button} now`);
  }
  if (button !== 'continue') return refuse(`no button ${button} now`);
  if (state.phase === 'reveal') return goOn(state);
  if (state.phase !== 'verdict') return refuse('nothing to go on from');
  const over: CoinState = { ...state, phase: 'over', finished: true };
  return accept(over, [{ type: 'finished', mastered: masteredCoin(over) }]);
}

function choose(state: CoinState, thing: string): CoinOutcome {
  const post = fresh(state).find((one) => postThing(one) === thing);
  if (state.phase !== 'choose' || !post) return refuse(`${thing} cannot be followed now`);
  const next: CoinState = { ...state, phase: 'bet', current: state.posts.indexOf(post), checked: false };
  return accept(next, [{ type: 'flipped', thing }]);
}

/** Looking closely is free. */
function check(state: CoinState): CoinOutcome {
  const post = postNow(state);
  if (!post || state.checked) return refuse('it has been looked at');
  const text = `game.follow-the-coin.${post.id}.check`;
  return accept({ ...state, checked: true }, [{ type: 'answered', thing: postThing(post), text }]);
}

/** The child bets who gains; the pipes light up. */
function bet(state: CoinState, thing: string, zone: string): CoinOutcome {
  const post = postNow(state);
  const payee = PAYEES.find((one) => payeeZone(one) === zone);
  if (state.phase !== 'bet' || !post || state.current === null) return refuse('first choose a post');
  if (thing !== COIN || !payee) return refuse(`the coin does not go to ${zone}`);
  const right = post.payees.includes(payee);
  const pick = { post: state.current, bet: payee, right, checked: state.checked };
  const next: CoinState = {
    ...scored(state, right),
    phase: 'reveal',
    picks: [...state.picks, pick],
    streak: right ? state.streak + 1 : 0,
  };
  const events: TableEvent[] = [
    { type: 'moved', thing, to: zone },
    {
      type: 'judged',
      thing: postThing(post),
      verdict: right ? 'right' : 'missed',
      why: `game.follow-the-coin.why.${post.payees[0] ?? 'nobody'}`,
      streak: Math.min(4, Math.max(0, next.streak - 1)),
    },
  ];
  if (right) events.push({ type: 'met', card: post.card });
  return accept(next, events);
}

function scored(state: CoinState, right: boolean): CoinState {
  const { caught } = state.gauges;
  const points = caught.right + (right ? 1 : 0);
  return { ...state, gauges: { ...state.gauges, caught: { ...caught, right: points } } };
}

function goOn(state: CoinState): CoinOutcome {
  if (state.picks.length < PICKS) return accept({ ...state, phase: 'choose', current: null });
  const next: CoinState = { ...state, phase: 'move', current: null };
  return accept(next, [{ type: 'dealt', things: [postThing(state.extra)], to: BOARD }]);
}

/** The last post comes by itself: who gains, and what does one do? */
function answer(state: CoinState, move: CoinMove): CoinOutcome {
  const { extra } = state;
  const verdict = judgeCoinMove(extra, move);
  const right = verdict === 'right';
  const kept = isHarmless(extra) ? tally(state.gauges, 'trusted', verdict !== 'wronged') : state.gauges;
  const next: CoinState = {
    ...scored({ ...state, gauges: kept }, right),
    phase: 'verdict',
    move: { move, verdict },
    streak: right ? state.streak + 1 : 0,
  };
  const events: TableEvent[] = [
    {
      type: 'judged',
      thing: postThing(extra),
      verdict,
      move,
      why: `game.follow-the-coin.why.move.${isHarmless(extra) ? 'joy' : 'trick'}`,
      streak: Math.min(4, Math.max(0, next.streak - 1)),
    },
  ];
  if (right) events.push({ type: 'met', card: `move:${move}` });
  return accept(next, events);
}
