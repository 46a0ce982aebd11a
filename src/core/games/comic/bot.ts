import { nextInt, nextNumber } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { type ComicCard, type ComicState, comicPage, meets } from './comic-state.ts';
import type { ComicNeed } from './needs.ts';

/** Share of pages that are misread. */
const MISREADS = 0.1;

/**
 * Plays Comic like a child who reads the thoughts and puts down what answers them, and takes one page in ten for its
 * opposite. What it knows is on the table: the thoughts, and what each card does.
 */
export function readComic(
  state: ComicState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const page = comicPage(state);
  if (state.phase !== 'draw' || !page) return { action: legal[0], random };
  const left = state.panels.filter((one) => one === null).length;
  // A page is misread as a whole: what was begun as something else is finished as that.
  const slip = nextNumber(random);
  const harmless = page.needs.some(({ need }) => need === 'enjoy');
  const begun = state.panels.find((card) => card !== null);
  const misread = begun ? isHappy(begun) !== harmless : slip.value < MISREADS;
  const happy = harmless !== misread;
  const met = state.panels.flatMap((card) => (card ? meets(card) : []));
  const needs: readonly ComicNeed[] = happy
    ? ['enjoy', 'good']
    : misread
      ? ['stop-harm', 'get-help']
      : page.needs.map(({ need }) => need);
  const open = needs.filter((need) => !met.includes(need));
  const cards = page.hand.filter((card) => !state.panels.includes(card));
  const choice = nextInt(slip.random, 3);
  const way = search(open, cards, left) ?? [];
  const card = way[0] ?? spare(cards, happy);
  const places = legal.filter((one) => one.type === 'place' && one.thing === card);
  return { action: places[choice.value % Math.max(1, places.length)] ?? legal[0], random: choice.random };
}

function isHappy(card: ComicCard): boolean {
  return card === 'move:go-ahead' || card.startsWith('good:');
}

/** Cards that answer every open thought within the panels left, if there is a way. */
function search(
  open: readonly ComicNeed[],
  cards: readonly ComicCard[],
  left: number,
): readonly ComicCard[] | null {
  if (open.length === 0) return [];
  if (left === 0) return null;
  for (const card of cards) {
    const met = meets(card);
    if (!met.some((need) => open.includes(need))) continue;
    const rest = search(
      open.filter((need) => !met.includes(need)),
      cards.filter((one) => one !== card),
      left - 1,
    );
    if (rest) return [card, ...rest];
  }
  return null;
}

const SPARE: readonly ComicCard[] = ['move:tell', 'move:pause', 'move:check', 'move:ask-first'];

/** A panel that is left over: something that never hurts. */
function spare(cards: readonly ComicCard[], happy: boolean): ComicCard | undefined {
  const safe = SPARE.find((card) => cards.includes(card));
  return safe ?? cards.find((card) => (card === 'move:go-ahead') === happy);
}
