import type { GaugeId } from '../../core/cards/gauges.ts';
import { gaugeOfCase } from '../../core/games/sort/judge-sort.ts';
import { SORT } from '../../core/games/sort/sort.ts';
import { SORT_OWNERS, type SortCard, type SortState, sortCard } from '../../core/games/sort/sort-state.ts';
import type { MoveId } from '../../core/ids.ts';
import type { ButtonView, RecapView, RevealView, TableView } from '../table-view.ts';
import { type Dealt, presentGauges } from './present-gauges.ts';
import { presentRecap } from './present-recap.ts';
import { sortFace, sortThings, sortZones } from './present-sort-things.ts';
import type { TableContext } from './present-table.ts';
import { presentVerdict } from './present-verdict.ts';
import { sortLesson } from './tutorial.ts';

/** Sort on the table: one card in question, three places to put it. */
export function presentSort(state: SortState, context: TableContext): TableView {
  const { t } = context;
  const card = sortCard(state);
  return {
    game: 'sort',
    title: t('game.sort.title'),
    prompt: promptOf(state, card, context),
    progress: { done: state.done.length, total: state.cards.length },
    gauges: presentGauges({ game: 'sort', gauges: state.gauges, dealt: dealtOf(state) }, t),
    zones: sortZones(state, t),
    things: card ? sortThings(state, card, context) : [],
    buttons: buttonsOf(state, context),
    reveal: card ? revealOf(state, card, context) : null,
    recap: state.finished ? recapOf(state, context) : null,
    lens: false,
  };
}

function dealtOf(state: SortState): Dealt {
  const kinds = state.cards.map((card) => gaugeOfCase(card.case));
  const count = (id: GaugeId) => kinds.filter((kind) => kind === id).length;
  return { caught: count('caught'), trusted: count('trusted') };
}

function promptOf(state: SortState, card: SortCard | null, { t, progress }: TableContext): string {
  if (!card) return t('game.sort.prompt.over');
  const lesson = sortLesson(state, progress.games.sort?.plays ?? 0);
  if (lesson) return t(lesson);
  if (state.phase === 'owner') return t('game.sort.prompt.owner');
  if (state.phase === 'reveal')
    return presentVerdict('sort', state.reveal?.verdict ?? 'right', state.streak, t);
  if (state.asked) return t('game.sort.prompt.asked');
  if (state.owner === null) return t('game.sort.prompt.place');
  const { owner } = card.thing;
  return t(`game.sort.owner.${state.owner === owner ? 'right' : 'other'}.${owner}`);
}

function buttonsOf(state: SortState, { t }: TableContext): readonly ButtonView[] {
  if (state.phase === 'owner') {
    return SORT_OWNERS.map((owner) => ({
      id: `owner-${owner}`,
      label: t(`game.sort.owner.${owner}`),
      action: { type: 'press', button: `owner-${owner}` },
      primary: false,
      pressed: false,
      group: 'choices',
    }));
  }
  if (state.phase !== 'reveal') return [];
  const action = { type: 'press', button: 'continue' } as const;
  return [
    { id: 'continue', label: t('game.continue'), action, primary: true, pressed: false, group: 'main' },
  ];
}

function revealOf(state: SortState, card: SortCard, { t }: TableContext): RevealView | null {
  const { reveal } = state;
  if (!reveal) return null;
  const { verdict, answer } = reveal;
  const failed = verdict === 'missed' || verdict === 'wronged';
  const asked = state.asked && !failed ? '.asked' : '';
  return {
    thing: card.id,
    verdict,
    stamp: t(`game.sort.stamp.${verdict}`),
    reaction: failed
      ? t(card.case.reaction)
      : t(`game.sort.reaction.${answer}${asked}.${1 + (state.done.length % REACTIONS)}`),
    why: t(card.case.why),
    gears: [],
  };
}

/** So many ways the scene can be glad about a card in its place; they take turns. */
const REACTIONS = 3;

/** In Sort the better moves are called by their places: Share, Ask, Keep. */
const ANSWER_OF: Readonly<Partial<Record<MoveId, string>>> = { 'go-ahead': 'share', lock: 'keep' };

function recapOf(state: SortState, context: TableContext): RecapView {
  const { t } = context;
  const result = SORT.result(state);
  return presentRecap(
    {
      result,
      mended: state.mended.length,
      hard: state.missed
        .flatMap((index) => state.cards[index] ?? [])
        .map((card, index) => ({
          face: sortFace(card, { revealed: true }, context),
          better: (result.missed[index]?.better ?? []).map((move) =>
            t(`game.sort.answer.${ANSWER_OF[move] ?? 'ask'}`),
          ),
        })),
    },
    t,
  );
}
