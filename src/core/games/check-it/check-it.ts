import { costumeOf } from '../../cards/costume.ts';
import { mastered } from '../../cards/gauges.ts';
import { nextCard, startRun } from '../../cards/run.ts';
import type { TableEvent } from '../../cards/table-event.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameResult, GameRules } from '../game.ts';
import { CHECK_ANSWERS, CHECKS, type CheckAnswer, type CheckId } from './check-it-deck.ts';
import {
  type CheckBoard,
  type CheckItState,
  checkBoard,
  checkThing,
  findingsNow,
  partThing,
} from './check-it-state.ts';
import { dealCheckIt } from './deal-check-it.ts';
import { gaugeOfTruth, gaugesFor, judgeCheck, MOVE_OF, RIGHT, runOn } from './judge-check.ts';
import { CHECK_IT_LEVELS } from './levels.ts';

type CheckOutcome = Outcome<CheckItState, TableEvent>;

/** Check it: three checks (two at level 3), then true, made up, or can't tell yet. Rules for players and authors: docs/games.md. */
export const CHECK_IT: GameRules<CheckItState, GameContent> = {
  id: 'check-it',
  setup,
  legal,
  play,
  result,
};

/** Where the card and the checks lie. */
export const CHECKS_ZONE = 'checks';
/** Cards in every game. */
export const BOARDS = 6;

function setup({ seed, level, content }: Parameters<(typeof CHECK_IT)['setup']>[0]): CheckOutcome {
  const deck = content.decks['check-it'] ?? { claims: [], pages: [], lures: [], lureRemix: {} };
  const deal = dealCheckIt(deck, level, seedRandom(seed));
  const boards = deal.value;
  if (boards.length < BOARDS) return refuse(`too few claims for Check it at level ${level}`);
  const state: CheckItState = {
    ...startRun(boards.length),
    game: 'check-it',
    level,
    seed,
    random: deal.random,
    finished: false,
    gauges: gaugesFor(boards.map(({ truth }) => truth)),
    boards,
    phase: 'look',
    later: [],
    checked: [],
    ...CLEAN,
  };
  return turnNext(state, [{ type: 'dealt', things: boards.map(({ id }) => id), to: 'deck' }]);
}

const CLEAN = { spent: [], looked: [], back: false, reveal: null } as const;

function turnNext(state: CheckItState, before: readonly TableEvent[]): CheckOutcome {
  const run = nextCard(state);
  const { current } = run;
  if (current === null) {
    const over: CheckItState = { ...state, ...run, ...CLEAN, phase: 'over', finished: true };
    return accept(over, [...before, { type: 'finished', mastered: mastered(over.gauges) }]);
  }
  const back = state.missed.includes(current) || state.later.includes(current);
  const next: CheckItState = { ...state, ...run, ...CLEAN, back, phase: 'look' };
  const board = checkBoard(next);
  return accept(next, [...before, { type: 'dealt', things: board ? [board.id] : [], to: CHECKS_ZONE }]);
}

function legal(state: CheckItState): readonly GameAction[] {
  const board = checkBoard(state);
  if (!board) return [];
  if (state.phase === 'reveal') return [{ type: 'press', button: 'continue' }];
  const answers = CHECK_ANSWERS.map((zone): GameAction => ({ type: 'place', thing: board.id, zone }));
  return [...looksOf(state, board).map((thing): GameAction => ({ type: 'use', thing })), ...answers];
}

/** What can be looked at now: checks while there are any to spend; the parts of an address as often as one likes. */
function looksOf(state: CheckItState, board: CheckBoard): readonly string[] {
  if (board.page) {
    const fresh = [...board.page.parts.keys()].filter((index) => !state.looked.includes(index));
    return fresh.map((index) => partThing(board, index));
  }
  if (checksLeft(state) === 0) return [];
  return CHECKS.filter((check) => !state.spent.includes(check)).map(checkThing);
}

/** Checks one can still spend on the post in question. */
export function checksLeft({ level, spent }: Pick<CheckItState, 'level' | 'spent'>): number {
  return Math.max(0, CHECK_IT_LEVELS[level].checks - spent.length);
}

