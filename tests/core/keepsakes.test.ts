import { describe, expect, it } from 'vitest';
import { keepMade, lettersOfOthers, NO_KEEPSAKES } from '../../src/core/progress/keepsakes.ts';
import { newPlayer } from '../../src/core/progress/records.ts';

const comic = (wording: number) => ({
  card: 'situation:ten-minutes',
  hero: 'leo',
  harmless: false,
  panels: ['move:pause', 'move:check', 'move:tell'],
  wording,
});

describe('what a child made', () => {
  it('is kept once, the newest twelve comics and three letters', () => {
    let kept = NO_KEEPSAKES;
    for (let turn = 0; turn < 20; turn += 1) {
      kept = keepMade(kept, { comics: [comic(turn)], letters: [{ tiles: [`${turn}`] }] });
      kept = keepMade(kept, { comics: [comic(turn)] });
    }
    expect(kept.comics.map(({ wording }) => wording)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    expect(kept.letters.map(({ tiles }) => tiles[0])).toEqual(['17', '18', '19']);
  });

  it('waits for others: one’s own letters do not come back, a guest’s come to the next player', () => {
    const fox = { ...newPlayer('fox'), made: { comics: [], letters: [{ tiles: ['fox'] }] } };
    const cat = { ...newPlayer('cat'), made: { comics: [], letters: [{ tiles: ['cat'] }] } };
    const guest = { ...newPlayer('fox'), made: { comics: [], letters: [{ tiles: ['guest'] }] } };
    const of = (player: typeof fox | null) =>
      lettersOfOthers({ player, guest, players: [fox, cat] }).map(({ tiles }) => tiles[0]);
    expect(of(fox)).toEqual(['cat', 'guest']);
    expect(of(cat)).toEqual(['fox', 'guest']);
    expect(of(null)).toEqual(['fox', 'cat']);
  });
});
