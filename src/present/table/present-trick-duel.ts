import { CALM, CRACKS } from '../../core/games/trick-duel/levels.ts';
import { DUEL_ZONE, TRICK_DUEL } from '../../core/games/trick-duel/trick-duel.ts';
import { fittingMoves } from '../../core/games/trick-duel/trick-duel-result.ts';
import {
  type DuelBoard,
  duelBoard,
  type TrickDuelState,
} from '../../core/games/trick-duel/trick-duel-state.ts';
import { joinSentences } from '../join-sentences.ts';
import { remixValues } from '../remix-values.ts';
import { seenPicture } from '../seen-picture.ts';
import type { ButtonView, GameView, GaugeView, RecapView, ThingView, ZoneView } from '../table-view.ts';
import { presentRecap } from './present-recap.ts';
import { seenFace } from './present-set-piece-recap.ts';
import type { TableContext } from './present-table.ts';
import { duelBoss, duelHand, duelRows, STAGE } from './present-trick-duel-things.ts';
import { duelPrompt, duelReveal, HELPERS } from './present-trick-duel-words.ts';
import { thing } from './thing-kit.ts';

const G = 'game.trick-duel';

/** Trick duel on the table: the Trickster, its message, and a hand of moves. */
export function presentTrickDuel(state: TrickDuelState, context: TableContext): GameView {
  const { t } = context;
  const board = duelBoard(state);
  const hand = duelHand(state, context);
  return {
    prompt: duelPrompt(state, board, context),
    progress: {
      done: state.boss * CRACKS + (state.phase === 'over' ? CRACKS : state.cracks),
      total: state.bosses.length * CRACKS,
    },
    gauges: gaugesOf(state, t),
    zones: zonesOf(state, board, context),
    things: thingsOf(state, board, hand, context),
    buttons: buttonsOf(state, t),
    reveal: board ? duelReveal(state, board, context) : null,
    recap: state.finished ? recapOf(state, context) : null,
    lens: false,
  };
}

function gaugesOf(state: TrickDuelState, t: TableContext['t']): readonly GaugeView[] {
  const { cracks, calm } = state;
  return [
    {
      id: 'cracks',
      label: t(`${G}.gauge.cracks`),
      icon: 'move-check',
      value: cracks / CRACKS,
      text: t(`${G}.cracks`, { count: cracks, total: CRACKS }),
    },
    {
      id: 'calm',
      label: t(`${G}.gauge.calm`),
      icon: 'move-pause',
      value: calm / CALM,
      text: t(`${G}.gauge.calm.text`, { count: calm, total: CALM }),
    },
  ];
}

function zonesOf(state: TrickDuelState, board: DuelBoard | null, { t }: TableContext): readonly ZoneView[] {
  if (state.phase === 'over') return [];
  const zones: ZoneView[] = [{ id: STAGE, kind: 'board', label: t(`${G}.board`) }];
  if (state.phase === 'pick') return [...zones, { id: 'hand', kind: 'hand', label: t(`${G}.offers`) }];
  if (board && state.phase !== 'helper') {
    zones.push({ id: DUEL_ZONE, kind: 'row', label: t(`${G}.message`) });
  }
  if (state.phase !== 'play') return zones;
  const label = state.players === 2 ? t(`${G}.hand`, { number: state.turn + 1 }) : t('game.hand');
  return [...zones, { id: 'hand', kind: 'hand', label }];
}

function thingsOf(
  state: TrickDuelState,
  board: DuelBoard | null,
  hand: readonly ThingView[],
  context: TableContext,
): readonly ThingView[] {
  if (state.phase === 'over') return [];
  if (state.phase === 'helper') return [helperOf(state, context)];
  return [...duelBoss(state, context), ...(board ? duelRows(state, board, context) : []), ...hand];
}

/** Somebody comes with calm: it is drawn instead of the mask. */
function helperOf(state: TrickDuelState, { t }: TableContext): ThingView {
  const id = HELPERS[state.helped % HELPERS.length] ?? 'novak';
  const name = t(`${G}.helper.name.${id}`);
  return thing({
    id: `helper:${id}`,
    zone: STAGE,
    kind: 'person',
    spot: { x: 0.5, y: 0.5, width: 0.5, height: 0.96 },
    person: { id, mood: 'proud' },
    label: name,
    text: '',
    name,
    tone: 'good',
  });
}

function buttonsOf(state: TrickDuelState, t: TableContext['t']): readonly ButtonView[] {
  return TRICK_DUEL.legal(state).flatMap((action): readonly ButtonView[] => {
    if (action.type !== 'press') return [];
    const primary = action.button === 'continue';
    const label = t(primary ? 'game.continue' : `${G}.pass`);
    return [{ id: action.button, label, action, primary, pressed: false, group: 'main' }];
  });
}

function recapOf(state: TrickDuelState, context: TableContext): RecapView {
  const { t } = context;
  const { turns, shortest, unmasked, helped } = state;
  const missed = state.missed.flatMap((index) => state.boards[index] ?? []);
  const more = [
    t(`${G}.recap.unmasked`, { count: unmasked }),
    t(`${G}.recap.turns`, { count: turns, shortest }),
    ...(helped > 0 ? [t(`${G}.recap.helped`)] : []),
  ];
  return presentRecap(
    {
      result: TRICK_DUEL.result(state),
      mended: state.mended.length,
      more,
      hard: missed.map((board) => ({
        face: {
          ...seenFace(
            { card: board.situation.card, title: t(board.situation.title), line: duelMessage(board, t) },
            context,
          ),
          seen: seenPicture(board.situation.picture, board, t),
        },
        better: fittingMoves(board).map((move) => t(`move.${move}.title`)),
      })),
    },
    t,
  );
}

/** The words of a message, as they lay on the table. */
function duelMessage({ case: item, remix }: DuelBoard, t: TableContext['t']): string {
  const values = remixValues(remix, t);
  return joinSentences(item.phrases.map((phrase) => t(phrase.text, values)));
}
