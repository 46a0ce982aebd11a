import { describe, expect, it } from 'vitest';
import { COMIC } from '../../src/core/games/comic/comic.ts';
import { PANELS, WORDINGS } from '../../src/core/games/comic/comic-deck.ts';
import {
  type ComicCard,
  type ComicPage,
  type ComicState,
  comicPage,
  openNeeds,
  panelZone,
} from '../../src/core/games/comic/comic-state.ts';
import { judgeComic } from '../../src/core/games/comic/judge-comic.ts';
import { COMIC_LEVELS } from '../../src/core/games/comic/levels.ts';
import { MEETS } from '../../src/core/games/comic/needs.ts';
import { type Level, MOVES, NEEDS, SAFE_MOVES } from '../../src/core/ids.ts';
import { accepted } from '../support/accepted.ts';
import { gameDecks } from '../support/game-decks.ts';
import { TABLE_TEXTS } from '../support/table-texts.ts';

const LEVELS: readonly Level[] = [1, 2, 3];

/** Every way to fill the three panels from the hand, whatever the order. */
function waysToFill(page: ComicPage): readonly (readonly ComicCard[])[] {
  const { hand } = page;
  return hand.flatMap((one, a) =>
    hand.slice(a + 1).flatMap((two, b) => hand.slice(a + b + 2).map((three) => [one, two, three])),
  );
}

