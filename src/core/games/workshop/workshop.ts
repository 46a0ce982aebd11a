import { EMPTY_GAUGES } from '../../cards/gauges.ts';
import { LENS_BETS, lensBet, lensDone, lensLook, lensStart } from '../../cards/lens.ts';
import type { TableEvent } from '../../cards/table-event.ts';
import type { TrickId } from '../../ids.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import type { KeptLetter } from '../../progress/keepsakes.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameResult, GameRules } from '../game.ts';
import { dealWorkshop } from './deal-workshop.ts';
import { readLetter } from './read-letter.ts';
import type { WorkshopDeck } from './workshop-deck.ts';
import {
  ownHello,
  slotNow,
  tileThing,
  type WorkshopRound,
  type WorkshopSlot,
  type WorkshopState,
  type WorkshopTile,
  wordsOf,
  workshopRound,
} from './workshop-state.ts';

type WorkshopOutcome = Outcome<WorkshopState, TableEvent>;

/** Trickster's workshop: build a trick, try it on Sango, let somebody hunt its gears. Rules: docs/games.md. */
export const WORKSHOP: GameRules<WorkshopState, GameContent> = { id: 'workshop', setup, legal, play, result };

/** Where the message lies once it is built. */
export const WORDS_ZONE = 'row';

/** What every trick starts with. */
const CLEAN = { phase: 'build', placed: [], seen: 0, lens: null, hunted: false } as const;

function setup({
  seed,
  level,
  players = 1,
  letters = [],
  content,
}: Parameters<(typeof WORKSHOP)['setup']>[0]): WorkshopOutcome {
  const deck = content.decks.workshop;
  if (!deck) return refuse('the workshop needs its tiles');
  const deal = dealWorkshop(deck, { level, players }, seedRandom(seed));
  if (deal.value.some(({ slots }) => slots.some(({ tiles }) => tiles.length < 2)))
    return refuse('too few tiles for the workshop');
  // With two players nobody's letter waits: they have each other.
  const left = players === 1 ? waiting(deck, letters, seed) : [];
  const state: WorkshopState = {
    game: 'workshop',
    level,
    seed,
    random: deal.random,
    finished: false,
    gauges: EMPTY_GAUGES,
    players,
    rounds: [...left, ...deal.value],
    left: left.length,
    round: 0,
    ...CLEAN,
    built: [],
  };
  const [letter] = left;
  if (!letter) return accept(state, dealt(state));
  return startHunt({ ...state, placed: letter.slots.flatMap(({ tiles }) => tiles) });
}

/** One of the letters that others left here, if there is any that can still be read. */
function waiting(deck: WorkshopDeck, letters: readonly KeptLetter[], seed: number): readonly WorkshopRound[] {
  const readable = letters.flatMap((letter) => readLetter(deck, letter) ?? []);
  return readable.length > 0 ? readable.slice(seed % readable.length).slice(0, 1) : [];
}

function dealt(state: WorkshopState): readonly TableEvent[] {
  const slot = slotNow(state);
  return slot ? [{ type: 'dealt', things: slot.tiles.map(tileThing), to: 'hand' }] : [];
}

function legal(state: WorkshopState): readonly GameAction[] {
  const press = (button: string): GameAction => ({ type: 'press', button });
  switch (state.phase) {
    case 'build': {
      const slot = slotNow(state);
      return (slot?.tiles ?? []).map(
        (tile): GameAction => ({ type: 'place', thing: tileThing(tile), zone: slot?.id ?? '' }),
      );
    }
    case 'try':
      return [press('look')];
    case 'choose': {
      const last = state.round + 1 >= state.rounds.length;
      return [
        ...(last ? [] : [press('again')]),
        ...(state.hunted ? [] : [press('hand-over')]),
        press('done'),
      ];
    }
    case 'hand-over':
    case 'found':
      return [press('continue')];
    case 'bet':
      return LENS_BETS.map((count) => press(`bet-${count}`));
    case 'look': {
      const looked = state.lens?.looked ?? [];
      const fresh = wordsOf(state).filter(({ tile }) => !looked.includes(tileThing(tile)));
      const looks = fresh.map(({ tile }): GameAction => ({ type: 'use', thing: tileThing(tile) }));
      return looked.length > 0 ? [...looks, press('done')] : looks;
    }
    case 'over':
      return [];
  }
}

