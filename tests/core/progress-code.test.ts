import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_KINDS, type CardId, FREE_PLAY } from '../../src/core/ids.ts';
import { CARD_KINDS_V1, CHAPTERS_V1, GAMES_V1 } from '../../src/core/progress/code/code-tables.ts';
import { mergeSummary, type Summary, summaryOf } from '../../src/core/progress/code/summary.ts';
import { endChapter } from '../../src/core/progress/end-chapter.ts';
import { readCode, writeCode } from '../../src/core/progress/progress-code.ts';
import { DEFAULT_SETTINGS, newPlayer, type PlayerRecord } from '../../src/core/progress/records.ts';
import { winCards } from '../../src/core/progress/win-cards.ts';
import type { ChapterInfo, EndingId } from '../../src/core/story/beat.ts';

const CHAPTERS_FOLDER = 'src/content/chapters';
const chapters = readdirSync(CHAPTERS_FOLDER).map(
  (id): Pick<ChapterInfo, 'id' | 'cards' | 'endings'> =>
    JSON.parse(readFileSync(`${CHAPTERS_FOLDER}/${id}/chapter.json`, 'utf8')),
);
const byId = new Map(chapters.map((one) => [one.id, one]));

const level = fc.constantFrom(...([0, 1, 2, 3] as const));
const settings = fc.record({
  theme: fc.constantFrom('normal', 'contrast', 'calm'),
  textSize: fc.integer({ min: 10, max: 20 }).map((tenths) => tenths / 10),
  font: fc.constantFrom('nunito', 'andika'),
  capitals: fc.boolean(),
  reducedMotion: fc.constantFrom(null, true, false),
  stage: fc.boolean(),
  captions: fc.boolean(),
  readAloud: fc.boolean(),
  scanning: fc.constantFrom('off', 'step', 'auto'),
});
const summaries: fc.Arbitrary<Summary> = fc.record({
  chapters: fc
    .tuple(...CHAPTERS_V1.map(([id, endings]) => fc.tuple(fc.constant(id), fc.subarray([...endings]))))
    .map((all) => Object.fromEntries(all.filter(([, endings]) => endings.length > 0))),
  cards: fc.record({ situation: level, move: level, trick: level, right: level, good: level }),
  games: fc
    .tuple(...GAMES_V1.map(() => level))
    .map((levels) => Object.fromEntries(GAMES_V1.map((game, at) => [game, levels[at]])) as Summary['games']),
  settings,
});
const codes = summaries.map(writeCode);
const place = fc.integer({ min: 0, max: 15 });

/** Players as play makes them: endings one after another, cards met again in games. */
const players: fc.Arbitrary<PlayerRecord> = fc
  .tuple(
    fc.array(fc.constantFrom(...CHAPTERS_V1.flatMap(([id, ends]) => ends.map((end) => [id, end] as const)))),
    fc.array(fc.tuple(fc.constantFrom(...chapters.flatMap(({ cards }) => cards)), fc.nat(5)), {
      maxLength: 120,
    }),
    fc.dictionary(fc.constantFrom(...FREE_PLAY), fc.record({ plays: fc.nat(9), mastered: level })),
  )
  .map(([endings, met, games]) => {
    let record = newPlayer('frog');
    for (const [id, ending] of endings) record = endChapter(record, infoOf(id), ending);
    for (const [card, costume] of met)
      record = winCards(record, [{ card: card as CardId, costume: `game-${costume}` }]);
    return { ...record, games: games as PlayerRecord['games'] };
  });

function infoOf(id: string): Pick<ChapterInfo, 'id' | 'cards'> {
  const info = byId.get(id);
  if (!info) throw new Error(`no chapter ${id}`);
  return info;
}