describe.each(gameDecks())('Comic with the $name', ({ content }) => {
  const start = (seed: number, level: Level) => accepted(COMIC.setup({ seed, level, content })).state;
  const fill = (state: ComicState, cards: readonly ComicCard[]) =>
    cards.reduce(
      (one, thing, index) =>
        accepted(COMIC.play(one, { type: 'place', thing, zone: panelZone(index) })).state,
      state,
    );
  const goOn = (state: ComicState) =>
    accepted(COMIC.play(state, { type: 'press', button: 'continue' })).state;
  const some = (wanted: (page: ComicPage) => boolean, level: Level = 1) => {
    for (let seed = 1; seed < 300; seed += 1) {
      const state = start(seed, level);
      const page = comicPage(state);
      if (page && wanted(page)) return { state, page };
    }
    throw new Error('no such page comes first');
  };
  const trick = (level: Level = 1) => some((page) => !page.case.harmless, level);
  const harmless = () => some((page) => page.case.harmless);

  it('asks for two, three and four needs, and every page can be drawn whole', () => {
    for (const level of LEVELS) {
      for (let seed = 1; seed <= 40; seed += 1) {
        for (const page of start(seed, level).comics) {
          if (!page.case.harmless) expect(page.needs).toHaveLength(COMIC_LEVELS[level].needs);
          expect(page.hand).toHaveLength(COMIC_LEVELS[level].hand);
          const whole = waysToFill(page).filter((cards) => judgeComic(page, cards) === 'right');
          expect(whole.length, `${page.case.id} at level ${level}`).toBeGreaterThanOrEqual(1);
        }
      }
    }
  });

  it('never repeats a board in ten plays in a row', () => {
    for (const level of LEVELS) {
      const boards = Array.from({ length: 40 }, (_, index) =>
        JSON.stringify(start(index + 1, level).comics.map((page) => [page.case.id, page.remix, page.hero])),
      );
      for (let from = 0; from + 10 <= boards.length; from += 1)
        expect(new Set(boards.slice(from, from + 10)).size).toBe(10);
    }
  });

  it('lets several comics work at level 1', () => {
    const counts = Array.from({ length: 40 }, (_, index) => start(index + 1, 1).comics)
      .flat()
      .map((page) => waysToFill(page).filter((cards) => judgeComic(page, cards) === 'right').length);
    expect(counts.filter((count) => count >= 2).length / counts.length).toBeGreaterThan(0.9);
  });

  it('holds Go ahead, a good thing and a safe move whatever the moment is', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      for (const { hand } of start(seed, 1).comics) {
        expect(hand).toContain('move:go-ahead');
        expect(hand.filter((card) => card.startsWith('good:'))).toHaveLength(1);
        expect(SAFE_MOVES.some((move) => hand.includes(`move:${move}`))).toBe(true);
      }
    }
  });

  it('takes panels in any order and judges with the third', () => {
    const { state, page } = trick();
    const [one = 'move:go-ahead'] = page.hand;
    const last = accepted(COMIC.play(state, { type: 'place', thing: one, zone: panelZone(2) })).state;
    expect(last.panels).toEqual([null, null, one]);
    expect(last.phase).toBe('draw');
    expect(COMIC.play(last, { type: 'place', thing: one, zone: panelZone(0) }).ok).toBe(false);
    expect(COMIC.play(last, { type: 'press', button: 'continue' }).ok).toBe(false);
    expect(COMIC.legal(last)).toHaveLength((page.hand.length - 1) * (PANELS - 1));
  });

  it('never lets a safe move lower a gauge: a page that lacks something comes back and costs nothing', () => {
    for (const { state, page } of [trick(), harmless()]) {
      const poor = waysToFill(page).find((cards) => judgeComic(page, cards) === 'fine');
      if (!poor) continue;
      const after = fill(state, poor);
      expect(after.gauges).toEqual(state.gauges);
      expect(after.missed).toEqual([state.current]);
      expect(openNeeds(page, poor).length).toBeGreaterThan(0);
    }
  });

  it('misses a trick one goes along with, and mends it when it comes back', () => {
    const { state, page } = trick();
    const along = waysToFill(page).find((cards) => cards.includes('move:go-ahead')) ?? [];
    let after = fill(state, along);
    expect(after.reveal?.verdict).toBe('missed');
    expect(after.gauges.caught).toEqual({ right: 0, total: 1 });
    while (after.current !== state.current || after.phase !== 'draw') {
      const now = comicPage(after);
      const right = now && waysToFill(now).find((cards) => judgeComic(now, cards) === 'right');
      after = after.phase === 'reveal' ? goOn(after) : fill(after, right ?? []);
    }
    const way = waysToFill(page).find((cards) => judgeComic(page, cards) === 'right') ?? [];
    const mended = fill(after, way);
    expect(mended.gauges.caught.right).toBe(mended.gauges.caught.total);
    expect(mended.mended).toContain(state.current);
  });

  it('wrongs somebody harmless who is shut out', () => {
    const page = harmless().page;
    const shut: readonly ComicCard[] = ['move:go-ahead', 'good:drawing', 'move:report'];
    expect(judgeComic({ ...page, case: { ...page.case, fitting: [] } }, shut)).toBe('wronged');
    expect(judgeComic({ ...page, case: { ...page.case, fitting: ['report'] } }, shut)).toBe('right');
  });

  it('keeps whole comics for the album', () => {
    const { state, page } = trick();
    const way = waysToFill(page).find((cards) => judgeComic(page, cards) === 'right') ?? [];
    const { met } = COMIC.result(fill(state, way));
    expect(met[0]?.card).toBe(page.situation.card);
    expect(met.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the words of Comic', () => {
  it('has them for every need, move and end', () => {
    const ids = [
      ...[...NEEDS, 'enjoy', 'good'].flatMap((need) => [
        `need.${need}`,
        ...Array.from({ length: WORDINGS.thought }, (_, index) => `thought.${need}.${index + 1}`),
      ]),
      ...MOVES.filter((move) => move !== 'go-ahead').flatMap((move) =>
        Array.from({ length: WORDINGS.caption }, (_, index) => `caption.${move}.${index + 1}`),
      ),
      ...MOVES.map((move) => `fine.${move}`),
    ];
    for (const id of ids) expect(TABLE_TEXTS).toHaveProperty([`game.comic.${id}`]);
    for (const { content } of gameDecks())
      for (const good of content.decks.comic.goods)
        expect(TABLE_TEXTS).toHaveProperty([`game.comic.good.${good}`]);
  });

  it('knows for every need at least two moves, and for every move a need', () => {
    for (const need of NEEDS)
      expect(MOVES.filter((move) => MEETS[move].includes(need)).length).toBeGreaterThanOrEqual(2);
    for (const move of MOVES) expect(MEETS[move].length).toBeGreaterThanOrEqual(1);
  });
});