function play(state: WorkshopState, action: GameAction): WorkshopOutcome {
  if (state.phase === 'over') return refuse('the game is over');
  switch (action.type) {
    case 'place':
      return put(state, action.thing, action.zone);
    case 'use':
      return look(state, action.thing);
    case 'press':
      return press(state, action.button);
  }
}

function put(state: WorkshopState, thing: string, zone: string): WorkshopOutcome {
  const slot = slotNow(state);
  const tile = slot?.tiles.find((one) => tileThing(one) === thing);
  if (!slot || !tile) return refuse(`${thing} cannot be built in now`);
  if (zone !== slot.id) return refuse(`now it is the turn of ${slot.id}`);
  const next: WorkshopState = { ...withOwnHello(state, slot, tile), placed: [...state.placed, tile] };
  const moved: TableEvent = { type: 'moved', thing, to: zone };
  if (slotNow(next)) return accept(next, [moved, ...dealt(next)]);
  // With two players the other one reads it first.
  return accept({ ...next, phase: state.players === 2 ? 'hand-over' : 'try' }, [moved]);
}

/** Every sender says hello in a way of their own: it takes the place of the first hello. */
function withOwnHello(state: WorkshopState, slot: WorkshopSlot, sender: WorkshopTile): WorkshopState {
  if (slot.kind !== 'sender') return state;
  const own: WorkshopTile = { id: ownHello(sender.id), picture: null, trick: null };
  const rounds = state.rounds.map((round, index) => {
    if (index !== state.round) return round;
    const slots = round.slots.map((one) =>
      one.kind === 'hello' ? { ...one, tiles: [own, ...one.tiles.slice(1)] } : one,
    );
    return { ...round, slots };
  });
  return { ...state, rounds };
}

/** Gears that turn in the message that lies there. */
export function gearsBuilt(state: WorkshopState): readonly TrickId[] {
  return wordsOf(state).flatMap(({ tile }) => tile.trick ?? []);
}

/** Is it as it was ordered? */
export function asOrdered(state: WorkshopState): boolean {
  const order = workshopRound(state)?.order ?? null;
  const gears = gearsBuilt(state);
  return order === null || (gears.length === order.length && order.every((trick) => gears.includes(trick)));
}

function press(state: WorkshopState, button: string): WorkshopOutcome {
  switch (state.phase) {
    case 'try':
      return button === 'look' ? sangoReads(state) : refuse('Sango reads now');
    case 'choose':
      return choose(state, button);
    case 'hand-over':
      return button === 'continue' ? startHunt(state) : refuse('hand the device over first');
    case 'bet':
      return bet(state, button);
    case 'look':
      return button === 'done' ? endHunt(state) : refuse('the lens is in the hand');
    case 'found':
      return button === 'continue' ? afterHunt(state) : refuse('read what was found first');
    default:
      return refuse(`no button ${button} now`);
  }
}

/** Sango reads one more line through the lens. */
function sangoReads(state: WorkshopState): WorkshopOutcome {
  const words = wordsOf(state);
  const word = words[state.seen];
  if (!word) return refuse('Sango has read it all');
  const seen = state.seen + 1;
  const { tile } = word;
  const events: TableEvent[] = [{ type: 'looked', thing: tileThing(tile), trick: tile.trick }];
  if (tile.trick) events.push({ type: 'met', card: `trick:${tile.trick}` });
  return accept({ ...state, seen, phase: seen < words.length ? 'try' : 'choose' }, events);
}

