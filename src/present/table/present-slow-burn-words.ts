import { DAYS, type SlowBurnStory } from '../../core/games/slow-burn/slow-burn-deck.ts';
import { dayOf, dayThing, type SlowBurnState } from '../../core/games/slow-burn/slow-burn-state.ts';
import type { TextId } from '../../core/ids.ts';
import type { RevealView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';

const G = 'game.slow-burn';

/** Sango's one line: what to do now, or what the lens has just shown. */
export function slowBurnPrompt(
  state: SlowBurnState,
  story: SlowBurnStory | null,
  { t, progress }: TableContext,
): string {
  if (!story) return t(`${G}.prompt.over`);
  const lesson = slowBurnLesson(state, progress.games['slow-burn']?.plays ?? 0);
  if (lesson) return t(lesson);
  const values = { child: t(`person.${story.child}`), name: t(`${G}.${story.id}.name`) };
  switch (state.phase) {
    case 'day':
      return t(state.day === 0 ? `${G}.prompt.first` : `${G}.prompt.day`, values);
    case 'reveal':
      return t(`${G}.prompt.${state.done.at(-1)?.verdict ?? 'right'}`);
    case 'late':
      return t(`${G}.prompt.late`);
    case 'lens':
      return lensPrompt(state, story, t);
    case 'over':
      return t(`${G}.prompt.over`);
  }
}

/** The first play teaches by doing, in three prompts at most. */
function slowBurnLesson(state: SlowBurnState, plays: number): TextId | null {
  if (plays > 0 || state.story > 0) return null;
  if (state.phase === 'day' && state.day === 0) return `${G}.lesson.day`;
  if (state.phase === 'day' && state.day === 1) return `${G}.lesson.more`;
  return state.phase === 'lens' && state.looked.length === 0 && !state.noticed ? `${G}.lesson.lens` : null;
}

function lensPrompt(state: SlowBurnState, story: SlowBurnStory, t: TableContext['t']): string {
  const bad = story.kind === 'bad';
  const day = story.days.find((one) => one.id === state.looked.at(-1));
  if (!day) {
    if (state.noticed) return t(`${G}.${story.id}.noticed`);
    if (!bad) return t(`${G}.prompt.lens.harmless`);
    if (state.told === DAYS) return t(`${G}.prompt.lens.late`);
    return t(`${G}.prompt.lens.told`, { day: (state.told ?? 0) + 1 });
  }
  if (!day.trick) {
    if (day.sign === 'calm') return t(bad ? `${G}.lens.still.bad` : `${G}.lens.still`);
    return t(`${G}.lens.${day.sign}`);
  }
  const trick = t(`trick.${day.trick}.title`);
  if (story.days.findIndex((one) => one.trick) === story.days.indexOf(day))
    return t(`${G}.lens.early`, { trick });
  if (day.sign !== 'alarm') return t(`${G}.lens.turning`, { trick });
  const first = story.days.find((one) => one.sign === 'alarm');
  return t(first === day ? `${G}.lens.many` : `${G}.lens.even`);
}

/** What happens after the choice: the scene first, then one sentence. */
export function slowBurnReveal(
  state: SlowBurnState,
  story: SlowBurnStory,
  { t }: TableContext,
): RevealView | null {
  const [day, last] = [dayOf(state), state.done.at(-1)];
  if (state.phase !== 'reveal' || !day || !last) return null;
  const { move, verdict } = last;
  const helped = story.kind === 'bad' && move === 'tell';
  const values = {
    child: t(`person.${story.child}`),
    name: t(`${G}.${story.id}.name`),
    helper: t(`${G}.${story.id}.helper`),
  };
  return {
    thing: dayThing(story, day),
    verdict,
    stamp: t(helped ? `${G}.stamp.told` : `${G}.stamp.${verdict}`),
    reaction: t(sceneOf(state, story), values),
    why: t(helped ? toldOn(state.day) : whyOf(state, story)),
    gears: [],
  };
}

function toldOn(day: number): TextId {
  return day === 0 ? `${G}.why.told.1` : `${G}.why.told`;
}

/** So many ways to wait; they take turns. */
const WAITS = 3;

/** So many words for a calm day. */
const CALMS = 3;

function sceneOf(state: SlowBurnState, story: SlowBurnStory): TextId {
  const last = state.done.at(-1);
  const own = `${G}.${story.id}`;
  const sign = story.days[state.day]?.sign;
  switch (last?.move) {
    case 'pause':
      return `${G}.scene.pause.${1 + ((state.day + state.story) % WAITS)}`;
    case 'check':
      return `${own}.check`;
    case 'tell':
      if (state.told !== state.day) return `${G}.scene.tell.again`;
      // Before anything odd was written, it is the sender's page that shows it.
      return story.kind === 'bad' && sign === 'calm' ? `${G}.scene.tell.early` : `${own}.tell`;
    case 'leave':
      if (last.verdict === 'wronged') return `${G}.scene.leave.wronged`;
      return `${G}.scene.leave.${story.kind === 'bad' ? 'bad' : 'other'}`;
    default:
      return `${own}.d${state.day + 1}.go`;
  }
}

function whyOf(state: SlowBurnState, story: SlowBurnStory): TextId {
  const { sign } = story.days[state.day] ?? { sign: 'calm' };
  const { verdict = 'right', move } = state.done.at(-1) ?? {};
  if (move === 'check' && story.kind === 'bad') return `${G}.why.check.bad`;
  if (verdict === 'right' && sign !== 'calm') return `${G}.why.${sign}`;
  if (verdict === 'right' && move === 'go-ahead') return `${G}.why.calm.${1 + (state.day % CALMS)}`;
  if (sign !== 'calm') return `${G}.why.${sign}.${verdict}`;
  if (verdict === 'wronged') return `${G}.why.calm.wronged`;
  return `${G}.why.calm.${story.kind === 'bad' ? 'bad' : 'asked'}`;
}
