import { SLOW_BURN, TIMELINE } from '../../core/games/slow-burn/slow-burn.ts';
import { DAYS, type SlowBurnStory } from '../../core/games/slow-burn/slow-burn-deck.ts';
import { type SlowBurnState, storyOf } from '../../core/games/slow-burn/slow-burn-state.ts';
import type { ButtonView, GameView, GaugeView, RecapView } from '../table-view.ts';
import { continueButton } from './continue-button.ts';
import { type HardSeen, presentSetPieceRecap } from './present-set-piece-recap.ts';
import { slowBurnBoard, slowBurnLinks } from './present-slow-burn-board.ts';
import { slowBurnPrompt, slowBurnReveal } from './present-slow-burn-words.ts';
import type { TableContext } from './present-table.ts';

const G = 'game.slow-burn';

/** Slow burn on the table: a line of six days, and what one feels and does about the newest message. */
export function presentSlowBurn(state: SlowBurnState, context: TableContext): GameView {
  const { t } = context;
  const story = storyOf(state);
  const days = state.phase === 'lens' ? DAYS : state.done.length;
  return {
    prompt: slowBurnPrompt(state, story, context),
    progress: { done: state.story * DAYS + (story ? days : 0), total: state.stories.length * DAYS },
    gauges: gaugesOf(state, context),
    zones: story
      ? [{ id: TIMELINE, kind: 'board', label: t(`${G}.board`, { name: t(`${G}.${story.id}.name`) }) }]
      : [],
    things: story ? slowBurnBoard(state, story, context) : [],
    links: story ? slowBurnLinks(state, story) : [],
    buttons: story ? buttonsOf(state, story, context) : [],
    reveal: story ? slowBurnReveal(state, story, context) : null,
    recap: state.finished ? recapOf(state, context) : null,
    lens: state.phase === 'lens',
  };
}

function gaugesOf({ gauges, stories }: SlowBurnState, { t }: TableContext): readonly GaugeView[] {
  const { caught, trusted } = gauges;
  const harmless = stories.filter((story) => story.kind !== 'bad').length;
  const kept = { right: trusted.right, count: trusted.total };
  return [
    {
      id: 'read',
      label: t(`${G}.gauge.read`),
      icon: 'move-check',
      value: caught.right / caught.total,
      text: t(`${G}.gauge.read.text`, { ...caught }),
    },
    {
      id: 'trusted',
      label: t(`${G}.gauge.trusted`),
      value: trusted.right / Math.max(1, harmless),
      text: t(trusted.total === 0 ? `${G}.gauge.trusted.empty` : `${G}.gauge.trusted.text`, kept),
    },
  ];
}

function buttonsOf(state: SlowBurnState, story: SlowBurnStory, { t }: TableContext): readonly ButtonView[] {
  const helper = t(`${G}.${story.id}.helper`);
  const late = state.phase === 'late';
  return SLOW_BURN.legal(state).flatMap((action): readonly ButtonView[] => {
    if (action.type !== 'press') return [];
    const { button: id } = action;
    const plain = { id, action, pressed: false };
    if (id === 'continue') return [continueButton(t)];
    if (id === 'done') return [{ ...plain, label: t(`${G}.done`), primary: true, group: 'main' }];
    const label = t(late ? `${G}.late.${id}` : `${G}.choice.${id}`, { helper });
    const icon = id === 'keep' ? 'move-pause' : `move-${id}`;
    return [{ ...plain, label, icon, primary: false, group: 'choices' }];
  });
}

function recapOf(state: SlowBurnState, context: TableContext): RecapView {
  const { t } = context;
  const endings = state.stories.map((story, index) => {
    const name = t(`${G}.${story.id}.name`);
    const { told = null, noticed = false } = state.outcomes[index] ?? {};
    if (story.kind !== 'bad') return t(`${G}.recap.${story.kind}`, { name });
    if (noticed || told === null) return t(`${G}.recap.noticed`, { name });
    return told === DAYS ? t(`${G}.recap.late`, { name }) : t(`${G}.recap.told`, { name, day: told + 1 });
  });
  const result = SLOW_BURN.result(state);
  // Where only points lacked, it was the calm days: what they want is said.
  const calm = !result.mastered && state.hard.length === 0 ? [t(`${G}.recap.calm`)] : [];
  return presentSetPieceRecap(
    result,
    {
      lines: [...gaugesOf(state, context).map((gauge) => gauge.text), ...endings, ...calm],
      hard: state.hard.flatMap((index) => state.stories[index] ?? []).map((story) => hardOf(story, context)),
    },
    context,
  );
}

/** A story that was hard: under the name of its friend, with the first message. */
function hardOf(story: SlowBurnStory, { t }: TableContext): HardSeen {
  const move = story.kind === 'bad' ? 'tell' : 'go-ahead';
  const [first] = story.days;
  return {
    card: story.card,
    picture: story.picture,
    title: t(`${G}.${story.id}.name`),
    line: first ? t(`${G}.${story.id}.${first.id}.text`) : '',
    better: [t(`${G}.recap.better.${move}`, { helper: t(`${G}.${story.id}.helper`) })],
  };
}