/** Whoever hunted in somebody's letter builds one now. */
function afterHunt(state: WorkshopState): WorkshopOutcome {
  if (state.round >= state.left) return accept({ ...state, phase: 'choose' });
  const next: WorkshopState = { ...state, ...CLEAN, round: state.round + 1 };
  return accept(next, dealt(next));
}

function choose(state: WorkshopState, button: string): WorkshopOutcome {
  const last = state.round + 1 >= state.rounds.length;
  if (button === 'hand-over' && !state.hunted) return accept({ ...state, phase: 'hand-over' });
  if (button === 'again' && !last) {
    const next: WorkshopState = { ...kept(state), ...CLEAN, round: state.round + 1 };
    return accept(next, dealt(next));
  }
  if (button !== 'done') return refuse(`no button ${button} now`);
  const over: WorkshopState = { ...kept(state), ...CLEAN, phase: 'over', finished: true };
  return accept(over, [{ type: 'finished', mastered: false }]);
}

/** Keeps the trick for the recap. */
function kept(state: WorkshopState): WorkshopState {
  const tiles = state.placed.map(({ id }) => id);
  const found = state.lens ? state.lens.found.length : null;
  const trick = { tiles, tricks: gearsBuilt(state), ordered: asOrdered(state), found };
  return { ...state, built: [...state.built, trick] };
}

function startHunt(state: WorkshopState): WorkshopOutcome {
  const phrases = wordsOf(state).map(({ slot, tile }) => {
    return { id: tileThing(tile), text: `game.workshop.${slot.kind}.${tile.id}`, trick: tile.trick };
  });
  const lens = lensStart({ id: `workshop.${state.round}`, phrases });
  const things = phrases.map(({ id }) => id);
  return accept({ ...state, lens, hunted: true, phase: 'bet' }, [{ type: 'dealt', things, to: WORDS_ZONE }]);
}

function bet(state: WorkshopState, button: string): WorkshopOutcome {
  const count = LENS_BETS.find((one) => button === `bet-${one}`);
  if (!state.lens || count === undefined) return refuse(`no bet ${button}`);
  const outcome = lensBet(state.lens, count);
  return outcome.ok ? accept({ ...state, lens: outcome.state, phase: 'look' }, outcome.events) : outcome;
}

function look(state: WorkshopState, thing: string): WorkshopOutcome {
  if (state.phase !== 'look' || !state.lens) return refuse('the lens is not in the hand now');
  if (state.lens.looked.includes(thing)) return refuse('the lens has been there');
  const outcome = lensLook(state.lens, thing);
  return outcome.ok ? accept({ ...state, lens: outcome.state }, outcome.events) : outcome;
}

function endHunt(state: WorkshopState): WorkshopOutcome {
  const outcome = state.lens ? lensDone(state.lens) : refuse<never, never>('no lens');
  if (!outcome.ok) return outcome;
  const [first] = wordsOf(state);
  const thing = first ? tileThing(first.tile) : '';
  const found = outcome.state.found.length;
  const all = found === new Set(gearsBuilt(state)).size;
  const verdict = all ? 'right' : 'fine';
  return accept({ ...state, lens: outcome.state, phase: 'found' }, [
    ...outcome.events,
    { type: 'judged', thing, verdict, why: 'game.workshop.why', streak: state.round },
  ]);
}

/** The gears that were built in, and a joke for the album. Nothing is mastered: it is a place to play. */
function result(state: WorkshopState): GameResult {
  const met = state.built.flatMap(({ tiles, tricks }) => {
    const costume = `workshop.${tiles.join('+')}`;
    return [...new Set(tricks.map((trick) => `trick:${trick}` as const)), 'good:jokes' as const].map(
      (card) => {
        return { card, costume };
      },
    );
  });
  const { level, gauges } = state;
  const made = { letters: state.built.map(({ tiles }) => ({ tiles })) };
  return { game: 'workshop', level, mastered: false, gauges, met, missed: [], made };
}