function play(state: CheckItState, action: GameAction): CheckOutcome {
  const board = checkBoard(state);
  if (!board) return refuse('the game is over');
  if (action.type === 'press') {
    if (action.button !== 'continue') return refuse(`no button ${action.button} in Check it`);
    return state.phase === 'reveal' ? turnNext(state, []) : refuse('answer first');
  }
  if (state.phase === 'reveal') return refuse('the answer has been given');
  if (action.type === 'use') return look(state, board, action.thing);
  if (action.thing !== board.id) return refuse(`${action.thing} is not the card in question`);
  const answer = CHECK_ANSWERS.find((one) => one === action.zone);
  return answer ? place(state, board, answer) : refuse(`no place ${action.zone} in Check it`);
}

function look(state: CheckItState, board: CheckBoard, thing: string): CheckOutcome {
  const { page } = board;
  if (!page) {
    const check = CHECKS.find((one) => checkThing(one) === thing);
    return check ? spend(state, board, check) : refuse(`no check ${thing}`);
  }
  const index = [...page.parts.keys()].find((one) => partThing(board, one) === thing);
  if (index === undefined) return refuse(`no part ${thing} in this address`);
  if (state.looked.includes(index)) return refuse('the lens has been there');
  const differs = page.parts[index] !== page.known[index];
  return accept({ ...state, looked: [...state.looked, index] }, [
    { type: 'looked', thing, trick: differs ? 'false-face' : null },
  ]);
}

function spend(state: CheckItState, board: CheckBoard, check: CheckId): CheckOutcome {
  if (state.spent.includes(check)) return refuse('that has been checked');
  if (checksLeft(state) === 0) return refuse('all checks are spent');
  const text = findingsNow(state, board)?.[check].text ?? '';
  return accept({ ...state, spent: [...state.spent, check] }, [
    { type: 'answered', thing: checkThing(check), text },
  ]);
}

/** The text that says why; the view chooses the fitting one. */
export function whyOf(state: CheckItState, board: CheckBoard): string {
  const { truth, page } = board;
  if (page) return `game.check-it.why.page.${truth}`;
  if (truth === 'open') return `game.check-it.why.open.${1 + ((state.current ?? 0) % 3)}`;
  const findings = findingsNow(state, board);
  const speaks = (check: CheckId): boolean => findings?.[check].says !== 'nothing';
  // What the child found counts more than what it might have found.
  const told = [...state.spent, ...CHECKS].find(speaks) ?? 'seen';
  return `game.check-it.why.${truth}.${told}`;
}

function place(state: CheckItState, board: CheckBoard, answer: CheckAnswer): CheckOutcome {
  const verdict = judgeCheck(board.truth, answer);
  const { run, returns, later } = runOn(state, verdict, gaugeOfTruth(board.truth));
  const right = verdict === 'right';
  const looked = state.spent.length + state.looked.length > 0;
  const won = right && looked && state.current !== null ? [{ board: state.current, answer }] : [];
  const events: TableEvent[] = [
    { type: 'moved', thing: board.id, to: answer },
    {
      type: 'judged',
      thing: board.id,
      verdict,
      move: MOVE_OF[answer],
      why: whyOf(state, board),
      streak: Math.max(0, run.streak - 1),
    },
    { type: 'met', card: board.card },
  ];
  if (returns !== null) events.push({ type: 'returns', thing: board.id, after: returns });
  const checked = [...state.checked, ...won];
  return accept({ ...state, ...run, later, checked, phase: 'reveal', reveal: { answer, verdict } }, events);
}

/** One costume for each story of a claim: a true crocodile is another one than a made-up crocodile. */
function costume(board: CheckBoard): string {
  const name = board.page ? `page.${board.page.site}` : board.claim;
  return costumeOf(`check-it.${name}.${board.truth}`, board.remix);
}

function result(state: CheckItState): GameResult {
  const met = state.boards.flatMap((board, index): GameResult['met'] => {
    if (!state.done.includes(index)) return [];
    const worn = costume(board);
    const won = state.checked.filter((one) => one.board === index);
    return [
      { card: board.card, costume: worn },
      ...won.map(({ answer }) => ({ card: `move:${MOVE_OF[answer]}` as const, costume: worn })),
      ...(board.page && board.truth !== 'true' && won.length > 0
        ? [{ card: 'trick:false-face' as const, costume: worn }]
        : []),
    ];
  });
  return {
    game: 'check-it',
    level: state.level,
    mastered: state.finished && mastered(state.gauges),
    gauges: state.gauges,
    met,
    missed: state.missed
      .flatMap((index) => state.boards[index] ?? [])
      .map((board) => ({
        card: board.card,
        better: [MOVE_OF[RIGHT[board.truth]]],
        tricks: board.page && !board.harmless ? ['false-face'] : [],
      })),
  };
}
