import { describe, expect, it } from 'vitest';
import { effectOf } from '../../src/core/games/upstander-chat/effect.ts';
import { UPSTANDER_CHAT } from '../../src/core/games/upstander-chat/upstander-chat.ts';
import { WAVES, type WaveKind } from '../../src/core/games/upstander-chat/upstander-chat-deck.ts';
import {
  type ChatMove,
  type UpstanderChatState,
  waveOf,
} from '../../src/core/games/upstander-chat/upstander-chat-state.ts';
import { accepted } from '../support/accepted.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { TABLE_TEXTS } from '../support/table-texts.ts';

const content = fixtureContent();
const deck = content.decks['upstander-chat'];
const start = (seed: number) => accepted(UPSTANDER_CHAT.setup({ seed, level: 1, content })).state;
const press = (state: UpstanderChatState, button: string) =>
  accepted(UPSTANDER_CHAT.play(state, { type: 'press', button })).state;
const good = ({ support, heat }: ReturnType<typeof effectOf>) => support - heat;

/** Plays by what one thinks of for each kind of message. */
function playThrough(seed: number, way: (kind: WaveKind, turn: number) => ChatMove): UpstanderChatState {
  let state = start(seed);
  while (!state.finished) {
    const kind = waveOf(state)?.kind ?? 'mock';
    state = press(state, state.phase === 'reveal' ? 'continue' : way(kind, state.answers.length));
  }
  return state;
}

const inTurn =
  (...moves: readonly ChatMove[]) =>
  (_: WaveKind, turn: number) =>
    moves[turn % moves.length] ?? 'private';
const PUBLIC: Readonly<Record<WaveKind, ChatMove>> = {
  mock: 'speak',
  pile: 'speak',
  dare: 'say-no',
  wobble: 'speak',
  plain: 'subject',
};

describe('Upstander chat', () => {
  it('has at least three chats with every kind of message, and all their words', () => {
    expect(deck.length).toBeGreaterThanOrEqual(3);
    for (const chat of deck) {
      const waves = [chat.first, ...chat.middle, chat.last];
      expect(new Set(chat.middle.map(({ kind }) => kind))).toEqual(new Set(WAVES));
      const ids = [...waves.map(({ id }) => id), 'about', 'private', 'speak', 'subject', 'say-no'];
      for (const id of ids) expect(TABLE_TEXTS).toHaveProperty([`game.upstander-chat.${chat.id}.${id}`]);
    }
  });

  it('deals at least 30 % of messages that are not mean at all', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const { waves } = start(seed);
      expect(waves.filter(({ kind }) => kind === 'plain' || kind === 'wobble')).toHaveLength(2);
      expect(waves).toHaveLength(7);
    }
  });

  it('values a private message and telling as highly as speaking up', () => {
    for (const kind of ['mock', 'pile'] as const) {
      expect(good(effectOf('private', kind, 0))).toBeGreaterThanOrEqual(good(effectOf('speak', kind, 0)));
      expect(good(effectOf('tell', kind, 0))).toBeGreaterThanOrEqual(good(effectOf('speak', kind, 0)));
    }
  });

  it('never lets telling or a private message make anything worse, however often', () => {
    for (const kind of WAVES) {
      for (let before = 0; before < 8; before += 1) {
        for (const move of ['tell', 'private'] as const) {
          const { support, heat } = effectOf(move, kind, before);
          expect(support).toBeGreaterThanOrEqual(0);
          expect(heat).toBeLessThanOrEqual(0);
        }
      }
    }
  });

  it('burns with likes and silence, and lets a like be taken back', () => {
    const before = start(1);
    expect(press(before, 'like').heat).toBe(before.heat + 1);
    expect(press(before, 'silence').heat).toBe(before.heat);
    const liked = press(press(before, 'like'), 'continue');
    expect(UPSTANDER_CHAT.legal(liked)).toContainEqual({ type: 'press', button: 'unlike' });
    expect(UPSTANDER_CHAT.play(liked, { type: 'press', button: 'like' }).ok).toBe(false);
    const mended = press(liked, 'unlike');
    expect(mended.heat).toBe(liked.heat - 1);
    expect(mended.won).toContain('move:repair');
    expect(mended.liked).toBe(false);
  });

  it('heats by itself with every mean message, until somebody has been told', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const quiet = press(press(start(seed), 'private'), 'continue');
      const mean = ['mock', 'pile', 'dare'].includes(waveOf(quiet)?.kind ?? '');
      expect(quiet.heat).toBe(start(seed).heat + (mean ? 1 : 0));
      const told = press(start(seed), 'tell');
      expect(press(told, 'continue').heat).toBe(told.heat);
    }
  });

  it('offers a no only to a dare', () => {
    for (let state = start(4); !state.finished; state = press(press(state, 'tell'), 'continue')) {
      const offered = UPSTANDER_CHAT.legal(state).map((one) => one.type === 'press' && one.button);
      expect(offered.includes('say-no')).toBe(waveOf(state)?.kind === 'dare');
    }
  });

  it('wrongs somebody who only asked about homework', () => {
    let state = start(2);
    while (waveOf(state)?.kind !== 'plain') state = press(press(state, 'tell'), 'continue');
    expect(press(state, 'speak').answers.at(-1)?.verdict).toBe('wronged');
  });

  it.each([
    ['by telling, and in private', inTurn('tell', 'private')],
    ['in public', (kind: WaveKind) => PUBLIC[kind]],
    ['with every good thing in turn', inTurn('private', 'tell', 'speak')],
  ])('ends well %s', (_, way) => {
    const seeds = Array.from({ length: 30 }, (_each, index) => index + 1);
    const well = seeds.filter((seed) => UPSTANDER_CHAT.result(playThrough(seed, way)).mastered);
    expect(well.length).toBeGreaterThanOrEqual(20);
  });

  it('ends even when nothing is said, and then Samir can still be written to', () => {
    const over = playThrough(3, () => 'silence');
    expect(over.finished).toBe(true);
    expect(UPSTANDER_CHAT.result(over)).toMatchObject({ mastered: false });
    expect(UPSTANDER_CHAT.result(over).met.length).toBeGreaterThan(0);
  });
});
