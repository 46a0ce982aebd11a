import { costumeOf } from '../../cards/costume.ts';
import { type GaugeId, mastered, mend, tally } from '../../cards/gauges.ts';
import { judge, nextCard, startRun } from '../../cards/run.ts';
import type { TableEvent, Verdict } from '../../cards/table-event.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import type { KeptComic } from '../../progress/keepsakes.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameResult, GameRules } from '../game.ts';
import {
  type ComicCard,
  type ComicPage,
  type ComicState,
  comicPage,
  EMPTY_PANELS,
  meetsOn,
  openNeeds,
  panelZone,
} from './comic-state.ts';
import { dealComic } from './deal-comic.ts';
import { judgeComic } from './judge-comic.ts';
import { COMIC_LEVELS } from './levels.ts';

type ComicOutcome = Outcome<ComicState, TableEvent>;

/** Comic: three panels that give a moment what it needs. Rules for players and authors: docs/games.md. */
export const COMIC: GameRules<ComicState, GameContent> = { id: 'comic', setup, legal, play, result };

/** Where the message, the thoughts and the panels lie. */
export const PAGE = 'page';

function setup({ seed, level, content }: Parameters<(typeof COMIC)['setup']>[0]): ComicOutcome {
  const { situations, decks } = content;
  const deal = dealComic({ situations, deck: decks.comic, level }, seedRandom(seed));
  const rules = COMIC_LEVELS[level];
  if (deal.value.length < rules.comics) return refuse(`too few situations for Comic at level ${level}`);
  const state: ComicState = {
    ...startRun(deal.value.length),
    game: 'comic',
    level,
    seed,
    random: deal.random,
    finished: false,
    comics: deal.value,
    phase: 'draw',
    panels: EMPTY_PANELS,
    reveal: null,
    whole: [],
    drawn: [],
    lowered: [],
    won: [],
  };
  return turnNext(state);
}

function turnNext(state: ComicState): ComicOutcome {
  const next: ComicState = {
    ...state,
    ...nextCard(state),
    phase: 'draw',
    panels: EMPTY_PANELS,
    reveal: null,
  };
  const page = comicPage(next);
  if (!page) {
    const over: ComicState = { ...next, phase: 'over', finished: true };
    return accept(over, [{ type: 'finished', mastered: masters(over) }]);
  }
  return accept(next, [
    { type: 'dealt', things: [page.id], to: PAGE },
    { type: 'dealt', things: page.hand, to: 'hand' },
  ]);
}

/** All needs of every page were met in three panels, at the latest when it came back, and nobody was shut out. */
function masters(state: ComicState): boolean {
  return state.whole.length === state.comics.length && mastered(state.gauges);
}

function held({ panels }: ComicState, page: ComicPage): readonly ComicCard[] {
  return page.hand.filter((card) => !panels.includes(card));
}

function legal(state: ComicState): readonly GameAction[] {
  const page = comicPage(state);
  if (!page) return [];
  if (state.phase === 'reveal') return [{ type: 'press', button: 'continue' }];
  const empty = state.panels.flatMap((card, index) => (card ? [] : panelZone(index)));
  return held(state, page).flatMap((thing) =>
    empty.map((zone): GameAction => ({ type: 'place', thing, zone })),
  );
}

function play(state: ComicState, action: GameAction): ComicOutcome {
  const page = comicPage(state);
  if (!page) return refuse('the game is over');
  switch (action.type) {
    case 'press':
      if (action.button !== 'continue') return refuse(`no button ${action.button} in Comic`);
      return state.phase === 'reveal' ? turnNext(state) : refuse('the page has empty panels');
    case 'use':
      return refuse('cards are put into panels');
    case 'place':
      return draw(state, page, action);
  }
}

