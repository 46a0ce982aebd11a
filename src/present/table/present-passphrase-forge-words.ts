import {
  doorNow,
  doorThing,
  type ForgeState,
  placed,
} from '../../core/games/passphrase-forge/forge-state.ts';
import type { TextId } from '../../core/ids.ts';
import type { RevealView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';

const G = 'game.passphrase-forge';

/** Sango's one line: which door needs a key, or what to remember. */
export function forgePrompt(state: ForgeState, { t, progress }: TableContext): string {
  const lesson = forgeLesson(state, progress.games['passphrase-forge']?.plays ?? 0);
  if (lesson) return t(lesson);
  const now = doorNow(state);
  const door = now ? t(`${G}.door.${now.id}`) : '';
  switch (state.phase) {
    case 'forge': {
      if (state.tries > 0)
        return t(state.guessed.at(-1) === 'short' ? `${G}.prompt.short` : `${G}.prompt.again`);
      if (state.dealt === 1) return t(`${G}.prompt.first`);
      return t(now?.id === 'account' ? `${G}.prompt.account` : `${G}.prompt.forge`, { door });
    }
    case 'reveal':
      return t(`${G}.prompt.${saidTo(state)}`);
    case 'break':
      return t(`${G}.riddle.${state.riddle}`);
    case 'recall':
      return t(state.tries > 0 ? `${G}.prompt.recall.again` : `${G}.prompt.recall`, { door });
    case 'over':
      return t(`${G}.prompt.over`);
  }
}

function saidTo({ shown }: ForgeState): string {
  if (shown?.reason === 'opened') return 'opened';
  if (shown?.reason === 'forgot') return 'recall.again';
  if (shown?.reason === 'whispered') return 'whispered';
  return shown?.verdict ?? 'fine';
}

/** The first play teaches by doing, in three prompts at most. */
function forgeLesson(state: ForgeState, plays: number): TextId | null {
  if (plays > 0) return null;
  if (state.phase === 'forge' && state.dealt === 1 && state.tries === 0) {
    return placed(state).length === 0 ? `${G}.lesson.words` : `${G}.lesson.never`;
  }
  const first = state.recalls.length === 2 && state.tries === 0;
  return state.phase === 'recall' && first ? `${G}.lesson.recall` : null;
}

/** So many ways for the goblin to give up; they take turns. */
const HOLDS = 3;

/** What the goblin does, and one sentence that says why. */
export function forgeReveal(state: ForgeState, { t }: TableContext): RevealView | null {
  const { shown } = state;
  const door = doorNow(state);
  if (state.phase !== 'reveal' || !shown || !door) return null;
  const { reason, verdict, other } = shown;
  const twin = state.doors[other ?? -1];
  const values = {
    door: t(`${G}.door.${door.id}`),
    other: t(`${G}.door.${twin?.id ?? 'game'}`),
  };
  const scene = reason === 'holds' ? `holds.${1 + ((shown.door + state.seed) % HOLDS)}` : reason;
  const stamp =
    reason === 'opened'
      ? 'opened'
      : reason === 'forgot'
        ? 'again'
        : reason === 'whispered'
          ? reason
          : verdict;
  return {
    thing: doorThing(door),
    verdict,
    stamp: t(`${G}.stamp.${stamp}`),
    reaction: t(`${G}.scene.${reason === 'same' && !twin ? 'same.again' : scene}`, values),
    why: t(`${G}.why.${reason === 'helped' ? 'holds' : reason}`),
    gears: [],
  };
}
