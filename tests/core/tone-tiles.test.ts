import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import texts from '../../locales/en/game-tone-tiles.json' with { type: 'json' };
import type { GameAction } from '../../src/core/games/game.ts';
import { MOST_TRIES, TONE_LEVELS } from '../../src/core/games/tone-tiles/levels.ts';
import {
  DAYS,
  FACES,
  faceAt,
  PARTS,
  PICTURE,
  PLAIN,
  SMILES,
  WAYS,
} from '../../src/core/games/tone-tiles/tone-deck.ts';
import { spareTiles, TONE_TILES } from '../../src/core/games/tone-tiles/tone-tiles.ts';
import {
  changed,
  heard,
  type ToneDraft,
  type ToneTilesState,
  tileSlot,
  tileThing,
  toneDraft,
  toneOf,
} from '../../src/core/games/tone-tiles/tone-tiles-state.ts';
import type { Level } from '../../src/core/ids.ts';
import { accepted } from '../support/accepted.ts';
import { loadRegistry } from '../support/load-registry.ts';

const content = loadRegistry();
const deck = content.decks['tone-tiles'];
const LEVELS = [1, 2, 3] as const;
const start = (seed: number, level: Level = 1) => accepted(TONE_TILES.setup({ seed, level, content })).state;
const step = (state: ToneTilesState, action: GameAction) => accepted(TONE_TILES.play(state, action)).state;
const press = (state: ToneTilesState, button: string) => step(state, { type: 'press', button });
const draftOf = (state: ToneTilesState): ToneDraft => {
  const draft = toneDraft(state);
  if (!draft) throw new Error('a message in question');
  return draft;
};
const put = (state: ToneTilesState, place: number, way: number) =>
  step(state, { type: 'place', thing: tileThing(draftOf(state), place, way), zone: tileSlot(place) });
const drafts = LEVELS.flatMap((level) =>
  Array.from({ length: 60 }, (_, seed) => start(seed + 1, level).drafts.map((draft) => ({ draft, level }))),
).flat();
/** The fewest tiles that turn a face, found by trying every message there is. */
const fewest = (draft: ToneDraft): number => {
  let all: readonly (readonly number[])[] = [[]];
  for (const [place, way] of draft.start.entries()) {
    const ways = draft.open.includes(place) ? [0, 1, 2] : [way];
    all = all.flatMap((one) => ways.map((other) => [...one, other]));
  }
  const turned = all.filter((ways) => heard(draft, ways) >= SMILES);
  return Math.min(...turned.map((ways) => changed(draft, ways)));
};
const turnWith = (from: ToneTilesState, most = PICTURE + 1): ToneTilesState => {
  let state = from;
  const draft = draftOf(state);
  const best = [...draft.open].sort((a, b) => {
    const gain = (place: number) =>
      toneOf(draft, place, WAYS - 1) - toneOf(draft, place, draft.start[place] ?? PLAIN);
    return gain(b) - gain(a);
  });
  for (const place of best.slice(0, most)) {
    if (heard(draft, state.now) < SMILES) state = put(state, place, WAYS - 1);
  }
  return state;
};

describe('the tone of a message', () => {
  it('is shown by the same face for everybody, and warmer words never make it colder', () => {
    const order = FACES.map(({ mood }) => mood);
    for (let tone = -12; tone < 12; tone += 1) {
      expect(order.indexOf(faceAt(tone + 1))).toBeGreaterThanOrEqual(order.indexOf(faceAt(tone)));
    }
  });

  it('rises with every warmer way of a phrase, whatever the other tiles and the day are', () => {
    for (const { draft } of drafts) {
      for (const [place, way] of draft.start.entries()) {
        if (way === WAYS - 1) continue;
        const warmer = draft.start.map((one, index) => (index === place ? one + 1 : one));
        expect(heard(draft, warmer)).toBeGreaterThan(heard(draft, draft.start));
      }
    }
  });
});

