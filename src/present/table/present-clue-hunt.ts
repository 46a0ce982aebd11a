import { cardNumber } from '../../core/cards/run.ts';
import { CLUE_HUNT, MESSAGE_ZONE } from '../../core/games/clue-hunt/clue-hunt.ts';
import { type ClueBoard, type ClueHuntState, clueBoard } from '../../core/games/clue-hunt/clue-hunt-state.ts';
import type { GameAction } from '../../core/games/game.ts';
import { cardLevel } from '../../core/progress/records.ts';
import { remixValues } from '../remix-values.ts';
import { seenPicture } from '../seen-picture.ts';
import type { CardFaceView, GameView, RecapView, ThingView, ZoneView } from '../table-view.ts';
import { presentClueButtons } from './present-clue-buttons.ts';
import { presentClueHand } from './present-clue-hand.ts';
import { presentCluePrompt } from './present-clue-prompt.ts';
import { presentClueReveal } from './present-clue-reveal.ts';
import { type Dealt, presentGauges } from './present-gauges.ts';
import { presentRecap } from './present-recap.ts';
import type { TableContext } from './present-table.ts';
import { thing, useOf } from './thing-kit.ts';

/** Clue hunt on the table: one message under the lens, later a hand of moves. */
export function presentClueHunt(state: ClueHuntState, context: TableContext): GameView {
  const { t } = context;
  const board = clueBoard(state);
  return {
    prompt: presentCluePrompt(state, board, context),
    progress: { done: state.done.length, total: state.boards.length },
    gauges: presentGauges({ game: 'clue-hunt', gauges: state.gauges, dealt: dealtOf(state) }, t),
    zones: board ? zonesOf(state, board, context) : [],
    things: board
      ? [
          frontOf(state, board, context),
          ...rowsOf(state, board, context),
          ...presentClueHand(state, board, context),
        ]
      : [],
    buttons: presentClueButtons(state, board, t),
    reveal: board ? presentClueReveal(state, board, context) : null,
    recap: state.finished ? recapOf(state, context) : null,
    lens: state.phase === 'look',
  };
}

function dealtOf({ boards }: ClueHuntState): Dealt {
  const trusted = boards.filter((board) => board.case.harmless).length;
  return { caught: boards.length - trusted, trusted };
}

function zonesOf(state: ClueHuntState, board: ClueBoard, { t }: TableContext): readonly ZoneView[] {
  const values = remixValues(board.remix, t);
  const zones: ZoneView[] = [
    {
      id: 'deck',
      kind: 'deck',
      label: t('game.deck', { count: state.queue.length }),
      count: state.queue.length,
    },
    { id: 'focus', kind: 'focus', label: t('game.clue-hunt.focus') },
    {
      id: MESSAGE_ZONE,
      kind: 'row',
      label: t('game.clue-hunt.message', { sender: t(board.case.sender, values) }),
    },
  ];
  if (state.phase === 'move') zones.push({ id: 'hand', kind: 'hand', label: t('game.hand') });
  if (state.phase === 'reveal') zones.push({ id: 'discard', kind: 'discard', label: t('game.played') });
  return zones;
}

function frontOf(state: ClueHuntState, board: ClueBoard, context: TableContext): ThingView {
  const { t } = context;
  const revealed = state.reveal?.settles === true;
  const face = { ...faceOf(board, { revealed }, context), underLens: isFound(state, board) };
  return thing({
    id: board.id,
    zone: 'focus',
    kind: 'card',
    face,
    text: face.line,
    state: revealed ? (face.seen?.text ?? '') : '',
    name: t('game.card', { number: cardNumber(state), total: state.boards.length, title: face.title }),
  });
}

/** Has the lens found what the card's picture would show? */
function isFound({ phase, lens }: ClueHuntState, { case: { phrases, tricks } }: ClueBoard): boolean {
  if (phase !== 'look' || !lens) return false;
  const [first] = tricks;
  const seen = phrases.filter(({ id }) => lens.looked.includes(id));
  return first ? seen.some(({ trick }) => trick === first) : seen.length === phrases.length;
}

function faceOf(
  board: ClueBoard,
  options: { readonly revealed: boolean },
  { t, progress }: TableContext,
): CardFaceView {
  const { situation } = board;
  const entry = progress.album[situation.card];
  return {
    card: situation.card,
    kind: 'situation',
    island: situation.island,
    level: entry ? cardLevel(entry) : null,
    picture: situation.picture,
    title: t(situation.title),
    line: t(situation.line),
    note: t(board.case.sender, remixValues(board.remix, t)),
    revealed: options.revealed,
    seen: seenPicture(situation.picture, board, t),
  };
}

/** The sender's chip, the phrases, and what Check found. */
function rowsOf(state: ClueHuntState, board: ClueBoard, { t }: TableContext): readonly ThingView[] {
  const values = remixValues(board.remix, t);
  const legal = CLUE_HUNT.legal(state);
  const row = (
    told: Pick<ThingView, 'id' | 'text' | 'name'> & Partial<ThingView>,
    order: number,
  ): ThingView => thing({ zone: MESSAGE_ZONE, kind: 'phrase', ...told, order });
  const sender = t(board.case.sender, values);
  const facts = t(board.case.senderFacts, values);
  const settled = state.reveal?.settles === true;
  const ask = legal.find(presses('sender'));
  const rows: ThingView[] = [
    row(
      {
        id: `${board.id}.sender`,
        text: t(`game.clue-hunt.sender${state.senderSeen ? '-seen' : ask ? '-ask' : ''}`, { sender, facts }),
        name: t('game.clue-hunt.sender', { sender }),
        state: state.senderSeen ? facts : '',
        looked: state.senderSeen,
        use: ask ?? null,
      },
      0,
    ),
    ...board.case.phrases.map((phrase, index) => {
      const looked = settled || (state.lens?.looked.includes(phrase.id) ?? false);
      const hidden = phrase.trick !== null && phrase.trick === state.naming;
      const gear = looked ? phrase.trick : null;
      const text = t(phrase.text, values);
      const turning = hidden
        ? t('game.clue-hunt.turning')
        : gear && t('lens.turning', { trick: t(`trick.${gear}.title`) });
      return row(
        {
          id: phrase.id,
          text,
          name: text,
          state: looked ? turning || t('lens.still') : '',
          gear,
          looked,
          use: useOf(legal, phrase.id),
        },
        index + 1,
      );
    }),
  ];
  if (state.checked) {
    const text = t('game.clue-hunt.check-found', { facts: t(board.case.checkFacts, values) });
    rows.push(row({ id: `${board.id}.check`, text, name: text, looked: true }, rows.length));
  }
  return rows;
}

function presses(button: string): (action: GameAction) => boolean {
  return (action) => action.type === 'press' && action.button === button;
}

function recapOf(state: ClueHuntState, context: TableContext): RecapView {
  const { t } = context;
  return presentRecap(
    {
      result: CLUE_HUNT.result(state),
      mended: state.mended.length,
      more: [t('game.clue-hunt.bets', { count: state.goodBets })],
      hard: state.missed
        .flatMap((index) => state.boards[index] ?? [])
        .map((board) => ({
          face: faceOf(board, { revealed: true }, context),
          better: board.case.best.map((move) => t(`move.${move}.title`)),
        })),
    },
    t,
  );
}
