import { COMIC } from '../../core/games/comic/comic.ts';
import { WORDINGS } from '../../core/games/comic/comic-deck.ts';
import { type ComicPage, type ComicState, comicPage } from '../../core/games/comic/comic-state.ts';
import { spoils } from '../../core/games/comic/judge-comic.ts';
import type { TextId } from '../../core/ids.ts';
import { remixValues } from '../remix-values.ts';
import type { GameView, RecapView, RevealView } from '../table-view.ts';
import { continueButton } from './continue-button.ts';
import { comicMessage, comicThings, comicZones, drawnPanel } from './present-comic-page.ts';
import { type Dealt, presentGauges } from './present-gauges.ts';
import { presentRecap } from './present-recap.ts';
import { seenFace } from './present-set-piece-recap.ts';
import type { TableContext } from './present-table.ts';
import { presentVerdict } from './present-verdict.ts';

const G = 'game.comic';

/** Comic on the table: a message, what the hero thinks, three panels, and a hand of moves and good things. */
export function presentComic(state: ComicState, context: TableContext): GameView {
  const { t } = context;
  const page = comicPage(state);
  const done = new Set(state.done).size;
  return {
    prompt: promptOf(state, page, context),
    progress: { done, total: state.comics.length },
    gauges: presentGauges({ game: 'comic', gauges: state.gauges, dealt: dealtOf(state) }, t),
    zones: page ? comicZones(state, page, context) : [],
    things: page ? comicThings(state, page, context) : [],
    buttons: state.phase === 'reveal' ? [continueButton(t)] : [],
    reveal: page ? revealOf(state, page, context) : null,
    recap: state.finished ? recapOf(state, context) : null,
    lens: false,
  };
}

function dealtOf({ comics }: ComicState): Dealt {
  const trusted = comics.filter((page) => page.case.harmless).length;
  return { caught: comics.length - trusted, trusted };
}

/** The first play teaches by doing, one thing with each panel of its first page. */
const LESSONS: readonly TextId[] = [`${G}.lesson.thoughts`, `${G}.lesson.gone`, `${G}.lesson.last`];

function promptOf(state: ComicState, page: ComicPage | null, { t, progress }: TableContext): string {
  if (!page) return t(`${G}.prompt.over`);
  if (state.phase === 'reveal')
    return presentVerdict('comic', state.reveal?.verdict ?? 'right', state.streak, t);
  const filled = state.panels.filter((card) => card !== null).length;
  const hero = t(`person.${page.hero}`);
  const first = (progress.games.comic?.plays ?? 0) === 0 && state.done.length + state.missed.length === 0;
  const lesson = first ? LESSONS[filled] : undefined;
  if (lesson) return t(lesson);
  const again = state.current !== null && state.missed.includes(state.current) && filled === 0;
  return t(again ? `${G}.prompt.again` : `${G}.prompt.draw.${filled}`, { hero });
}

/** How the page ends: the scene first, then one sentence. */
function revealOf(state: ComicState, page: ComicPage, { t }: TableContext): RevealView | null {
  if (!state.reveal) return null;
  const { verdict, open } = state.reveal;
  const { case: item } = page;
  const hero = t(`person.${page.hero}`);
  const values = remixValues(page.remix, t);
  const missing = page.needs.find(({ need }) => need === open[0]);
  const kind = item.harmless ? 'harmless' : 'trick';
  const scene =
    verdict === 'right'
      ? t(`${G}.end.${kind}.${1 + ((state.current ?? 0) % WORDINGS.end)}`, { hero })
      : verdict === 'fine' && missing
        ? t(`${G}.open`, { hero, thought: t(`${G}.thought.${missing.need}.${missing.wording}`) })
        : t(item.reaction, values);
  const gears = verdict === 'fine' ? [] : item.tricks;
  // The stamp lies on the panel that did it.
  const spoilt = state.panels.findIndex((card) => spoils(page, card));
  return {
    thing: spoilt < 0 ? page.id : drawnPanel(spoilt),
    verdict,
    stamp: t(`${G}.stamp.${verdict}`),
    reaction: scene,
    why: verdict === 'fine' && missing ? t(`${G}.need.${missing.need}`) : t(item.why, values),
    gears: gears.map((trick) => ({ trick, name: t(`trick.${trick}.title`) })),
  };
}

function recapOf(state: ComicState, context: TableContext): RecapView {
  const { t } = context;
  const result = COMIC.result(state);
  return presentRecap(
    {
      result,
      mended: state.mended.length,
      more: [t(`${G}.recap.whole`, { count: state.whole.length })],
      hard: state.missed
        .flatMap((index) => state.comics[index] ?? [])
        .map((page) => ({
          face: seenFace(
            { card: page.situation.card, title: t(page.situation.title), line: comicMessage(page, t) },
            context,
          ),
          better: page.case.best.map((move) => t(`move.${move}.title`)),
        })),
    },
    t,
  );
}