/** A card goes into a panel, and the panel draws itself. The third one ends the page. */
function draw(
  state: ComicState,
  page: ComicPage,
  action: { readonly thing: string; readonly zone: string },
): ComicOutcome {
  if (state.phase !== 'draw') return refuse('the page is full');
  const card = held(state, page).find((one) => one === action.thing);
  if (!card) return refuse(`${action.thing} is not in the hand`);
  const index = state.panels.findIndex((one, place) => !one && panelZone(place) === action.zone);
  if (index < 0) return refuse(`no empty panel ${action.zone}`);
  const panels = state.panels.map((one, place) => (place === index ? card : one));
  const next: ComicState = { ...state, panels };
  const moved: TableEvent = { type: 'moved', thing: card, to: action.zone };
  return panels.includes(null) ? accept(next, [moved]) : finish(next, page, moved);
}

function finish(state: ComicState, page: ComicPage, moved: TableEvent): ComicOutcome {
  const verdict = judgeComic(page, state.panels);
  const { run, returns } = judge(state, verdict === 'fine' ? 'missed' : verdict, null);
  const index = state.current ?? 0;
  const right = verdict === 'right';
  const won = right ? usefulCards(page, state.panels).map((card) => ({ page: index, card })) : [];
  const next: ComicState = {
    ...state,
    ...run,
    ...scored(state, { page, index, verdict }),
    phase: 'reveal',
    reveal: { verdict, open: openNeeds(page, state.panels) },
    whole: right ? [...state.whole, index] : state.whole,
    drawn: right ? [...state.drawn, drawn(page, index, state.panels)] : state.drawn,
    won: [...state.won, ...won],
  };
  const events: TableEvent[] = [
    moved,
    { type: 'judged', thing: page.id, verdict, why: page.case.why, streak: Math.max(0, run.streak - 1) },
    { type: 'met', card: page.situation.card },
    ...won.map(({ card }): TableEvent => ({ type: 'met', card })),
  ];
  if (returns !== null) events.push({ type: 'returns', thing: page.id, after: returns });
  return accept(next, events);
}

/** A whole page, as it goes into the album. */
function drawn(page: ComicPage, index: number, panels: ComicState['panels']): KeptComic {
  return {
    card: page.situation.card,
    hero: page.hero,
    harmless: page.case.harmless,
    panels: panels.flatMap((card) => card ?? []),
    wording: index,
  };
}

/** A page that only lacks something moves no gauge; one that lowered its gauge can be mended when it comes back. */
function scored(
  { gauges, lowered }: ComicState,
  { page, index, verdict }: { readonly page: ComicPage; readonly index: number; readonly verdict: Verdict },
): Pick<ComicState, 'gauges' | 'lowered'> {
  const gauge: GaugeId = page.case.harmless ? 'trusted' : 'caught';
  const before = lowered.includes(index);
  if (verdict === 'right') {
    return { gauges: before ? mend(gauges, gauge) : tally(gauges, gauge, true), lowered };
  }
  if (verdict === 'fine' || before) return { gauges, lowered };
  return { gauges: tally(gauges, gauge, false), lowered: [...lowered, index] };
}

/** Cards of a whole page that met one of its needs. */
function usefulCards(page: ComicPage, panels: ComicState['panels']): readonly ComicCard[] {
  const needs = page.needs.map(({ need }) => need);
  return panels.flatMap((card) =>
    card && meetsOn(page, card).some((need) => needs.includes(need)) ? card : [],
  );
}

function result(state: ComicState): GameResult {
  const met = [...new Set(state.done)].flatMap((index) => {
    const page = state.comics[index];
    if (!page) return [];
    const costume = `comic.${costumeOf(page.case.id, page.remix)}`;
    const cards = state.won.filter((one) => one.page === index).map(({ card }) => ({ card, costume }));
    return [{ card: page.situation.card, costume }, ...cards];
  });
  const missed = state.missed.flatMap((index) => state.comics[index] ?? []);
  return {
    game: 'comic',
    level: state.level,
    mastered: state.finished && masters(state),
    gauges: state.gauges,
    made: { comics: state.drawn },
    met,
    missed: missed.map(({ situation, case: item }) => ({
      card: situation.card,
      better: item.best,
      tricks: item.tricks,
    })),
  };
}
