import { loadGameDecks } from '../../src/content/load-game-decks.ts';
import {
  MATCHES,
  type Phrase,
  type Situation,
  type SituationCase,
  type SortCase,
  type SortThing,
} from '../../src/core/cards/deck.ts';
import type { GameContent } from '../../src/core/games/content.ts';
import { ISLANDS, TRICKS, type TrickId } from '../../src/core/ids.ts';

/** A deck made by rule: 24 situations and 12 things, so that rules can be tested without the real texts. */
export function fixtureContent(): GameContent {
  return {
    situations: Array.from({ length: 24 }, (_, index) => situation(index)),
    sortThings: Array.from({ length: 12 }, (_, index) => thing(index)),
    decks: loadGameDecks(),
  };
}

function situation(index: number): Situation {
  const id = `moment-${index}`;
  const tricks = [at(TRICKS, index), at(TRICKS, index + 3)];
  return {
    id,
    card: `situation:${id}`,
    island: at(ISLANDS, index),
    title: `situation.${id}.title`,
    line: `situation.${id}.line`,
    picture: id,
    kind: 'chat',
    games: ['clue-hunt'],
    cases: [
      message(id, { name: 'fine', tricks: [], subtle: false }),
      message(id, { name: 'one', tricks: tricks.slice(0, 1), subtle: false }),
      message(id, { name: 'two', tricks, subtle: true }),
    ],
  };
}

function message(
  situationId: string,
  options: { readonly name: string; readonly tricks: readonly TrickId[]; readonly subtle: boolean },
): SituationCase {
  const { name, tricks, subtle } = options;
  const id = `${situationId}.${name}`;
  const phrases = Array.from({ length: 4 }, (_, index): Phrase => {
    return { id: `p${index}`, text: `${id}.p${index}`, trick: tricks[index - 1] ?? null };
  });
  const harmless = tricks.length === 0;
  return {
    id,
    harmless,
    tricks,
    needs: [],
    best: harmless ? ['go-ahead'] : [...new Set(tricks.flatMap((trick) => MATCHES[trick]))],
    fitting: harmless ? [] : ['leave'],
    phrases,
    sender: `${id}.sender`,
    senderFacts: `${id}.sender-facts`,
    checkFacts: `${id}.check-facts`,
    why: `${id}.why`,
    reaction: `${id}.reaction`,
    evidence: [subtle ? 'sender' : 'line'],
    remix: { who: ['leo', 'hana', 'samir'], time: ['today', 'tonight'] },
  };
}

function thing(index: number): SortThing {
  const id = `thing-${index}`;
  const audience = (
    name: string,
    rule: Pick<SortCase, 'right' | 'rightAfterAsking' | 'harmless'>,
  ): SortCase => {
    const key = `${id}.${name}`;
    const text = (part: string) => `${key}.${part}`;
    return {
      id: key,
      audience: text('audience'),
      place: text('place'),
      why: text('why'),
      reaction: text('reaction'),
      answer: text('answer'),
      ...rule,
    };
  };
  return {
    id,
    card: `good:${id}`,
    title: `thing.${id}.title`,
    line: `thing.${id}.line`,
    picture: id,
    owner: at(['mine', 'friend', 'family', 'class'] as const, index),
    cases: [
      audience('close', { right: ['share'], rightAfterAsking: ['share'], harmless: true }),
      audience('all', { right: ['keep'], rightAfterAsking: ['keep'], harmless: false }),
      index % 2 === 0
        ? audience('class', { right: ['ask'], rightAfterAsking: ['share'], harmless: false })
        : audience('class', { right: ['ask'], rightAfterAsking: ['keep'], harmless: false }),
      ...(index % 4 === 0
        ? [
            audience('club', {
              right: ['share', 'keep'],
              rightAfterAsking: ['share', 'keep'],
              harmless: true,
            }),
          ]
        : []),
    ],
  };
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('an empty list has no items');
  return item;
}
