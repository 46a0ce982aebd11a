import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCoverageFile } from '../../scripts/practice/read-coverage.ts';
import { loadDeck } from '../../src/content/load-deck.ts';
import { REMIX_SLOTS, type Remix, type SituationCase } from '../../src/core/cards/deck.ts';
import { drawRemix } from '../../src/core/cards/draw-remix.ts';
import { judgeMove } from '../../src/core/games/clue-hunt/judge-move.ts';
import { ISLANDS, MOVES, NEEDS, SAFE_MOVES, TRICKS } from '../../src/core/ids.ts';
import { seedRandom } from '../../src/core/random/random.ts';

const FOLDER = 'locales/en';
/** How often each case is dressed anew. */
const DRAWS = 200;
/** Fewer values, and a child meets the same costume again too soon. */
const LEAST_VALUES = 4;

const { situations } = loadDeck();
const cases = situations.flatMap((situation) => situation.cases);
const texts: Readonly<Record<string, string>> = Object.assign(
  {},
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name): Record<string, string> => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))),
);

function textIds(item: SituationCase): readonly string[] {
  return [item.sender, ...item.phrases.map(({ text }) => text), ...reports(item)];
}

function reports(item: SituationCase): readonly string[] {
  return [item.senderFacts, item.checkFacts, item.why, item.reaction];
}

function fill(id: string, remix: Remix): string {
  return (texts[id] ?? `{{${id}}}`).replace(/\{\{(\w+)\}\}/g, (whole, slot: string) => {
    const value = REMIX_SLOTS.find((one) => one === slot);
    const chosen = value && remix[value];
    return (chosen && texts[`remix.${slot}.${chosen}`]) || whole;
  });
}

/** How often a value stands in a text as words of its own: not Tom in Tomorrow. */
function count(text: string, value: string): number {
  return text.split(value).filter((after, index) => index > 0 && !/^\p{L}/u.test(after)).length;
}

describe('the whole deck', () => {
  it('has 16 situations on each island, 48 at least', () => {
    const few = ISLANDS.filter((island) => situations.filter((one) => one.island === island).length < 16);
    expect(few).toEqual([]);
    expect(situations.length).toBeGreaterThanOrEqual(48);
  });

  it('hides each trick on each island', () => {
    const missing = ISLANDS.flatMap((island) => {
      const here = situations.filter((one) => one.island === island).flatMap((one) => one.cases);
      return TRICKS.filter((trick) => here.every(({ tricks }) => !tricks.includes(trick))).map(
        (trick) => `${trick} on ${island}`,
      );
    });
    expect(missing).toEqual([]);
  });

  it('is harmless in at least 30 % of the cases of each island', () => {
    const low = ISLANDS.filter((island) => {
      const here = situations.filter((one) => one.island === island).flatMap((one) => one.cases);
      return here.filter(({ harmless }) => harmless).length / here.length < 0.3;
    });
    expect(low).toEqual([]);
  });

  it('practises every risk, and says of every situation which', () => {
    const { risks, situations: practised } = readCoverageFile();
    expect(Object.keys(practised).sort()).toEqual(situations.map(({ id }) => id).sort());
    const idle = Object.entries(practised).filter(([, practice]) => practice.risks.length === 0);
    expect(idle.map(([id]) => id)).toEqual([]);
    const met = new Set(Object.values(practised).flatMap((practice) => practice.risks));
    expect(risks.filter(({ row }) => !met.has(row)).map(({ row }) => row)).toEqual([]);
  });

  it('asks for every need, and for more than one in most tricks', () => {
    const tricks = cases.filter(({ harmless }) => !harmless);
    expect(NEEDS.filter((need) => tricks.every(({ needs }) => !needs.includes(need)))).toEqual([]);
    expect(tricks.filter(({ needs }) => needs.length === 0)).toEqual([]);
    expect(tricks.filter(({ needs }) => needs.length > 1).length / tricks.length).toBeGreaterThan(0.5);
  });

  it.each(MOVES.filter((move) => !SAFE_MOVES.includes(move)))(
    'has %s best somewhere, poor elsewhere',
    (move) => {
      expect(cases.filter(({ best }) => best.includes(move)).length).toBeGreaterThan(0);
      const poor = cases
        .map((item) => judgeMove(item, move))
        .filter(({ settles, verdict }) => {
          return !settles || verdict === 'missed' || verdict === 'wronged';
        });
      expect(poor.length).toBeGreaterThan(0);
    },
  );

  it.each(SAFE_MOVES)('never lets %s cost anything', (move) => {
    const dear = cases.filter((item) => ['missed', 'wronged'].includes(judgeMove(item, move).verdict));
    expect(dear.map(({ id }) => id)).toEqual([]);
  });

  it('has three cases or more behind every front, harmless and not', () => {
    const plain = situations.filter(({ cases: own }) => {
      const harmless = own.filter((item) => item.harmless).length;
      return own.length < 3 || harmless === 0 || harmless === own.length;
    });
    expect(plain.map(({ id }) => id)).toEqual([]);
  });

  it('names for every case what suffices to judge it, each once', () => {
    const unfair = cases.filter(
      ({ evidence }) => evidence.length === 0 || new Set(evidence).size < evidence.length,
    );
    expect(unfair.map(({ id }) => id)).toEqual([]);
  });

  it('shows some tricks in their words and others only in who sends them or what Check finds', () => {
    const byLine = ISLANDS.map((island) => {
      const here = situations.filter((one) => one.island === island).flatMap((one) => one.cases);
      const tricks = here.filter(({ harmless }) => !harmless);
      return tricks.filter(({ evidence }) => evidence.includes('line')).length / tricks.length;
    });
    for (const share of byLine) {
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.95);
    }
  });
});

describe('a remix', () => {
  it.each(REMIX_SLOTS)('has four values for %s or more', (slot) => {
    const values = new Set(cases.flatMap((item) => item.remix[slot] ?? []));
    expect(values.size).toBeGreaterThanOrEqual(LEAST_VALUES);
  });

  it('dresses every front: a slot with four values in one of its cases', () => {
    const bare = situations.filter(({ cases: own }) =>
      own.every((item) => REMIX_SLOTS.every((slot) => (item.remix[slot]?.length ?? 0) < LEAST_VALUES)),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('offers no value twice', () => {
    const twice = cases.filter((item) =>
      REMIX_SLOTS.some((slot) => new Set(item.remix[slot]).size < (item.remix[slot]?.length ?? 0)),
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it(`reads well in ${DRAWS} draws of each case: nothing left open, nothing said twice`, () => {
    const wrong = new Set<string>();
    for (const item of cases) {
      let random = seedRandom(7);
      for (let draw = 0; draw < DRAWS; draw += 1) {
        const dressed = drawRemix(item, random);
        random = dressed.random;
        const open = textIds(item).filter((id) => fill(id, dressed.remix).includes('{{'));
        if (open.length > 0) wrong.add(`${item.id} leaves open ${open.join(', ')}`);
        for (const slot of REMIX_SLOTS) {
          const value = texts[`remix.${slot}.${dressed.remix[slot]}`];
          if (value === undefined) continue;
          for (const id of textIds(item))
            if (count(fill(id, dressed.remix), value) > 1) wrong.add(`${id} says ${value} twice`);
          const raw = textIds(item)
            .map((id) => texts[id])
            .join('\n');
          if (count(raw, value) > 0) wrong.add(`${item.id} says ${value} besides its ${slot}`);
        }
      }
    }
    expect([...wrong]).toEqual([]);
  });
});
