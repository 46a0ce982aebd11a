import { drawRemix } from '../../../core/cards/draw-remix.ts';
import { lensStart } from '../../../core/cards/lens.ts';
import type { TextId } from '../../../core/ids.ts';
import { ballotNow, newBallot, withBallot } from '../../../core/lesson/play-run.ts';
import type { LessonRun, Role, StepPart } from '../../../core/lesson/run.ts';
import { seedRandom } from '../../../core/random/random.ts';
import type { Passage } from '../../../core/story/beat.ts';
import { findWay } from '../../../core/story/find-way.ts';
import { playChapter } from '../../../core/story/play-chapter.ts';
import type { StorySession } from '../../../core/story/session.ts';
import { beginActivity } from '../../begin-activity.ts';
import type { Context } from '../../context.ts';
import { startTable } from '../../start-table.ts';
import type { AppState } from '../../state.ts';
import { andThen, type Step, step } from '../../step.ts';

/** Every class meets a chapter alike, also when it comes back to a step. */
const SEED = 1;

/** Most pupils who read at a time. */
const MOST_ROLES = 4;

/** A class screen that holds a lesson. */
export type Holding = AppState & {
  readonly room: Extract<AppState['room'], { readonly room: 'class' }> & { readonly run: LessonRun };
};

/** Is a lesson being held here? */
export function isHolding(state: AppState): state is Holding {
  return state.room?.room === 'class' && state.room.run !== null;
}

export function withRun<S extends Holding>(state: S, run: LessonRun): S {
  return { ...state, room: { ...state.room, run } };
}

/** Begins a step: the story is opened at its line, the table is laid, or the words stand there. */
export function openStep(state: Holding, at: number, context: Context): Step {
  const { run } = state.room;
  const fresh: LessonRun = {
    ...run,
    at: Math.max(0, Math.min(at, run.plan.steps.length)),
    part: { kind: 'words' },
    seconds: 0,
    blank: false,
    paused: false,
    keys: false,
  };
  const cleared = withRun({ ...state, story: null, table: null }, fresh);
  const planned = run.plan.steps[fresh.at];
  switch (planned?.kind) {
    case 'corners':
      return step(withPartOf(cleared, { kind: 'corners', card: 0 }));
    case 'scene':
      return openScene(openStory(cleared, planned.at, context), context);
    case 'vote':
      return step(openVote(openStory(cleared, planned.at, context), wasJustRead(cleared, context)));
    case 'lens':
      return step(openLens(openStory(cleared, planned.at, context), context));
    case 'game': {
      const { game, level } = planned;
      const laid = withPartOf(cleared, { kind: 'game' });
      return startTable(laid, { game, level, seed: context.newSeed() }, context);
    }
    default:
      return step(cleared);
  }
}

function withPartOf<S extends Holding>(state: S, part: StepPart): S {
  return withRun(state, { ...state.room.run, part });
}

/** The story as the class has left it, or on a shortest way, at the line or choice of that id. */
function openStory(state: Holding, at: TextId, context: Context): Holding {
  const { plan, chosen } = state.room.run;
  const story = context.story(plan.chapter);
  const way = story && (findWay(story, at, SEED, chosen) ?? findWay(story, at, SEED));
  return way ? { ...state, story: sessionAt(plan.chapter, way.chosen, way.line, context) } : state;
}

/** A chapter after these choices, at one of its lines. Nothing of it is progress of anybody. */
export function sessionAt(
  chapter: string,
  chosen: readonly string[],
  line: number,
  context: Context,
): StorySession | null {
  const story = context.story(chapter);
  if (!story) return null;
  const { passage } = playChapter(story, chosen, SEED);
  const before =
    chosen.length > 0 ? playChapter(story, chosen.slice(0, -1), SEED).passage.lines.at(-1) : null;
  return { chapter, chosen, seed: SEED, passage, line, last: before ?? null, activity: null };
}

/** Is there another line before the story asks for something? */
export function hasMoreLines({ passage, line }: StorySession): boolean {
  return line < passage.lines.length - 1;
}

/** First who speaks, so that pupils can take the parts. The parcel hops without being asked. */
function openScene(state: Holding, context: Context): Step {
  const { story } = state;
  if (!story) return step(state);
  const roles = rolesFrom(story, context);
  const { turn, lines } = story.passage;
  if (lines.length === 0 && turn.type === 'activity' && turn.activity.kind === 'parcel')
    return andThen(step(withPartOf(state, { kind: 'read' })), (next) => beginActivity(next, context));
  return step(withPartOf(state, roles.length > 1 ? { kind: 'roles', roles } : { kind: 'read' }));
}

/** Who speaks from this line on, up to the next question and in its answers. */
function rolesFrom(story: StorySession, context: Context): readonly Role[] {
  const { passage, chosen, chapter } = story;
  const compiled = context.story(chapter);
  const answers: readonly Passage[] =
    passage.turn.type === 'decide' && compiled
      ? passage.turn.options.map(({ id }) => playChapter(compiled, [...chosen, id], SEED).passage)
      : [];
  const roles = new Map<string, Role>();
  for (const { who, from } of [...passage.lines.slice(story.line), ...answers.flatMap(({ lines }) => lines)])
    if (who !== 'narrator' && !roles.has(`${who} ${from}`))
      roles.set(`${who} ${from}`, { who, from: from ?? null });
  return [...roles.values()].slice(0, MOST_ROLES);
}

/** Has the scene before this vote ended with the very line it is about? */
function wasJustRead(state: Holding, context: Context): boolean {
  const { plan, at } = state.room.run;
  const [before, now] = [plan.steps[at - 1], plan.steps[at]];
  if (before?.kind !== 'scene' || now?.kind !== 'vote') return false;
  return openStory(state, before.at, context).story?.passage.lines.at(-1)?.text === now.at;
}

/** First what it is about, unless that was read a moment ago; then the answers. */
function openVote(state: Holding, isRead: boolean): Holding {
  const { story } = state;
  const { turn } = story?.passage ?? {};
  if (!story || turn?.type !== 'decide') return state;
  const { run } = state.room;
  const options = turn.options.map(({ id }) => id);
  const before = ballotNow(run);
  // A vote that is opened again is still the same vote: what was counted and won stays for the receipt.
  const isSame = before !== null && before.options.join() === options.join();
  const asked = withRun(state, isSame ? run : withBallot(run, newBallot(options)));
  const reads = !isRead || hasMoreLines(story);
  return withPartOf(asked, reads ? { kind: 'read' } : { kind: 'vote', phase: 'think' });
}

function openLens(state: Holding, context: Context): Holding {
  const { turn } = state.story?.passage ?? {};
  const activity = turn?.type === 'activity' ? turn.activity : null;
  const found = activity?.kind === 'lens' ? context.registry.case(activity.case) : undefined;
  if (!found || !state.story) return state;
  const { remix } = drawRemix(found, seedRandom(SEED + state.story.chosen.length));
  return withPartOf(state, { kind: 'lens', lens: lensStart(found), remix, bet: null });
}
