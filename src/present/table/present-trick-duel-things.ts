import { MATCHES } from '../../core/cards/deck.ts';
import { CRACKS } from '../../core/games/trick-duel/levels.ts';
import { BOSS } from '../../core/games/trick-duel/play-card.ts';
import { DUEL_ZONE, heldNow, TRICK_DUEL } from '../../core/games/trick-duel/trick-duel.ts';
import {
  costumeNow,
  type DuelBoard,
  duelThing,
  offerThing,
  type TrickDuelState,
} from '../../core/games/trick-duel/trick-duel-state.ts';
import type { MoveId } from '../../core/ids.ts';
import type { Mood } from '../../core/story/beat.ts';
import { presentCard } from '../present-card.ts';
import { remixValues } from '../remix-values.ts';
import type { Spot, ThingView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';
import { targetsOf, thing, useOf } from './thing-kit.ts';

const G = 'game.trick-duel';
/** The board on which the mask appears. */
export const STAGE = 'stage';
const ALONE: Spot = { x: 0.5, y: 0.5, width: 0.5, height: 0.96 };
const MASK: Spot = { x: 0.34, y: 0.5, width: 0.66, height: 0.96 };
/** The gears of a boss stand below each other beside the mask. */
const GEARS = { x: 0.85, width: 0.29, gap: 0.03 } as const;
/** How the mask looks with more and more cracks. */
const LOOKS: readonly Mood[] = ['proud', 'point', 'think', 'worried', 'alert', 'sad'];

/** The Trickster in its costume, and the gears one has seen of it: the same in every costume. */
export function duelBoss(state: TrickDuelState, { t }: TableContext): readonly ThingView[] {
  const fallen = state.phase === 'pick' || (state.phase === 'reveal' && state.cracks >= CRACKS);
  const id = fallen ? 'mask' : costumeNow(state, state.bossRounds);
  const label = t(`${G}.mask.${id}`);
  const cracks = t(`${G}.cracks`, { count: state.cracks, total: CRACKS });
  const mask = thing({
    id: BOSS,
    zone: STAGE,
    kind: 'person',
    spot: state.phase === 'pick' ? ALONE : MASK,
    person: { id, mood: fallen ? 'sad' : (LOOKS[state.cracks] ?? 'idle'), cracks: state.cracks },
    label,
    text: '',
    name: label,
    state: cracks,
    ...(fallen ? { tone: 'good' as const } : {}),
  });
  return state.phase === 'pick' ? [mask] : [mask, ...gearsOf(state, t)];
}

function gearsOf(state: TrickDuelState, t: TableContext['t']): readonly ThingView[] {
  const gears = state.bosses[state.boss]?.gears ?? [];
  const height = 1 / gears.length;
  return gears.map((gear, index) => {
    const known = state.known.includes(gear);
    const text = known ? t(`trick.${gear}.title`) : t(`${G}.gear.unknown`);
    return thing({
      id: `gear:${index}`,
      zone: STAGE,
      order: index + 1,
      kind: 'tile',
      spot: { x: GEARS.x, y: (index + 0.5) * height, width: GEARS.width, height: height - GEARS.gap },
      picture: known ? `trick-${gear}` : 'question-bubble',
      text,
      name: known ? t(`${G}.gear`, { trick: text }) : text,
      state:
        known && state.shown
          ? MATCHES[gear].map((move) => t(`move.${move}.title`)).join(t('game.recap.or'))
          : '',
    });
  });
}

/** The message: who sends it, what it says, and what Check found. */
export function duelRows(state: TrickDuelState, board: DuelBoard, { t }: TableContext): readonly ThingView[] {
  const values = remixValues(board.remix, t);
  const legal = TRICK_DUEL.legal(state);
  const sender = t(board.case.sender, values);
  const facts = t(board.case.senderFacts, values);
  const id = `${board.id}.sender`;
  const look = useOf(legal, id);
  const rows: ThingView[] = [
    thing({
      id,
      zone: DUEL_ZONE,
      kind: 'phrase',
      text: t(`${G}.sender${state.senderSeen ? '.seen' : look ? '.ask' : ''}`, { sender, facts }),
      name: t(`${G}.sender`, { sender }),
      state: state.senderSeen ? facts : '',
      looked: state.senderSeen,
      use: look,
    }),
  ];
  for (const phrase of board.case.phrases) {
    const { trick } = phrase;
    const still = trick !== null && state.stopped.includes(trick);
    const gear = state.shown || still ? trick : null;
    const text = t(phrase.text, values);
    const turning = gear && t(still ? `${G}.stopped` : 'lens.turning', { trick: t(`trick.${gear}.title`) });
    rows.push(
      thing({
        id: phrase.id,
        zone: DUEL_ZONE,
        order: rows.length,
        kind: 'phrase',
        text,
        name: text,
        state: turning || (state.shown ? t('lens.still') : ''),
        gear,
        looked: state.shown || still,
        ...(still ? { tone: 'good' as const } : {}),
      }),
    );
  }
  if (state.checked) {
    const text = t(`${G}.checked`, { facts: t(board.case.checkFacts, values) });
    rows.push(
      thing({
        id: `${board.id}.check`,
        zone: DUEL_ZONE,
        order: rows.length,
        kind: 'phrase',
        text,
        name: text,
        looked: true,
      }),
    );
  }
  return rows;
}

/** The cards of the hand whose turn it is, or the three to pick from. */
export function duelHand(state: TrickDuelState, context: TableContext): readonly ThingView[] {
  const legal = TRICK_DUEL.legal(state);
  if (state.phase === 'pick') {
    return state.offers.map((move, order) => {
      const id = offerThing(move);
      const use = useOf(legal, id);
      return { ...moveCard(id, move, [order, state.offers.length], context), use };
    });
  }
  if (state.phase !== 'play') return [];
  const held = heldNow(state);
  return held.map((move, order) => {
    const id = duelThing(move);
    return { ...moveCard(id, move, [order, held.length], context), targets: targetsOf(legal, id) };
  });
}

function moveCard(
  id: string,
  move: MoveId,
  [order, total]: readonly [number, number],
  { t, progress, registry }: TableContext,
): ThingView {
  const card = `move:${move}` as const;
  const face = presentCard(card, progress.album[card], registry, t);
  const name = t('game.card', { number: order + 1, total, title: face.title });
  return thing({ id, zone: 'hand', order, kind: 'card', face, text: face.line, name });
}
