import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import things from '../../src/content/decks/bot-things.json' with { type: 'json' };
import { loadDeck } from '../../src/content/load-deck.ts';
import { wordsOf } from './reading.ts';

const texts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('locales/en/game-bot-check-person.json', 'utf8'),
);
const cases = things.flatMap((thing) => thing.cases);
const text = (id: string): string => texts[id] ?? '';
const length = (id: string): number => wordsOf(text(id)).length;

describe('the questions of Bot, Check, Person', () => {
  it('are 16, each asked by two people', () => {
    expect(things.length).toBeGreaterThanOrEqual(16);
    expect(things.filter((thing) => thing.cases.length !== 2).map(({ id }) => id)).toEqual([]);
  });

  it('have another answer when somebody else asks', () => {
    const same = things.filter((thing) => new Set(thing.cases.map(({ right }) => right.join())).size < 2);
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  it('are for a bot, to be checked and for a person, each in good number', () => {
    const share = (answer: string) =>
      cases.filter(({ right }) => right.includes(answer)).length / cases.length;
    expect(share('bot')).toBeGreaterThanOrEqual(0.3);
    expect(share('check')).toBeGreaterThanOrEqual(0.2);
    expect(share('person')).toBeGreaterThanOrEqual(0.3);
  });

  it('are harmless exactly where a bot is fine', () => {
    const odd = cases.filter(({ harmless, right }) => harmless !== right.includes('bot'));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('leave one way after checking: to take the answer, or to ask a person', () => {
    const odd = cases.filter(
      ({ right, rightAfterAsking: after }) =>
        after.length !== 1 || after.includes('check') || (!right.includes('check') && after[0] !== right[0]),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('have all their texts, short ones, a card and a picture', () => {
    const ids = things.flatMap((thing) => [
      thing.title,
      thing.line,
      ...thing.cases.flatMap((item) => [item.audience, item.place, item.why, item.reaction, item.answer]),
    ]);
    expect(ids.filter((id) => text(id) === '')).toEqual([]);
    expect(things.filter(({ title, line }) => text(title).length > 18 || text(line).length > 45)).toEqual([]);
    expect(cases.filter(({ why }) => length(why) > 20).map(({ id }) => id)).toEqual([]);
    expect(cases.filter(({ reaction }) => length(reaction) > 12).map(({ id }) => id)).toEqual([]);
    const album: readonly string[] = loadDeck().cards;
    expect(things.filter(({ card }) => !album.includes(card)).map(({ id }) => id)).toEqual([]);
    const drawn = (picture: string) => existsSync(`assets/art/cards/${picture}.svg`);
    expect(things.filter(({ picture }) => !drawn(picture)).map(({ id }) => id)).toEqual([]);
  });
});
