import { SLOW_BURN, TIMELINE } from '../../core/games/slow-burn/slow-burn.ts';
import type { SlowBurnStory } from '../../core/games/slow-burn/slow-burn-deck.ts';
import { dayThing, type SlowBurnState } from '../../core/games/slow-burn/slow-burn-state.ts';
import type { Mood } from '../../core/story/beat.ts';
import type { LinkView, Spot, ThingView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';
import { thingsIn, useOf } from './thing-kit.ts';

const thing = thingsIn(TIMELINE);

const CHILD: Spot = { x: 0.09, y: 0.28, width: 0.17, height: 0.54 };
const PAGE: Spot = { x: 0.09, y: 0.8, width: 0.17, height: 0.38 };

/** The days stand in two columns and three rows beside the child. */
function daySpot(index: number): Spot {
  return {
    x: index % 2 === 0 ? 0.39 : 0.8,
    y: 0.165 + Math.floor(index / 2) * 0.335,
    width: 0.385,
    height: 0.3,
  };
}

/** The child, the sender's page, and the days so far; under the lens all six. */
export function slowBurnBoard(
  state: SlowBurnState,
  story: SlowBurnStory,
  context: TableContext,
): readonly ThingView[] {
  return [childOf(state, story, context), pageOf(state, story, context), ...daysOf(state, story, context)];
}

/** The days are one line; it is strong as far as the messages came. */
export function slowBurnLinks(state: SlowBurnState, story: SlowBurnStory): readonly LinkView[] {
  const shown = shownDays(state, story);
  return shown.slice(1).map((day, index) => ({
    from: dayThing(story, shown[index] ?? day),
    to: dayThing(story, day),
    state: index < state.day ? 'on' : 'mended',
  }));
}

function shownDays(state: SlowBurnState, story: SlowBurnStory): SlowBurnStory['days'] {
  return state.phase === 'lens' ? story.days : story.days.slice(0, state.day + 1);
}

/** What the child's face says about what was done. */
const MOOD: Readonly<Record<string, Mood>> = {
  'go-ahead': 'cheer',
  pause: 'think',
  check: 'think',
  tell: 'proud',
  leave: 'stop',
};

function childOf(state: SlowBurnState, story: SlowBurnStory, { t }: TableContext): ThingView {
  const last = state.phase === 'reveal' ? state.done.at(-1) : undefined;
  const waiting: Mood = state.phase === 'day' ? 'phone' : state.phase === 'late' ? 'sad' : 'think';
  const mood = last ? (last.verdict === 'missed' ? 'worried' : (MOOD[last.move] ?? 'idle')) : waiting;
  const label = t(`person.${story.child}`);
  const says = last ? t(`game.slow-burn.says.${last.move}`) : '';
  return thing({
    id: `${story.id}.child`,
    kind: 'person',
    spot: CHILD,
    person: { id: story.child, mood },
    label,
    text: says,
    name: label,
    state: says,
  });
}

function pageOf(state: SlowBurnState, story: SlowBurnStory, { t }: TableContext): ThingView {
  const name = t(`game.slow-burn.${story.id}.name`);
  const shown = state.checked || state.phase === 'lens';
  return thing({
    id: `${story.id}.page`,
    order: 1,
    kind: 'tile',
    spot: PAGE,
    picture: shown ? story.picture : 'name-tag',
    text: name,
    name: t(shown ? 'game.slow-burn.page' : 'game.slow-burn.page.shut', { name }),
    state: shown ? t(`game.slow-burn.${story.id}.check`) : '',
  });
}

function daysOf(state: SlowBurnState, story: SlowBurnStory, { t }: TableContext): readonly ThingView[] {
  const legal = SLOW_BURN.legal(state);
  const name = t(`game.slow-burn.${story.id}.name`);
  return shownDays(state, story).map((day, index) => {
    const id = dayThing(story, day);
    const number = index + 1;
    const text = t(`game.slow-burn.${story.id}.${day.id}.text`);
    const looked = state.looked.includes(day.id);
    const done = state.done[index];
    const newest = state.phase === 'day' && index === state.day;
    return thing({
      id,
      order: index + 2,
      kind: 'phrase',
      spot: daySpot(index),
      text: t('game.slow-burn.strip', { number, text }),
      name: t('game.slow-burn.message', { number, name, text }),
      state: looked
        ? day.trick
          ? t('lens.turning', { trick: t(`trick.${day.trick}.title`) })
          : t('lens.still')
        : newest
          ? t('game.slow-burn.now')
          : done
            ? t(`game.slow-burn.did.${done.move}`, { helper: t(`game.slow-burn.${story.id}.helper`) })
            : state.phase === 'lens'
              ? t('game.slow-burn.unsent')
              : '',
      gear: looked ? day.trick : null,
      looked,
      ...(newest ? { tone: 'new' as const } : {}),
      use: useOf(legal, id),
    });
  });
}
