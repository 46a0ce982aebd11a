import type { GaugeId } from '../../core/cards/gauges.ts';
import { CHECK_IT, CHECKS_ZONE } from '../../core/games/check-it/check-it.ts';
import { CHECK_ANSWERS } from '../../core/games/check-it/check-it-deck.ts';
import { type CheckBoard, type CheckItState, checkBoard } from '../../core/games/check-it/check-it-state.ts';
import { gaugeOfTruth, RIGHT } from '../../core/games/check-it/judge-check.ts';
import type { ButtonView, GameView, GaugeView, RecapView, ZoneView } from '../table-view.ts';
import { continueButton } from './continue-button.ts';
import { checkItFace, checkItThings, FOUND_ZONE } from './present-check-it-things.ts';
import { checkItPrompt, checkItReveal } from './present-check-it-words.ts';
import { type Dealt, presentGauges } from './present-gauges.ts';
import { presentRecap } from './present-recap.ts';
import type { TableContext } from './present-table.ts';

const G = 'game.check-it';
/** The places wear the signs of the moves they stand for. */
const ICONS = { true: 'move-go-ahead', 'made-up': 'move-check', wait: 'move-pause' } as const;

/** Check it on the table: a post, the checks, what they find, and three answers. */
export function presentCheckIt(state: CheckItState, context: TableContext): GameView {
  const { t } = context;
  const board = checkBoard(state);
  return {
    prompt: checkItPrompt(state, board, context),
    progress: { done: state.done.length, total: state.boards.length },
    gauges: gaugesOf(state, t),
    zones: board ? zonesOf(state, board, context) : [],
    things: board ? checkItThings(state, board, context) : [],
    buttons: buttonsOf(state, context),
    reveal: board ? checkItReveal(state, board, context) : null,
    recap: state.finished ? recapOf(state, context) : null,
    lens: board?.page ? state.phase === 'look' : false,
  };
}

/** While it is played the words do not give away how many of each kind are still to come. */
function gaugesOf(state: CheckItState, t: TableContext['t']): readonly GaugeView[] {
  const { gauges } = state;
  return presentGauges({ game: 'check-it', gauges, dealt: dealtOf(state) }, t).map((gauge, index) => {
    const count = (index === 0 ? gauges.caught : gauges.trusted).right;
    return { ...gauge, text: t(`${G}.gauge.${index === 0 ? 'caught' : 'trusted'}.now`, { count }) };
  });
}

function dealtOf({ boards }: CheckItState): Dealt {
  const count = (id: GaugeId) => boards.filter(({ truth }) => gaugeOfTruth(truth) === id).length;
  return { caught: count('caught'), trusted: count('trusted') };
}

function zonesOf(state: CheckItState, board: CheckBoard, { t }: TableContext): readonly ZoneView[] {
  const page = board.page ? '.page' : '';
  const count = state.queue.length;
  // Once answered, the card lies where it lay, and the places make room for what happens.
  const answers = CHECK_ANSWERS.map(
    (id): ZoneView => ({ id, kind: 'slot', label: t(`${G}.answer.${id}`), icon: ICONS[id] }),
  );
  return [
    { id: 'deck', kind: 'deck', label: t('game.deck', { count }), count },
    { id: CHECKS_ZONE, kind: 'board', label: t(`${G}.board${page}`) },
    { id: FOUND_ZONE, kind: 'row', label: t(`${G}.findings${page}`) },
    ...(state.phase === 'reveal' ? [] : answers),
  ];
}

function buttonsOf(state: CheckItState, { t }: TableContext): readonly ButtonView[] {
  return state.phase === 'reveal' ? [continueButton(t)] : [];
}

function recapOf(state: CheckItState, context: TableContext): RecapView {
  const { t } = context;
  const waited = state.later.length;
  return presentRecap(
    {
      result: CHECK_IT.result(state),
      mended: state.mended.length,
      more: waited > 0 ? [t(`${G}.recap.later`, { count: waited })] : [],
      hard: state.missed
        .flatMap((index) => state.boards[index] ?? [])
        .map((board) => ({
          face: checkItFace(board, { revealed: true }, context),
          better: [t(`${G}.answer.${RIGHT[board.truth]}`)],
        })),
    },
    t,
  );
}
