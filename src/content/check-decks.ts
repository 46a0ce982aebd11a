import type * as v from 'valibot';
import type { CardId } from '../core/ids.ts';
import { ISLANDS, MOVES, RIGHTS, TRICKS } from '../core/ids.ts';
import {
  checkFront,
  checkPicture,
  checkSituations,
  checkText,
  checkUnique,
  type DeckKnowledge,
} from './check-situations.ts';
import { type ContentFiles, englishTexts } from './content-files.ts';
import { cardsSchema, remixSchema, situationsSchema, sortThingsSchema } from './deck-schema.ts';
import { parseJson } from './parse-json.ts';
import type { Problem } from './problem.ts';
import { reportOn } from './report-on.ts';

const FOLDER = 'src/content/decks';
/** Cards of these kinds are named after the vocabulary of the game. */
const NAMED: Readonly<Record<string, readonly string[]>> = { trick: TRICKS, move: MOVES, right: RIGHTS };

/** Reads all deck files and checks what they say of each other, of texts and of pictures. */
export function checkDecks(files: ContentFiles): readonly Problem[] {
  const problems: Problem[] = [];
  const read = <T>(name: string, schema: v.GenericSchema<unknown, T>, empty: T) => {
    const file = `${FOLDER}/${name}`;
    const source = files.sources.get(file);
    if (source === undefined) {
      problems.push({ file, line: null, what: 'the file is missing', remedy: 'add it' });
      return { value: empty, report: reportOn(file, '') };
    }
    const parsed = parseJson(file, source, schema);
    if (!parsed.ok) problems.push(...parsed.problems);
    return { value: parsed.ok ? parsed.value : empty, report: reportOn(file, source) };
  };

  const cards = read('cards.json', cardsSchema, []);
  const remix = read('remix.json', remixSchema, { who: [], place: [], object: [], time: [] });
  const islands = ISLANDS.map((island) => ({
    island,
    ...read(`situations/${island}.json`, situationsSchema, []),
  }));
  const things = read('sort-things.json', sortThingsSchema, []);
  // Whatever refers to a file that cannot be read would only repeat its mistake.
  if (problems.length > 0) return problems;

  const known: DeckKnowledge = {
    texts: englishTexts(files),
    pictures: files.pictures,
    cards: cards.value.map(({ card }) => card),
    remix: remix.value,
  };
  for (const { island, value, report } of islands) checkSituations(value, island, known, report);
  const situations = islands.flatMap(({ value }) => value);

  checkUnique(things.value, 'thing', [], things.report);
  for (const [index, thing] of things.value.entries()) {
    checkFront(thing, [index], known, things.report);
    checkUnique(thing.cases, 'case', [index, 'cases'], things.report);
    for (const [order, item] of thing.cases.entries()) {
      const at = [index, 'cases', order];
      if (!item.id.startsWith(`${thing.id}.`))
        things.report.add(
          [...at, 'id'],
          `the case "${item.id}" stands in "${thing.id}"`,
          `begin it with "${thing.id}."`,
        );
      if (item.harmless && !item.right.includes('share'))
        things.report.add(
          [...at, 'right'],
          `"${item.id}" is harmless but sharing is not right`,
          'add "share", or set "harmless": false',
        );
      checkText(item.audience, [...at, 'audience'], {}, known, things.report);
      checkText(item.place, [...at, 'place'], {}, known, things.report);
      checkText(item.why, [...at, 'why'], { words: 20 }, known, things.report);
      checkText(item.reaction, [...at, 'reaction'], { words: 12 }, known, things.report);
      checkText(item.answer, [...at, 'answer'], {}, known, things.report);
    }
  }

  const fronts = [...situations, ...things.value].map(({ card }) => card);
  for (const [index, { card, picture }] of cards.value.entries())
    checkCard(card, picture, index, { ...known, fronts }, cards.report);
  for (const [slot, values] of Object.entries(remix.value))
    for (const [index, value] of values.entries())
      checkText(`remix.${slot}.${value}`, [slot, index], {}, known, remix.report);

  const reports = [...islands.map(({ report }) => report), things.report, cards.report, remix.report];
  return reports.flatMap((report) => report.problems);
}

function checkCard(
  card: CardId,
  picture: string,
  index: number,
  known: DeckKnowledge & { readonly fronts: readonly CardId[] },
  report: ReturnType<typeof reportOn>,
): void {
  const [kind = '', name = ''] = card.split(':');
  if (known.cards.indexOf(card) !== index)
    report.add([index, 'card'], `the card "${card}" stands here twice`, 'keep one of them');
  const names = NAMED[kind];
  if (names) report.known([index, 'card'], kind, name, names);
  if (kind === 'situation')
    report.known([index, 'card'], 'situation or thing with the card', card, known.fronts);
  checkPicture(picture, [index, 'picture'], known, report);
  checkText(`${kind}.${name}.title`, [index, 'card'], { words: 4 }, known, report);
  checkText(`${kind}.${name}.line`, [index, 'card'], { characters: 45 }, known, report);
}