describe('Tone tiles', () => {
  it('begins cold, and as few tiles turn it as the level says', () => {
    for (const { draft, level } of drafts) {
      const [least, most] = TONE_LEVELS[level].shortest;
      expect(heard(draft, draft.start)).toBeLessThan(0);
      expect(draft.shortest).toBe(fewest(draft));
      expect(draft.shortest).toBeGreaterThanOrEqual(least);
      expect(draft.shortest).toBeLessThanOrEqual(most);
      expect(draft.message.to).toContain(draft.receiver);
      expect(Object.keys(DAYS)).toContain(draft.day);
    }
  });

  it('counts a small change as right, a larger one as fine, and nothing is lost by trying', () => {
    let state = start(3);
    const draft = draftOf(state);
    const small = press(turnWith(state), 'send');
    expect(small.reveal).toEqual({ verdict: 'right', changed: draft.shortest });
    expect(small.gauges.caught.right).toBe(1);
    for (const place of draft.open) {
      if (state.now[place] === WAYS - 1) continue;
      state = put(state, place, WAYS - 1);
    }
    const tried = draft.start.reduce(
      (now, way, place) => (now.now[place] === way ? now : put(now, place, way)),
      state,
    );
    expect(changed(draft, tried.now)).toBe(0);
    const large = press(state, 'send');
    const count = changed(draft, state.now);
    expect(large.reveal).toEqual({ verdict: count > draft.shortest + 1 ? 'fine' : 'right', changed: count });
    expect(large.gauges.trusted.right).toBe(1);
  });

  it('brings a message back that was sent too cold, and mending it counts', () => {
    let state = press(start(4), 'send');
    expect(state.reveal?.verdict).toBe('missed');
    while (!state.finished) {
      state = state.phase === 'reveal' ? press(state, 'continue') : press(turnWith(state), 'send');
    }
    expect(state.mended).toEqual([0]);
    expect(TONE_TILES.result(state)).toMatchObject({ mastered: true, gauges: { caught: { right: 4 } } });
  });

  it('refuses tiles in other places, and more tries than anybody needs', () => {
    let state = start(5);
    const draft = draftOf(state);
    const [tile] = spareTiles(draft, state.now);
    const other = tileSlot(((tile?.place ?? 0) + 1) % PARTS);
    expect(TONE_TILES.play(state, { type: 'place', thing: tile?.thing ?? '', zone: other })).toEqual({
      ok: false,
      reason: 'every tile has its own place',
    });
    for (let count = 0; count < MOST_TRIES; count += 1) {
      const place = draft.open[0] ?? 0;
      state = put(state, place, ((state.now[place] ?? 0) + 1) % WAYS);
    }
    expect(TONE_TILES.legal(state)).toEqual([{ type: 'press', button: 'send' }]);
  });

  it('can be turned in several ways', () => {
    const ways = drafts.map(({ draft }) => {
      const open = draft.open.flatMap((place) =>
        [0, 1, 2].map((way) => draft.start.map((one, index) => (index === place ? way : one))),
      );
      const two = open.flatMap((one) =>
        draft.open.flatMap((place) =>
          [0, 1, 2].map((way) => one.map((now, index) => (index === place ? way : now))),
        ),
      );
      const three = two.flatMap((one) =>
        draft.open.map((place) => one.map((now, index) => (index === place ? WAYS - 1 : now))),
      );
      const good = [...two, ...three].filter(
        (now) => heard(draft, now) >= SMILES && changed(draft, now) <= draft.shortest + 1,
      );
      return new Set(good.map((now) => now.join())).size;
    });
    expect(Math.min(...ways)).toBeGreaterThanOrEqual(2);
  });

  it('never repeats a board exactly in ten plays', () => {
    for (const level of LEVELS) {
      for (let begin = 1; begin <= 200; begin += 10) {
        const boards = Array.from({ length: 10 }, (_, index) => start(begin + index, level).drafts)
          .flat()
          .map(({ message, receiver, day, when, pictures, start: ways }) =>
            JSON.stringify([message.id, receiver, day, when, pictures, ways]),
          );
        expect(new Set(boards).size).toBe(boards.length);
      }
    }
  });

  it('wins the card of each message, and the move of each small change', () => {
    let state = start(6);
    while (!state.finished) {
      state = state.phase === 'reveal' ? press(state, 'continue') : press(turnWith(state), 'send');
    }
    const { met } = TONE_TILES.result(state);
    expect(met).toHaveLength(state.drafts.length * 2);
    expect(new Set(met.map(({ costume }) => costume)).size).toBe(state.drafts.length);
  });
});

describe('the deck of Tone tiles', () => {
  const entries = Object.entries(texts);
  const text = (id: string) => entries.find(([key]) => key === `game.tone-tiles.${id}`)?.[1] ?? '';

  it('has 12 messages for every level, with all texts, cards and pictures', () => {
    expect(deck.messages.length).toBeGreaterThanOrEqual(12);
    for (const { id, card } of deck.messages) {
      expect(text(`${id}.about`)).not.toBe('');
      for (let part = 1; part <= PARTS; part += 1) {
        const ways = [1, 2, 3].map((way) => text(`${id}.${part}.${way}`));
        expect(ways).not.toContain('');
        expect(new Set(ways).size).toBe(WAYS);
        for (const way of ways) expect(way.length, way).toBeLessThanOrEqual(48);
      }
      expect(content.cards).toContain(card);
    }
    for (const { id } of deck.pictures) {
      expect(text(`picture.${id}`)).not.toBe('');
      expect(existsSync(`assets/art/cards/${id}.svg`), id).toBe(true);
    }
    for (const tone of [-1, 0, 1]) expect(deck.pictures.some((one) => one.tone === tone)).toBe(true);
  });

  it('is dealt with all its messages at every level', () => {
    for (const level of LEVELS) {
      const met = new Set(drafts.filter((one) => one.level === level).map(({ draft }) => draft.message.id));
      expect(met.size).toBeGreaterThanOrEqual(12);
    }
  });

  it('has no message that blames', () => {
    const BLAME =
      /\byour fault\b|\bbecause of you\b|\byou (always|never|made me|ruined)\b|\bblame\b|\bstupid\b/i;
    expect(entries.filter(([, each]) => BLAME.test(each))).toEqual([]);
  });
});
