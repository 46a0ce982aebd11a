import { COMIC, PAGE } from '../../core/games/comic/comic.ts';
import {
  type ComicCard,
  type ComicPage,
  type ComicState,
  meetsOn,
  openNeeds,
  panelZone,
} from '../../core/games/comic/comic-state.ts';
import { spoils } from '../../core/games/comic/judge-comic.ts';
import { joinSentences } from '../join-sentences.ts';
import { presentCard } from '../present-card.ts';
import { remixValues } from '../remix-values.ts';
import type { ThingView, ZoneView } from '../table-view.ts';
import { comicPanel } from './comic-panel.ts';
import type { TableContext } from './present-table.ts';
import { targetsOf, thing } from './thing-kit.ts';

const G = 'game.comic';
/** Message and thoughts share the upper part of the page, the panels stand below. */
const MESSAGE = { x: 0.25, y: 0.18, width: 0.49, height: 0.36 } as const;
const THOUGHTS = { x: 0.75, y: 0.18, width: 0.49, height: 0.36 } as const;

/** The page with its three panels, and the hand while one is drawing. */
export function comicZones(state: ComicState, page: ComicPage, { t }: TableContext): readonly ZoneView[] {
  return [
    { id: PAGE, kind: 'board', label: t(`${G}.page`, { hero: t(`person.${page.hero}`) }) },
    ...state.panels.map(
      (_, index): ZoneView => ({
        id: panelZone(index),
        kind: 'slot',
        label: t(`${G}.panel.${index}`),
        spot: { x: 1 / 6 + index / 3, y: 0.695, width: 0.32, height: 0.61 },
      }),
    ),
    ...(state.phase === 'draw' ? [{ id: 'hand', kind: 'hand' as const, label: t(`${G}.hand`) }] : []),
  ];
}

export function comicThings(state: ComicState, page: ComicPage, context: TableContext): readonly ThingView[] {
  const held = state.phase === 'draw' ? page.hand.filter((card) => !state.panels.includes(card)) : [];
  return [
    messageOf(page, context),
    thoughtsOf(state, page, context),
    ...state.panels.flatMap((card, index) => (card ? panelOf(state, { page, card, index }, context) : [])),
    ...held.map((card, order) => cardOf(state, { card, order, total: held.length }, context)),
  ];
}

/** Who writes, and what. */
export function comicMessage(page: ComicPage, t: TableContext['t']): string {
  const values = remixValues(page.remix, t);
  const { sender, phrases } = page.case;
  const text = joinSentences(phrases.map((phrase) => t(phrase.text, values)));
  return t(`${G}.message`, { sender: t(sender, values), text });
}

function messageOf(page: ComicPage, { t }: TableContext): ThingView {
  const message = comicMessage(page, t);
  return thing({ id: page.id, zone: PAGE, kind: 'phrase', spot: MESSAGE, text: message, name: message });
}

/** What the hero still thinks; thoughts go as panels answer them. */
function thoughtsOf(state: ComicState, page: ComicPage, { t }: TableContext): ThingView {
  const hero = t(`person.${page.hero}`);
  const open = openNeeds(page, state.panels);
  const thoughts = page.needs
    .filter(({ need }) => open.includes(need))
    .map(({ need, wording }) => t(`${G}.thought.${need}.${wording}`));
  const relieved = thoughts.length === 0;
  const text = relieved ? t(`${G}.relieved`, { hero }) : joinSentences(thoughts);
  const mood = relieved ? 'cheer' : open.length < page.needs.length ? 'think' : 'worried';
  return thing({
    id: `${page.id}.thoughts`,
    zone: PAGE,
    order: 1,
    kind: 'person',
    spot: THOUGHTS,
    person: { id: page.hero, mood: page.case.harmless && !relieved ? 'think' : mood },
    label: hero,
    text,
    name: t(`${G}.thoughts`, { hero }),
    ...(relieved ? { tone: 'good' as const } : {}),
  });
}

/** Names a panel that has been drawn. */
export function drawnPanel(index: number): string {
  return `drawn-${index}`;
}

/** A panel draws itself: the hero, what was put into it, and what happens. */
function panelOf(
  state: ComicState,
  { page, card, index }: { readonly page: ComicPage; readonly card: ComicCard; readonly index: number },
  context: TableContext,
): ThingView {
  const { t, registry } = context;
  const { case: item, hero } = page;
  const tricked = card === 'move:go-ahead' && !item.harmless;
  const wording = (state.current ?? 0) + index;
  const drawn = comicPanel({ hero, card, harmless: item.harmless, wording }, registry, t);
  const text = tricked ? t(item.reaction, remixValues(page.remix, t)) : drawn.text;
  const helps = meetsOn(page, card).some((need) => page.needs.some((one) => one.need === need));
  // Who was shut out shows only when the page is whole: until then it can still be taken back.
  const spoilt = tricked || (state.reveal?.verdict === 'wronged' && spoils(page, card));
  const tone = spoilt ? 'bad' : helps ? 'good' : undefined;
  return thing({
    ...drawn,
    id: drawnPanel(index),
    zone: panelZone(index),
    kind: 'panel',
    person: tricked ? { id: hero, mood: 'worried' } : drawn.person,
    text,
    name: joinSentences([t(`${G}.panel.${index}`), t(`${card.replace(':', '.')}.title`)]),
    state: text,
    ...(tone ? { tone } : {}),
  });
}

function cardOf(
  state: ComicState,
  { card, order, total }: { readonly card: ComicCard; readonly order: number; readonly total: number },
  { t, progress, registry }: TableContext,
): ThingView {
  const face = presentCard(card, progress.album[card], registry, t);
  return thing({
    id: card,
    zone: 'hand',
    order,
    kind: 'card',
    face,
    text: face.line,
    name: t('game.card', { number: order + 1, total, title: face.title }),
    targets: targetsOf(COMIC.legal(state), card),
  });
}
