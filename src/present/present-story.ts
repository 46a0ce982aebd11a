import type { Registry } from '../content/registry.ts';
import type { ChapterInfo, Line, SceneState } from '../core/story/beat.ts';
import { type StorySession, showsTurn } from '../core/story/session.ts';
import { presentPrompt } from './present-prompt.ts';
import type { PresentSource } from './present-source.ts';
import type { BubbleView, CastView, StoryView } from './story-view.ts';
import type { Translate } from './translate.ts';

/** What the open chapter shows. null when no chapter is open. */
export function presentStory(source: PresentSource, registry: Registry, t: Translate): StoryView | null {
  const { story } = source;
  const info = story && registry.chapter(story.chapter);
  if (!story || !info) return null;
  const shown = story.passage.lines[Math.min(story.line, story.passage.lines.length - 1)];
  const line = shown ?? story.last;
  const scene = line && !atEnd(story) ? line.scene : story.passage.scene;
  return {
    title: t(`c${info.id}.title`),
    region: info.region,
    place: scene.place,
    placeText: t(`place.${scene.place}`),
    cast: scene.cast.map((one) => castOf(one, line, t)),
    bubble: line && !hidesBubble(story) ? bubbleOf(line, info, t) : null,
    prompt: showsTurn(story) ? presentPrompt(source, story, info, registry, t) : { kind: 'next' },
    progress: progressOfChapter(story, info),
  };
}

function atEnd(story: StorySession): boolean {
  return story.passage.turn.type === 'end' && showsTurn(story);
}

/** The end screen and activities that speak for themselves leave no bubble standing behind them. */
function hidesBubble(story: StorySession): boolean {
  return atEnd(story) || (story.activity !== null && story.activity.kind !== 'try');
}

function castOf(
  { person, mood, wears }: SceneState['cast'][number],
  line: Line | null | undefined,
  t: Translate,
): CastView {
  const speaker = line && isPerson(line.who) ? line.who : null;
  return {
    person,
    name: t(`person.${person}`),
    mood,
    ...(wears ? { wears } : {}),
    talking: speaker === person,
    looksAt: speaker === person ? null : speaker,
  };
}

function isPerson(who: string): boolean {
  return who !== 'narrator' && who !== 'message';
}

function bubbleOf(line: Line, info: ChapterInfo, t: Translate): BubbleView {
  const person = isPerson(line.who) ? line.who : null;
  const faces = line.from ? info.faces?.[line.from] : undefined;
  const kind = person ? 'speech' : line.who === 'message' ? 'message' : 'narration';
  return {
    id: line.text,
    kind,
    who: person,
    name: person ? t(`person.${person}`) : line.from ? t(line.from) : '',
    text: t(line.text),
    gears: line.gears.map((trick) => ({ trick, name: t(`trick.${trick}.title`) })),
    ...(faces ? { faces } : {}),
  };
}

/** Six pills: enough to see it move, few enough to see the end. */
const PILLS = 6;

function progressOfChapter(story: StorySession, info: ChapterInfo): StoryView['progress'] {
  if (atEnd(story)) return { done: PILLS, total: PILLS };
  const share = story.chosen.length / Math.max(1, info.steps);
  return { done: Math.min(PILLS - 1, Math.floor(share * PILLS)), total: PILLS };
}
