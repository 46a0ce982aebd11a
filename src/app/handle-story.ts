import type { ChapterId } from '../core/ids.ts';
import { isChapterClosed } from '../core/progress/closed-chapters.ts';
import { endChapter } from '../core/progress/end-chapter.ts';
import { progressOf } from '../core/progress/progress-of.ts';
import { startReturns } from '../core/progress/returns.ts';
import { wonBetween } from '../core/progress/won-between.ts';
import { playChapter } from '../core/story/play-chapter.ts';
import { type StorySession, showsTurn } from '../core/story/session.ts';
import { beginActivity, beginsByItself } from './begin-activity.ts';
import type { Context } from './context.ts';
import type { AppEvent } from './event.ts';
import type { AppState } from './state.ts';
import { andThen, refusal, type Step, step } from './step.ts';
import { withNotice } from './with-notice.ts';
import { withProgress } from './with-progress.ts';

/** Opens a chapter whose story is loaded: where it was left, or at its start. */
export function openChapter(state: AppState, chapter: ChapterId, context: Context): Step {
  const story = context.story(chapter);
  if (!story) return refusal(state, `chapter ${chapter} is not loaded`);
  if (isChapterClosed(state.device.settings.closed, chapter, context.registry.chapters))
    return refusal(state, `chapter ${chapter} is switched off`);
  const place = progressOf(state).current;
  const wasHere = place !== null && place.chapter === chapter;
  const resumes = wasHere && place.hash === story.hash;
  // A story that has changed since cannot be replayed; it says so and begins anew.
  const notices =
    wasHere && !resumes && place.chosen.length > 0
      ? withNotice(state, 'notice.chapter-changed')
      : state.notices;
  const seed = resumes ? place.seed : context.newSeed();
  const wanted = resumes ? place.chosen : [];
  const { passage, lost } = playChapter(story, wanted, seed);
  const chosen = wanted.slice(0, wanted.length - lost.length);
  const session: StorySession = { chapter, chosen, seed, passage, line: 0, last: null, activity: null };
  const opened = arrive({ ...state, story: session, table: null, ready: true, notices }, context);
  const warns = chosen.length === 0 && context.registry.chapter(chapter)?.sensitive === true;
  return warns ? andThen(opened, warn) : opened;
}

/** One plain line first, and a way out that nobody remembers. */
function warn(state: AppState): Step {
  const mark = state.dialog === null ? [{ type: 'mark' } as const] : [];
  return step({ ...state, dialog: 'sensitive', dialogAbout: state.story?.chapter ?? null }, [], mark);
}

export function nextLine(state: AppState, context: Context): Step {
  const { story } = state;
  if (!story || story.activity) return refusal(state, 'no line to go on from');
  if (showsTurn(story)) return refusal(state, 'the story waits for a choice');
  return arrive({ ...state, story: { ...story, line: story.line + 1 } }, context);
}

/** Chooses an option of a decision. Activities go on through `finishActivity`. */
export function choose(state: AppState, option: string, context: Context): Step {
  const { story } = state;
  if (!story || !showsTurn(story)) return refusal(state, 'nothing to choose now');
  const { turn } = story.passage;
  if (turn.type !== 'decide' || !turn.options.some((one) => one.id === option)) {
    return refusal(state, `option ${option} is not offered`);
  }
  return goOn(state, option, context);
}

/** The activity the story waited for is done; its option is chosen and the story goes on. */
export function finishActivity(state: AppState, context: Context): Step {
  const { story } = state;
  if (!story?.activity) return refusal(state, 'no activity to finish');
  return goOn({ ...state, table: null }, story.activity.option.id, context);
}

function goOn(state: AppState, option: string, context: Context): Step {
  const { story } = state;
  const compiled = story && context.story(story.chapter);
  if (!story || !compiled) return refusal(state, 'no story is open');
  const chosen = [...story.chosen, option];
  const { passage } = playChapter(compiled, chosen, story.seed);
  const last = story.passage.lines.at(-1) ?? story.last;
  const session: StorySession = { ...story, chosen, passage, line: 0, last, activity: null };
  const progress = progressOf(state);
  const current = { chapter: story.chapter, hash: compiled.hash, chosen, seed: story.seed };
  const kept = withProgress({ ...state, story: session }, { ...progress, current });
  const first = step(kept, [{ type: 'chosen', option }], [{ type: 'keep-player' }]);
  return andThen(first, (next) => arrive(next, context));
}

/** Tells of the line now shown, begins what begins by itself, and closes the chapter at its end. */
function arrive(state: AppState, context: Context): Step {
  const { story } = state;
  if (!story) return step(state);
  const { lines, turn } = story.passage;
  const events: AppEvent[] = [];
  const line = lines[story.line];
  if (line) events.push({ type: 'line', line });
  const told = step(state, events);
  if (!showsTurn(story)) return told;
  if (turn.type === 'decide') return andThen(told, (next) => step(next, [{ type: 'decide' }]));
  if (turn.type === 'activity') {
    return beginsByItself(turn.activity) ? andThen(told, (next) => beginActivity(next, context)) : told;
  }
  return andThen(told, (next) => close(next, context));
}

/** The chapter has ended: keeps the ending and the cards, once. */
function close(state: AppState, context: Context): Step {
  const { story } = state;
  const turn = story?.passage.turn;
  if (!story || turn?.type !== 'end') return step(state);
  const info = context.registry.chapter(story.chapter);
  if (!info) return refusal(state, `chapter ${story.chapter} is not in the registry`);
  const before = progressOf(state);
  const after = startReturns(endChapter(before, info, turn.ending), context.today());
  return step(
    withProgress(state, after),
    [
      { type: 'ending', ending: turn.ending },
      ...wonBetween(before, after).map((card) => ({ type: 'card-won', card }) as const),
    ],
    [{ type: 'keep-player' }, { type: 'persist' }],
  );
}