describe('the progress code', () => {
  it('is sixteen tiles of 64 pictures and gives the summary back', () => {
    fc.assert(
      fc.property(summaries, (summary) => {
        const code = writeCode(summary);
        expect(code).toHaveLength(16);
        for (const tile of code) expect(Number.isInteger(tile) && tile >= 0 && tile < 64).toBe(true);
        expect(readCode(code)).toEqual({ ok: true, summary });
      }),
    );
  });

  it('holds the fullest progress there can be', () => {
    const all = CHAPTERS_V1.map(([id, endings]) => [id, [...endings]] as const);
    const summary: Summary = {
      chapters: Object.fromEntries(all),
      cards: { situation: 3, move: 3, trick: 3, right: 3, good: 3 },
      games: Object.fromEntries(GAMES_V1.map((game) => [game, 3])) as Summary['games'],
      settings: {
        ...{ theme: 'calm', textSize: 2, font: 'andika', capitals: true, reducedMotion: false },
        ...{ stage: true, captions: true, readAloud: true, scanning: 'auto' },
      },
    };
    expect(readCode(writeCode(summary))).toEqual({ ok: true, summary });
  });

  it('notices any single wrong tile, and says where it is', () => {
    fc.assert(
      fc.property(codes, place, fc.integer({ min: 1, max: 63 }), (code, at, by) => {
        const wrong = code.map((tile, index) => (index === at ? tile ^ by : tile));
        expect(readCode(wrong)).toEqual({ ok: false, reason: 'wrong', at, swapped: false });
      }),
    );
  });

  it('notices every wrong tile there can be in one code', () => {
    const code = writeCode(summaryOf(newPlayer('cat'), DEFAULT_SETTINGS, chapters));
    for (const [at, right] of code.entries())
      for (let tile = 0; tile < 64; tile += 1) expect(readCode(code.with(at, tile)).ok).toBe(tile === right);
  });

  it('notices any two tiles that have changed places', () => {
    fc.assert(
      fc.property(codes, place, place, (code, one, other) => {
        const [a = 0, b = 0] = [code[one], code[other]];
        fc.pre(a !== b);
        const reading = readCode(code.with(one, b).with(other, a));
        expect(reading).toMatchObject({ ok: false, reason: 'wrong', swapped: true });
      }),
    );
  });

  it('notices a tile too few or too many', () => {
    fc.assert(
      fc.property(codes, place, (code, at) => {
        expect(readCode(code.toSpliced(at, 1)).ok).toBe(false);
        expect(readCode([...code, 0]).ok).toBe(false);
      }),
    );
  });

  it('answers kindly to a right code of a later version', () => {
    const base = writeCode(summaryOf(newPlayer('cat'), DEFAULT_SETTINGS, chapters));
    const later = findRight(base.with(0, 1));
    expect(readCode(later)).toEqual({ ok: false, reason: 'newer' });
  });

  it('gives somebody who has just begun no picture again and again', () => {
    const code = writeCode(summaryOf(newPlayer('cat'), DEFAULT_SETTINGS, chapters));
    expect(new Set(code).size).toBeGreaterThan(8);
  });

  it('knows every chapter, ending, game and kind of card of today', () => {
    const known = new Map(CHAPTERS_V1);
    expect(chapters.map(({ id }) => id).sort()).toEqual([...known.keys()].sort());
    for (const { id, endings } of chapters)
      expect([...(known.get(id) ?? [])].sort()).toEqual([...endings].sort());
    expect([...GAMES_V1].sort()).toEqual([...FREE_PLAY].sort());
    expect([...CARD_KINDS_V1].sort()).toEqual([...CARD_KINDS].sort());
  });

  it('has one fixed code for one fixed progress: paper does not change', () => {
    const played = endChapter(endChapter(newPlayer('fox'), infoOf('0'), 'well-done'), infoOf('1'), 'repair');
    expect(writeCode(summaryOf(played, DEFAULT_SETTINGS, chapters))).toMatchInlineSnapshot(`
      [
        0,
        6,
        11,
        21,
        58,
        31,
        4,
        37,
        26,
        9,
        24,
        61,
        34,
        11,
        2,
        1,
      ]
    `);
  });
});

/** The one pair of check tiles that makes these tiles right, found by trying. */
function findRight(tiles: readonly number[]): readonly number[] {
  for (let first = 0; first < 64; first += 1)
    for (let second = 0; second < 64; second += 1) {
      const tried = tiles.with(14, first).with(15, second);
      const reading = readCode(tried);
      if (reading.ok || reading.reason === 'newer') return tried;
    }
  throw new Error('no check fits');
}

describe('bringing progress', () => {
  it('gives somebody new the same summary', () => {
    fc.assert(
      fc.property(players, (player) => {
        const summary = summaryOf(player, DEFAULT_SETTINGS, chapters);
        const brought = mergeSummary(newPlayer('whale'), summary, chapters);
        expect(summaryOf(brought, DEFAULT_SETTINGS, chapters)).toEqual(summary);
      }),
    );
  });

  it('never lowers or loses anything', () => {
    fc.assert(
      fc.property(players, players, (here, there) => {
        const merged = mergeSummary(here, summaryOf(there, DEFAULT_SETTINGS, chapters), chapters);
        for (const [id, { endings }] of Object.entries(here.chapters))
          expect(merged.chapters[id]?.endings).toEqual(expect.arrayContaining([...endings]));
        for (const [card, { met }] of Object.entries(here.album))
          expect(merged.album[card as CardId]?.met).toBeGreaterThanOrEqual(met);
        for (const [game, progress] of Object.entries(here.games)) {
          const after = merged.games[game as keyof PlayerRecord['games']];
          expect(after?.mastered).toBeGreaterThanOrEqual(progress?.mastered ?? 0);
          expect(after?.plays).toBeGreaterThanOrEqual(progress?.plays ?? 0);
        }
        expect({ current: merged.current, returns: merged.returns, animal: merged.animal }).toEqual({
          current: here.current,
          returns: here.returns,
          animal: here.animal,
        });
      }),
    );
  });

  it('brings nothing twice', () => {
    fc.assert(
      fc.property(players, players, (here, there) => {
        const summary = summaryOf(there, DEFAULT_SETTINGS, chapters);
        const once = mergeSummary(here, summary, chapters);
        expect(mergeSummary(once, summary, chapters)).toEqual(once);
      }),
    );
  });

  it('keeps endings in the order in which they were found', () => {
    const endings: readonly EndingId[] = ['tell', 'repair'];
    const here = { ...newPlayer('fox'), chapters: { '1': { endings } } };
    const summary = summaryOf(
      endChapter(newPlayer('cat'), infoOf('1'), 'repair'),
      DEFAULT_SETTINGS,
      chapters,
    );
    expect(mergeSummary(here, summary, chapters).chapters['1']?.endings).toEqual(endings);
  });
});
