import type { GaugeId } from '../../core/cards/gauges.ts';
import { BOT_CHECK_PERSON } from '../../core/games/bot-check-person/bot-check-person.ts';
import { BOT_CHECK_PERSON_KIND } from '../../core/games/bot-check-person/bot-check-person-kind.ts';
import type { GameContent } from '../../core/games/content.ts';
import type { GameResult, GameRules } from '../../core/games/game.ts';
import { gaugeOfCase } from '../../core/games/sort/judge-sort.ts';
import { SHARE_ASK_KEEP } from '../../core/games/sort/share-ask-keep.ts';
import { SORT } from '../../core/games/sort/sort.ts';
import { hardCards } from '../../core/games/sort/sort-game.ts';
import type { SortKind } from '../../core/games/sort/sort-kind.ts';
import { SORT_OWNERS, type SortCard, type SortState, sortCard } from '../../core/games/sort/sort-state.ts';
import { joinSentences } from '../join-sentences.ts';
import type { ButtonView, GameView, RecapView, RevealView } from '../table-view.ts';
import { continueButton } from './continue-button.ts';
import { type Dealt, presentGauges } from './present-gauges.ts';
import { presentRecap } from './present-recap.ts';
import { sortFace, sortThings, sortZones } from './present-sort-things.ts';
import type { TableContext } from './present-table.ts';
import { presentVerdict } from './present-verdict.ts';
import { sortLesson } from './tutorial.ts';

/** Sort on the table: one card in question, three places to put it. */
export const presentSort = presenterOf(SHARE_ASK_KEEP, SORT);
/** Bot · Check · Person on the same table. */
export const presentBotCheckPerson = presenterOf(BOT_CHECK_PERSON_KIND, BOT_CHECK_PERSON);

function presenterOf<Answer extends string>(
  kind: SortKind<Answer>,
  rules: GameRules<SortState<Answer>, GameContent>,
): (state: SortState<Answer>, context: TableContext) => GameView {
  return (state, context) => {
    const { t } = context;
    const card = sortCard(state);
    const game = kind.id;
    return {
      prompt: promptOf(state, card, context),
      progress: { done: state.done.length, total: state.cards.length },
      gauges: presentGauges({ game, gauges: state.gauges, dealt: dealtOf(kind, state) }, t),
      zones: sortZones(kind, state, t),
      things: card ? sortThings({ state, card, legal: rules.legal(state) }, context) : [],
      buttons: buttonsOf(state, context),
      reveal: card ? revealOf(kind, state, { card, t }) : null,
      recap: state.finished ? recapOf(kind, { state, result: rules.result(state) }, context) : null,
      lens: false,
    };
  };
}

function dealtOf<Answer extends string>(kind: SortKind<Answer>, state: SortState<Answer>): Dealt {
  const gauges = state.cards.map((card) => gaugeOfCase(kind, card.case));
  const count = (id: GaugeId) => gauges.filter((gauge) => gauge === id).length;
  return { caught: count('caught'), trusted: count('trusted') };
}

function promptOf<Answer extends string>(
  state: SortState<Answer>,
  card: SortCard<Answer> | null,
  { t, progress }: TableContext,
): string {
  const G = `game.${state.game}`;
  if (!card) return t(`${G}.prompt.over`);
  const lesson = sortLesson(state, progress.games[state.game]?.plays ?? 0);
  // A question is answered before anything is taught.
  if (lesson) return joinSentences([ownerAnswered(state, card, t), t(lesson)]);
  if (state.phase === 'owner') return t(`${G}.prompt.owner`);
  if (state.phase === 'reveal')
    return presentVerdict(state.game, state.reveal?.verdict ?? 'right', state.streak, t);
  if (state.asked) return t(`${G}.prompt.asked`);
  return ownerAnswered(state, card, t) ?? t(`${G}.prompt.place`);
}

/** What Sango says to "Whose is it?"; undefined where it was not asked, or the card has been placed. */
function ownerAnswered<Answer extends string>(
  state: SortState<Answer>,
  { thing: { owner } }: SortCard<Answer>,
  t: TableContext['t'],
): string | undefined {
  if (state.owner === null || !owner || state.phase !== 'place') return undefined;
  return t(`game.${state.game}.owner.${state.owner === owner ? 'right' : 'other'}.${owner}`);
}

function buttonsOf(state: SortState<string>, { t }: TableContext): readonly ButtonView[] {
  if (state.phase === 'owner') {
    return SORT_OWNERS.map((owner) => ({
      id: `owner-${owner}`,
      label: t(`game.${state.game}.owner.${owner}`),
      action: { type: 'press', button: `owner-${owner}` },
      primary: false,
      pressed: false,
      group: 'choices',
    }));
  }
  return state.phase === 'reveal' ? [continueButton(t)] : [];
}

function revealOf<Answer extends string>(
  kind: SortKind<Answer>,
  state: SortState<Answer>,
  { card, t }: { readonly card: SortCard<Answer>; readonly t: TableContext['t'] },
): RevealView | null {
  const { reveal } = state;
  if (!reveal) return null;
  const { verdict, answer } = reveal;
  const failed = verdict === 'missed' || verdict === 'wronged';
  const asked = state.asked && !failed ? '.asked' : '';
  const G = `game.${kind.id}`;
  // Where staying is only fine, the scene shows what happens meanwhile.
  const told = failed || (verdict === 'fine' && card.case.harmless);
  return {
    thing: card.id,
    verdict,
    stamp: t(`${G}.stamp.${verdict}`),
    reaction: told
      ? t(card.case.reaction)
      : t(`${G}.reaction.${answer}${asked}.${1 + (state.done.length % REACTIONS)}`),
    why: t(card.case.why),
    gears: [],
  };
}

/** So many ways the scene can be glad about a card in its place; they take turns. */
const REACTIONS = 3;

function recapOf<Answer extends string>(
  kind: SortKind<Answer>,
  { state, result }: { readonly state: SortState<Answer>; readonly result: GameResult },
  context: TableContext,
): RecapView {
  const { t } = context;
  return presentRecap(
    {
      result,
      mended: state.mended.length,
      // The better moves are called by their places: Share, Ask, Keep.
      hard: hardCards(state).map(({ card, better }) => ({
        face: sortFace(card, { game: kind.id, revealed: true }, context),
        better: better.map((answer) => t(`game.${kind.id}.answer.${answer}`)),
      })),
    },
    t,
  );
}
