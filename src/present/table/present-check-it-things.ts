import { cardNumber } from '../../core/cards/run.ts';
import { CHECK_IT, CHECKS_ZONE } from '../../core/games/check-it/check-it.ts';
import { CHECKS, type CheckId } from '../../core/games/check-it/check-it-deck.ts';
import {
  type CheckBoard,
  type CheckItState,
  checkThing,
  findingsNow,
  partThing,
} from '../../core/games/check-it/check-it-state.ts';
import type { GameAction } from '../../core/games/game.ts';
import type { PersonId } from '../../core/ids.ts';
import { cardLevel } from '../../core/progress/records.ts';
import type { Mood } from '../../core/story/beat.ts';
import { remixValues } from '../remix-values.ts';
import type { CardFaceView, Spot, ThingView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';
import { targetsOf, thing, useOf } from './thing-kit.ts';

const G = 'game.check-it';
/** Where lies what is found. */
export const FOUND_ZONE = 'found';
const CARD: Spot = { x: 0.25, y: 0.5, width: 0.48, height: 0.98 };
const TILE: Spot = { x: 0.755, y: 0, width: 0.47, height: 0.23 };
const FRIEND: Spot = { x: 0.755, y: 0.5, width: 0.47, height: 0.98 };

const PICTURES: Readonly<Record<CheckId, string>> = {
  first: 'flag-bubble',
  elsewhere: 'newspaper',
  seen: 'group-bubbles',
  closer: 'move-check',
};
/** Friends who lend the address they have saved; they take turns. */
const FRIENDS: readonly PersonId[] = ['hana', 'leo', 'amara', 'samir'];

/** The card in question, the checks (or a friend with the saved address), and all that is known. */
export function checkItThings(
  state: CheckItState,
  board: CheckBoard,
  context: TableContext,
): readonly ThingView[] {
  const front = cardThing(state, board, context);
  if (board.page) return [front, friendOf(state, board, context), ...addressOf(state, board, context)];
  return [front, ...tilesOf(state, board, context), ...foundOf(state, board, context)];
}

function cardThing(state: CheckItState, board: CheckBoard, context: TableContext): ThingView {
  const { t } = context;
  const { reveal } = state;
  const face = checkItFace(board, { revealed: reveal !== null }, context);
  const numbers = { number: cardNumber(state), total: state.boards.length };
  const targets = targetsOf(CHECK_IT.legal(state), board.id);
  return thing({
    id: board.id,
    zone: CHECKS_ZONE,
    kind: 'card',
    spot: CARD,
    face,
    text: face.line,
    name: t('game.card', { ...numbers, title: face.title }),
    state: reveal ? t(`${G}.placed`, { answer: t(`${G}.answer.${reveal.answer}`) }) : '',
    targets,
  });
}

/** The card's face: neutral, the same for every truth. */
export function checkItFace(
  board: CheckBoard,
  options: { readonly revealed: boolean },
  { t, progress }: TableContext,
): CardFaceView {
  const entry = progress.album[board.card];
  return {
    card: board.card,
    kind: 'situation',
    island: 'lookout',
    level: entry ? cardLevel(entry) : null,
    picture: board.picture,
    title: t(`${G}.${board.claim}.title`),
    line: t(`${G}.${board.claim}.line`),
    note: '',
    revealed: options.revealed,
  };
}

function tilesOf(state: CheckItState, board: CheckBoard, { t }: TableContext): readonly ThingView[] {
  const legal = CHECK_IT.legal(state);
  const findings = findingsNow(state, board);
  return CHECKS.map((check, order) => {
    const id = checkThing(check);
    const used = state.spent.includes(check);
    // What each check was worth shows when the answer is given, not before.
    const says = state.reveal ? (findings?.[check].says ?? 'nothing') : null;
    const text = t(`${G}.check.${check}`);
    const use = useOf(legal, id);
    const told = says
      ? t(`${G}.says.${says}`)
      : used
        ? t(`${G}.check.used`)
        : use
          ? ''
          : t(`${G}.check.none`);
    return thing({
      id,
      zone: CHECKS_ZONE,
      order: order + 1,
      kind: 'tile',
      spot: { ...TILE, y: 0.125 + order * 0.25 },
      picture: PICTURES[check],
      text,
      name: text,
      state: told,
      looked: used,
      use,
      ...(says === 'for' ? { tone: 'good' as const } : {}),
      ...(says === 'against' ? { tone: 'bad' as const } : {}),
    });
  });
}

/** The post itself, and below it what the checks have found. */
function foundOf(state: CheckItState, board: CheckBoard, { t }: TableContext): readonly ThingView[] {
  const values = remixValues(board.remix, t);
  const post = t(`${G}.post`, { who: values.who ?? '', post: t(`${G}.${board.claim}.post`, values) });
  const findings = findingsNow(state, board);
  const rows = [thing({ id: `${board.id}.post`, zone: FOUND_ZONE, kind: 'phrase', text: post, name: post })];
  for (const check of state.spent) {
    const finding = findings?.[check];
    if (!finding) continue;
    const text = t(`${G}.found.${check}`, { text: t(finding.text, values) });
    rows.push(
      thing({
        id: `${board.id}.${check}`,
        zone: FOUND_ZONE,
        order: rows.length,
        kind: 'phrase',
        text,
        name: text,
      }),
    );
  }
  return rows;
}

function friendNow({ current }: CheckItState): PersonId {
  return FRIENDS[(current ?? 0) % FRIENDS.length] ?? 'hana';
}

/** A friend has the real address saved, and lends it. */
function friendOf(state: CheckItState, board: CheckBoard, { t }: TableContext): ThingView {
  const friend = friendNow(state);
  const { verdict } = state.reveal ?? {};
  const mood: Mood = verdict ? (verdict === 'right' || verdict === 'fine' ? 'cheer' : 'worried') : 'phone';
  return thing({
    id: `${board.id}.friend`,
    zone: CHECKS_ZONE,
    order: 1,
    kind: 'person',
    spot: FRIEND,
    person: { id: friend, mood },
    label: t(`person.${friend}`),
    text: '',
    name: t(`person.${friend}`),
  });
}

/** Why one should log in, the friend's saved address, and this one in parts, each under the lens. */
function addressOf(state: CheckItState, board: CheckBoard, { t }: TableContext): readonly ThingView[] {
  const { page } = board;
  if (!page) return [];
  const lure = t(`${G}.lure.${page.lure}`, remixValues(board.remix, t));
  const uses = new Map<string, GameAction>();
  for (const action of CHECK_IT.legal(state)) if (action.type === 'use') uses.set(action.thing, action);
  const rows = page.parts.map((plain, index): ThingView => {
    const id = partThing(board, index);
    const known = page.known[index] ?? '';
    const looked = state.reveal !== null || state.looked.includes(index);
    const same = plain === known;
    const values = { part: isolate(plain), known: isolate(known) };
    return thing({
      id,
      zone: FOUND_ZONE,
      order: index + 2,
      kind: 'phrase',
      text: t(looked ? `${G}.page.part.seen` : `${G}.page.part`, values),
      name: t(`${G}.page.part.name`, { number: index + 1, part: plain.split('').join(' ') }),
      state: looked ? t(same ? `${G}.page.same` : `${G}.page.differs`, values) : '',
      gear: looked && !same ? 'false-face' : null,
      looked,
      use: uses.get(id) ?? null,
    });
  });
  const saved = t(`${G}.post`, {
    who: t(`person.${friendNow(state)}`),
    post: t(`${G}.page.bookmark`, { address: isolate(page.known.join('')) }),
  });
  return [
    thing({ id: `${board.id}.lure`, zone: FOUND_ZONE, kind: 'phrase', text: lure, name: lure }),
    thing({ id: `${board.id}.saved`, zone: FOUND_ZONE, order: 1, kind: 'phrase', text: saved, name: saved }),
    ...rows,
  ];
}

/** Addresses run from left to right in every language. */
function isolate(address: string): string {
  return `\u2066${address}\u2069`;
}
