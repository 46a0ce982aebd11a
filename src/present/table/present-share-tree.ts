import { betterMoves, SHARE_TREE } from '../../core/games/share-tree/share-tree.ts';
import { PEOPLE } from '../../core/games/share-tree/share-tree-deck.ts';
import {
  holders,
  MOOD,
  nextCopies,
  type ShareTreeState,
  TURNS,
} from '../../core/games/share-tree/share-tree-state.ts';
import type { TextId } from '../../core/ids.ts';
import type { GameView, GaugeView, RecapView, RevealView } from '../table-view.ts';
import { continueButton } from './continue-button.ts';
import { presentSetPieceRecap } from './present-set-piece-recap.ts';
import { moodWord, shareTreeLinks, shareTreeThings, shareTreeZones } from './present-share-tree-board.ts';
import type { TableContext } from './present-table.ts';

const G = 'game.share-tree';

/** Share tree on the table: seven people, the lines between them, and a hand of four cards. */
export function presentShareTree(state: ShareTreeState, context: TableContext): GameView {
  const { t } = context;
  const over = state.phase === 'over';
  return {
    prompt: promptOf(state, context),
    progress: { done: over ? TURNS : state.turn, total: TURNS },
    gauges: gaugesOf(state, context),
    zones: over ? [] : shareTreeZones(state, context),
    things: over ? [] : shareTreeThings(state, context),
    links: over ? [] : shareTreeLinks(state),
    buttons: state.phase === 'reveal' ? [continueButton(t)] : [],
    reveal: revealOf(state, context),
    recap: over ? recapOf(state, context) : null,
    lens: false,
  };
}

function gaugesOf({ people, mood }: ShareTreeState, { t }: TableContext): readonly GaugeView[] {
  const count = holders(people);
  return [
    {
      id: 'without',
      icon: 'move-repair',
      label: t(`${G}.gauge.without`),
      value: (PEOPLE - count) / PEOPLE,
      text: t(`${G}.gauge.without.text`, { count }),
    },
    {
      id: 'mood',
      icon: 'move-stand-with',
      label: t(`${G}.gauge.mood`),
      value: mood / MOOD,
      text: t(`${G}.gauge.mood.${moodWord(mood)}`),
    },
  ];
}

/** The first play teaches by doing, one thing in each of the first turns. */
const LESSONS: readonly TextId[] = [`${G}.lesson.look`, `${G}.lesson.words`, `${G}.lesson.leo`];

function promptOf(state: ShareTreeState, { t, progress }: TableContext): string {
  if (state.phase === 'over') {
    const left = holders(state.people);
    return t(`${G}.prompt.over.${left === 0 ? 'gone' : left <= 2 ? 'few' : 'many'}`);
  }
  if (state.phase === 'reveal') {
    if (state.last?.verdict === 'fine') return t(`${G}.prompt.fine`);
    return t(nextCopies(state).length === 0 ? `${G}.prompt.held` : `${G}.prompt.right`);
  }
  const lesson = (progress.games['share-tree']?.plays ?? 0) === 0 ? LESSONS[state.turn] : undefined;
  if (lesson) return t(lesson);
  if (state.turn === 0) return t(`${G}.${state.tree.id}.about`);
  if (state.turn === TURNS - 1) return t(`${G}.prompt.last`);
  const [first, ...more] = state.reached;
  if (!first) return t(`${G}.prompt.still`);
  return more.length > 0
    ? t(`${G}.prompt.reached.two`, { count: state.reached.length })
    : t(`${G}.prompt.reached`, { who: t(`person.${first}`) });
}

/** What the person says to it: the scene first, then one sentence. */
function revealOf(state: ShareTreeState, { t }: TableContext): RevealView | null {
  const { last } = state;
  if (state.phase !== 'reveal' || !last) return null;
  const key = wayOf(state);
  const has = state.people.find(({ id }) => id === last.at)?.copy === 'has';
  const scene: Readonly<Record<string, TextId>> = {
    'ask-first': `${G}.scene.ask-first.${has ? 'has' : 'free'}`,
    kind: `${G}.${state.tree.id}.leo.${state.comforts > 1 ? 2 : 1}`,
    tell: `${G}.scene.tell${state.told > 1 ? '.again' : ''}`,
  };
  return {
    thing: last.at,
    verdict: last.verdict,
    stamp: t(last.move === 'tell' ? `${G}.stamp.tell` : `${G}.stamp.${last.verdict}`),
    reaction: t(scene[key] ?? `${G}.scene.${key}`, { who: t(`person.${last.at}`) }),
    why: t(`${G}.why.${key}`),
    gears: [],
  };
}

function wayOf({ last }: ShareTreeState): string {
  if (!last) return 'tell';
  if (last.worked) return last.move;
  return last.move === 'kind' ? 'kind.full' : `${last.move}.not`;
}

function recapOf(state: ShareTreeState, context: TableContext): RecapView {
  const { t } = context;
  const left = holders(state.people);
  return presentSetPieceRecap(
    SHARE_TREE.result(state),
    {
      lines: [
        left === 0 ? t(`${G}.prompt.over.gone`) : t(`${G}.recap.left`, { count: left }),
        t(`${G}.recap.peak`, { count: state.peak }),
        t(`${G}.gauge.mood.${moodWord(state.mood)}`),
        ...state.practised.map((move) => t(`${G}.recap.${move}`)),
      ],
      hard: SHARE_TREE.result(state).missed.map(({ card }) => ({
        card,
        title: t(`${G}.${state.tree.id}.thing`),
        line: t(`${G}.${state.tree.id}.leo.0`),
        better: betterMoves(state).map((move) => t(`${G}.move.${move}.title`)),
      })),
    },
    context,
  );
}
