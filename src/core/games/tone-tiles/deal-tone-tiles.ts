import type { Level } from '../../ids.ts';
import { type Draw, pick, shuffle } from '../../random/random.ts';
import { SPARE, TONE_LEVELS } from './levels.ts';
import { PARTS, PICTURE, PLAIN, SMILES, type ToneDeck, type ToneMessage, WAYS } from './tone-deck.ts';
import { heard, type ToneDraft, toneOf } from './tone-tiles-state.ts';

type Board = Omit<ToneDraft, 'id' | 'start' | 'shortest'>;

/**
 * Deals the messages of one level: for each a receiver, a day, three pictures, and cold words to begin with that the
 * wanted number of tiles can turn. @returns fewer messages than the level wants when the deck is too small.
 */
export function dealToneTiles(deck: ToneDeck, level: Level, random: number): Draw<readonly ToneDraft[]> {
  const rules = TONE_LEVELS[level];
  const mixed = shuffle(random, deck.messages);
  let state = mixed.random;
  const drafts: ToneDraft[] = [];
  for (const message of mixed.value) {
    if (drafts.length === rules.messages) break;
    const board = drawBoard(deck, { message, level }, state);
    const starts = startsOf(board.value, rules.shortest);
    // Any place can be the cold one, so no place is worth trying first.
    const places = board.value.open.filter((place) => starts.some((one) => one.coldest === place));
    const coldest = pick(board.random, places);
    const start = pick(
      coldest.random,
      starts.filter((one) => one.coldest === coldest.value),
    );
    state = start.random;
    if (!start.value) continue;
    const { start: ways, shortest } = start.value;
    drafts.push({ ...board.value, id: `m${drafts.length}`, start: ways, shortest });
  }
  return { value: drafts, random: state };
}

function drawBoard(
  deck: ToneDeck,
  { message, level }: { readonly message: ToneMessage; readonly level: Level },
  random: number,
): Draw<Board> {
  const rules = TONE_LEVELS[level];
  const receiver = pick(random, message.to);
  const day = pick(receiver.random, rules.days);
  const when = pick(day.random, deck.whens);
  const places = shuffle(
    when.random,
    Array.from({ length: PARTS }, (_, place) => place),
  );
  let state = places.random;
  const pictures = [-1, 0, 1].flatMap((tone) => {
    const drawn = pick(
      state,
      deck.pictures.filter((picture) => Math.sign(picture.tone) === tone),
    );
    state = drawn.random;
    return drawn.value ?? [];
  });
  const open = [...places.value.slice(0, rules.open)].sort((one, other) => one - other);
  const value: Board = {
    message,
    receiver: receiver.value ?? 'hana',
    day: day.value ?? 'calm',
    when: when.value ?? '',
    pictures,
    open: [...open, PICTURE],
  };
  return { value, random: state };
}

interface Start extends Pick<ToneDraft, 'start' | 'shortest'> {
  /** The place that gains most; null when several do. */
  readonly coldest: number | null;
}

/**
 * Every way to begin that leaves the face cold and is turned by the wanted number of tiles. Making everything as warm
 * as can be is always a larger change than it needs.
 */
function startsOf(board: Board, [least, most]: readonly [number, number]): readonly Start[] {
  let starts: readonly (readonly number[])[] = [[]];
  for (let place = 0; place <= PICTURE; place += 1) {
    const ways = board.open.includes(place) ? Array.from({ length: WAYS }, (_, way) => way) : [PLAIN];
    starts = starts.flatMap((start) => ways.map((way) => [...start, way]));
  }
  return starts
    .filter((start) => heard(board, start) < 0)
    .map((start) => {
      const shortest = shortestFrom(board, start);
      return { start, shortest, coldest: coldestOf(board, start) };
    })
    .filter(({ start, shortest }) => {
      const cooler = board.open.filter((place) => start[place] !== WAYS - 1).length;
      return shortest >= least && shortest <= most && cooler > shortest + SPARE;
    });
}

/** The fewest tiles that make the face smile: the ones that gain most, first. Infinite when none can. */
export function shortestFrom(board: Board, start: readonly number[]): number {
  const gains = board.open.map((place) => gainAt(board, start, place)).sort((one, other) => other - one);
  let tone = heard(board, start);
  for (const [index, gain] of gains.entries()) {
    tone += gain;
    if (tone >= SMILES) return index + 1;
  }
  return Number.POSITIVE_INFINITY;
}

function coldestOf(board: Board, start: readonly number[]): number | null {
  const gains = board.open.map((place) => gainAt(board, start, place));
  const most = Math.max(...gains);
  const places = board.open.filter((_, index) => gains[index] === most);
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** How much warmer a message can get at one place. */
export function gainAt(board: Board, ways: readonly number[], place: number): number {
  const tones = Array.from({ length: WAYS }, (_, way) => toneOf(board, place, way));
  return Math.max(...tones) - toneOf(board, place, ways[place] ?? PLAIN);
}
