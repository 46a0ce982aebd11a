import type { Registry } from '../content/registry.ts';
import { ANIMALS } from '../core/ids.ts';
import { freeSigns } from '../core/progress/free-signs.ts';
import type { Activity, ChapterInfo } from '../core/story/beat.ts';
import type { ActivitySession, StorySession } from '../core/story/session.ts';
import { presentEnd } from './present-end.ts';
import { presentLens } from './present-lens.ts';
import type { PresentSource } from './present-source.ts';
import type { PromptView } from './story-view.ts';
import type { Translate } from './translate.ts';

/** What the child can do now: choose, begin, look, plan, go on. */
export function presentPrompt(
  source: PresentSource,
  story: StorySession,
  info: ChapterInfo,
  registry: Registry,
  t: Translate,
): PromptView {
  const { turn } = story.passage;
  if (turn.type === 'end') return presentEnd(source, turn.ending, info, registry, t);
  if (turn.type === 'decide') {
    const options = turn.options.map(({ id, icon }) => ({ id, icon, text: t(id) }));
    return { kind: 'decide', options };
  }
  if (!story.activity) return beginOf(turn.activity, t(turn.option.id));
  return presentActivity(source, story.activity, info, registry, t);
}

function beginOf(activity: Activity, label: string): PromptView {
  // Parcel and try begin by themselves, so they never wait here; a plain "next" is the kindest fallback.
  if (activity.kind === 'parcel' || activity.kind === 'try') return { kind: 'next' };
  if (activity.kind !== 'game') return { kind: 'begin', label, what: activity.kind };
  return { kind: 'begin', label, what: 'game', game: activity.game, level: activity.level };
}

/** Faces for feelings, from uneasy to happy, and both at once. Icons: assets/art/stills/feel-*.svg */
const FACES = ['feel-1', 'feel-2', 'feel-3', 'feel-4', 'feel-5', 'feel-both'] as const;

function presentActivity(
  source: PresentSource,
  activity: ActivitySession,
  info: ChapterInfo,
  registry: Registry,
  t: Translate,
): PromptView {
  const label = t(activity.option.id);
  switch (activity.kind) {
    case 'parcel':
      return {
        kind: 'parcel',
        label,
        count: activity.count,
        countText: t('parcel.count', { n: activity.count }),
      };
    case 'lens':
      return presentLens(activity, registry, t);
    case 'table':
      return { kind: 'table' };
    case 'feel':
      return {
        kind: 'feel',
        question: label,
        faces: FACES.map((icon, id) => ({ id, icon, label: t(`feel.${icon.slice('feel-'.length)}`) })),
      };
    case 'plan': {
      const plan = info.plans.find((one) => one.id === activity.plan);
      const { chosenIf, chosenThen } = activity;
      const tiles = (ids: readonly string[] = [], chosen: string | null) =>
        ids.map((id) => ({ id, text: t(id), chosen: id === chosen }));
      const gap = t('plan.gap');
      return {
        kind: 'plan',
        sentence: t('plan.sentence', {
          if: chosenIf ? t(chosenIf) : gap,
          do: chosenThen ? t(chosenThen) : gap,
        }),
        ifs: tiles(plan?.ifs, chosenIf),
        thens: tiles(plan?.thens, chosenThen),
        ready: chosenIf !== null && chosenThen !== null,
      };
    }
    case 'try':
      return { kind: 'try', what: activity.what, label };
    case 'sign': {
      const free = freeSigns(source);
      const signs = ANIMALS.map((animal) => ({
        animal,
        name: t(`animal.${animal}`),
        taken: !free.includes(animal),
      }));
      return { kind: 'sign', question: label, signs, later: free.length === 0 ? t('sign.later') : null };
    }
  }
}
