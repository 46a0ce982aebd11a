import { type Gauges, mastered, mend } from '../../cards/gauges.ts';
import { judge, nextCard, startRun } from '../../cards/run.ts';
import type { TableEvent, Verdict } from '../../cards/table-event.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameResult, GameRules } from '../game.ts';
import { dealToneTiles } from './deal-tone-tiles.ts';
import { MOST_TRIES, SPARE, TONE_LEVELS } from './levels.ts';
import { SMILES, WAYS } from './tone-deck.ts';
import {
  changed,
  heard,
  type ToneDraft,
  type ToneTilesState,
  tileSlot,
  tileThing,
  toneDraft,
} from './tone-tiles-state.ts';

type ToneOutcome = Outcome<ToneTilesState, TableEvent>;

/** Tone tiles: change few words, and a face turns. Rules for players and authors: docs/games.md. */
export const TONE_TILES: GameRules<ToneTilesState, GameContent> = {
  id: 'tone-tiles',
  setup,
  legal,
  play,
  result,
};

/** Where the other tiles lie. */
export const PHRASES_ZONE = 'phrases';
export const PICTURES_ZONE = 'pictures';

function setup({ seed, level, content }: Parameters<(typeof TONE_TILES)['setup']>[0]): ToneOutcome {
  const deck = content.decks['tone-tiles'] ?? { messages: [], pictures: [], whens: [] };
  const deal = dealToneTiles(deck, level, seedRandom(seed));
  const total = TONE_LEVELS[level].messages;
  if (deal.value.length < total) return refuse(`too few messages for Tone tiles at level ${level}`);
  const state: ToneTilesState = {
    ...startRun(total),
    game: 'tone-tiles',
    level,
    seed,
    random: deal.random,
    finished: false,
    // Both only rise. caught: turned with few tiles; trusted: turned at all.
    gauges: { caught: { right: 0, total }, trusted: { right: 0, total } },
    drafts: deal.value,
    phase: 'write',
    now: [],
    tries: 0,
    reveal: null,
    small: [],
  };
  return turnNext(state);
}

function turnNext(state: ToneTilesState): ToneOutcome {
  const run = nextCard(state);
  const next: ToneTilesState = { ...state, ...run, tries: 0, reveal: null };
  const draft = toneDraft(next);
  if (!draft) {
    const over: ToneTilesState = { ...next, now: [], phase: 'over', finished: true };
    return accept(over, [{ type: 'finished', mastered: mastered(over.gauges) }]);
  }
  const things = draft.start.map((way, place) => tileThing(draft, place, way));
  return accept({ ...next, phase: 'write', now: draft.start }, [
    { type: 'dealt', things, to: tileSlot(0) },
    { type: 'dealt', things: spareTiles(draft, draft.start).map(({ thing }) => thing), to: PHRASES_ZONE },
  ]);
}

/** The tiles that are not in the message, each with its place. */
export function spareTiles(
  draft: ToneDraft,
  now: readonly number[],
): readonly { readonly place: number; readonly way: number; readonly thing: string }[] {
  return draft.open.flatMap((place) =>
    Array.from({ length: WAYS }, (_, way) => ({ place, way, thing: tileThing(draft, place, way) })).filter(
      ({ way }) => way !== now[place],
    ),
  );
}

function legal(state: ToneTilesState): readonly GameAction[] {
  const draft = toneDraft(state);
  if (!draft) return [];
  if (state.phase === 'reveal') return [{ type: 'press', button: 'continue' }];
  const tiles = state.tries < MOST_TRIES ? spareTiles(draft, state.now) : [];
  return [
    ...tiles.map(({ place, thing }): GameAction => ({ type: 'place', thing, zone: tileSlot(place) })),
    { type: 'press', button: 'send' },
  ];
}

function play(state: ToneTilesState, action: GameAction): ToneOutcome {
  const draft = toneDraft(state);
  if (!draft) return refuse('the game is over');
  if (action.type === 'use') return refuse('nothing to use in Tone tiles');
  if (action.type === 'press') {
    if (action.button === 'continue') {
      return state.phase === 'reveal' ? turnNext(state) : refuse('send the message first');
    }
    if (action.button !== 'send') return refuse(`no button ${action.button} in Tone tiles`);
    return state.phase === 'write' ? send(state, draft) : refuse('the message has been sent');
  }
  if (state.phase === 'reveal') return refuse('the message has been sent');
  if (state.tries >= MOST_TRIES) return refuse('enough tried: send it');
  const tile = spareTiles(draft, state.now).find(({ thing }) => thing === action.thing);
  if (!tile) return refuse(`${action.thing} is no tile that can be put in now`);
  if (action.zone !== tileSlot(tile.place)) return refuse('every tile has its own place');
  const old = tileThing(draft, tile.place, state.now[tile.place] ?? 0);
  const now = state.now.map((way, place) => (place === tile.place ? tile.way : way));
  return accept({ ...state, now, tries: state.tries + 1 }, [
    { type: 'moved', thing: old, to: PHRASES_ZONE },
    { type: 'moved', thing: tile.thing, to: action.zone },
  ]);
}

/** Turned with few tiles: right. Turned with more: fine. Sent while the face was still cold: it comes again. */
function judgeDraft(draft: ToneDraft, now: readonly number[]): Verdict {
  if (heard(draft, now) < SMILES) return 'missed';
  return changed(draft, now) <= draft.shortest + SPARE ? 'right' : 'fine';
}

function send(state: ToneTilesState, draft: ToneDraft): ToneOutcome {
  const verdict = judgeDraft(draft, state.now);
  const { run, returns } = judge(state, verdict, null);
  let gauges: Gauges = run.gauges;
  if (verdict !== 'missed') gauges = mend(gauges, 'trusted');
  if (verdict === 'right') gauges = mend(gauges, 'caught');
  const small = verdict === 'right' && state.current !== null ? [...state.small, state.current] : state.small;
  const { move, card } = draft.message;
  const thing = faceThing(draft);
  const why = `game.tone-tiles.prompt.${verdict}`;
  const events: TableEvent[] = [
    { type: 'judged', thing, verdict, move, why, streak: Math.max(0, run.streak - 1) },
    { type: 'met', card },
  ];
  if (returns !== null) events.push({ type: 'returns', thing, after: returns });
  const reveal = { verdict, changed: changed(draft, state.now) };
  return accept({ ...state, ...run, gauges, small, phase: 'reveal', reveal }, events);
}

/** Names the receiver's face on the table. */
export function faceThing(draft: Pick<ToneDraft, 'id'>): string {
  return `${draft.id}.face`;
}

function result(state: ToneTilesState): GameResult {
  const met = state.drafts.flatMap(({ message, receiver, day }, index): GameResult['met'] => {
    if (!state.done.includes(index)) return [];
    const costume = `tone-tiles.${message.id}+${receiver}+${day}`;
    const move = { card: `move:${message.move}` as const, costume };
    return [{ card: message.card, costume }, ...(state.small.includes(index) ? [move] : [])];
  });
  return {
    game: 'tone-tiles',
    level: state.level,
    mastered: state.finished && mastered(state.gauges),
    gauges: state.gauges,
    met,
    missed: state.missed
      .flatMap((index) => state.drafts[index] ?? [])
      .map(({ message }) => ({ card: message.card, better: [message.move], tricks: [] })),
  };
}
