import { REMIX_SLOTS, type Situation, type SituationCase } from '../core/cards/deck.ts';
import type { CardId, IslandId } from '../core/ids.ts';
import { countWords } from './count-words.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Path, Reporter } from './report-on.ts';

export interface DeckKnowledge {
  readonly texts: Readonly<Record<string, string>>;
  readonly pictures: readonly string[];
  readonly cards: readonly CardId[];
  readonly remix: Readonly<Record<string, readonly string[]>>;
}

/** Cross-references and laws of the situations of one island. */
export function checkSituations(
  situations: readonly Situation[],
  island: IslandId,
  known: DeckKnowledge,
  report: Reporter,
): void {
  checkUnique(situations, 'situation', [], report);
  for (const [index, situation] of situations.entries()) {
    const at: Path = [index];
    if (situation.island !== island)
      report.add(
        [...at, 'island'],
        `"${situation.id}" stands in the file of ${island}`,
        'move it to its own',
      );
    checkFront(situation, at, known, report);
    checkUnique(situation.cases, 'case', [...at, 'cases'], report);
    if (!situation.cases.some((each) => each.harmless))
      report.add(
        [...at, 'cases'],
        `"${situation.id}" has no harmless case, so its front gives the answer away`,
        'add a case with "harmless": true',
      );
    if (!situation.cases.some((each) => !each.harmless))
      report.add(
        [...at, 'cases'],
        `"${situation.id}" has no trick, so its front gives the answer away`,
        'add a case with a trick in one of its phrases',
      );
    for (const [order, each] of situation.cases.entries())
      checkCase(situation, each, [...at, 'cases', order], known, report);
  }
}

/** Title, line, picture and card of anything that has a card. */
export function checkFront(
  { card, title, line, picture }: Pick<Situation, 'card' | 'title' | 'line' | 'picture'>,
  at: Path,
  known: DeckKnowledge,
  report: Reporter,
): void {
  report.known([...at, 'card'], 'card', card, known.cards);
  checkPicture(picture, [...at, 'picture'], known, report);
  checkText(title, [...at, 'title'], { words: 4, characters: 18 }, known, report);
  checkText(line, [...at, 'line'], { characters: 45 }, known, report);
}

export function checkPicture(picture: string, at: Path, known: DeckKnowledge, report: Reporter): void {
  if (known.pictures.includes(picture)) return;
  const near = didYouMean(picture, known.pictures);
  const draw = `draw assets/art/cards/${picture}.svg`;
  report.add(
    at,
    `there is no picture "${picture}"`,
    near.startsWith('did you mean') ? `${near} Else ${draw}` : draw,
  );
}

interface Limits {
  readonly words?: number;
  readonly characters?: number;
}

export function checkText(
  id: string,
  at: Path,
  limits: Limits,
  known: DeckKnowledge,
  report: Reporter,
): void {
  const text = known.texts[id];
  if (text === undefined) {
    report.add(at, `there is no text "${id}"`, 'write it in locales/en/cards.json or deck-<island>.json');
    return;
  }
  const words = countWords(text);
  if (limits.words !== undefined && words > limits.words)
    report.add(at, `the text "${id}" has ${words} words`, `use at most ${limits.words}`);
  const characters = [...text].length;
  if (limits.characters !== undefined && characters > limits.characters)
    report.add(at, `the text "${id}" has ${characters} characters`, `use at most ${limits.characters}`);
}

export function checkUnique(
  items: readonly { id: string }[],
  kind: string,
  at: Path,
  report: Reporter,
): void {
  for (const [index, { id }] of items.entries())
    if (items.findIndex((each) => each.id === id) !== index)
      report.add(
        [...at, index, 'id'],
        `the ${kind} "${id}" stands here twice`,
        'give one of them another id',
      );
}

function checkCase(
  situation: Situation,
  item: SituationCase,
  at: Path,
  known: DeckKnowledge,
  report: Reporter,
): void {
  if (!item.id.startsWith(`${situation.id}.`))
    report.add(
      [...at, 'id'],
      `the case "${item.id}" stands in "${situation.id}"`,
      `begin it with "${situation.id}."`,
    );
  const gears = [...new Set(item.phrases.flatMap(({ trick }) => trick ?? []))];
  if (gears.toSorted().join() !== item.tricks.toSorted().join())
    report.add(
      [...at, 'tricks'],
      `tricks are [${item.tricks.join(', ')}] but the phrases hide [${gears.join(', ')}]`,
      'make both name the same tricks',
    );
  if (item.harmless && gears.length > 0)
    report.add(
      [...at, 'harmless'],
      `"${item.id}" is harmless but hides ${gears.join(', ')}`,
      'change one of them',
    );
  if (!item.harmless && gears.length === 0)
    report.add([...at, 'harmless'], `"${item.id}" is not harmless but hides no trick`, 'change one of them');
  if (gears.length > 3)
    report.add([...at, 'phrases'], `"${item.id}" hides ${gears.length} tricks`, 'hide at most three');
  if (item.harmless !== item.best.includes('go-ahead'))
    report.add(
      [...at, 'best'],
      item.harmless
        ? `"${item.id}" is harmless but its best moves lack go-ahead`
        : `go-ahead is a best move of a trick`,
      item.harmless ? 'add "go-ahead"' : 'take "go-ahead" away, or make the case harmless',
    );
  const twice = item.fitting.find((move) => item.best.includes(move));
  if (twice) report.add([...at, 'fitting'], `${twice} is best and fitting`, 'leave it in "best" only');
  checkUnique(item.phrases, 'phrase', [...at, 'phrases'], report);
  for (const [index, { text }] of item.phrases.entries())
    checkText(text, [...at, 'phrases', index, 'text'], {}, known, report);
  checkText(item.sender, [...at, 'sender'], {}, known, report);
  checkText(item.senderFacts, [...at, 'senderFacts'], {}, known, report);
  checkText(item.checkFacts, [...at, 'checkFacts'], {}, known, report);
  checkText(item.why, [...at, 'why'], { words: 20 }, known, report);
  checkText(item.reaction, [...at, 'reaction'], { words: 12 }, known, report);
  checkRemix(situation, item, at, known, report);
}

function checkRemix(
  situation: Situation,
  item: SituationCase,
  at: Path,
  known: DeckKnowledge,
  report: Reporter,
): void {
  const ids = [
    situation.title,
    situation.line,
    item.sender,
    item.senderFacts,
    item.checkFacts,
    item.why,
    item.reaction,
  ];
  const texts = [...ids, ...item.phrases.map(({ text }) => text)]
    .map((id) => known.texts[id] ?? '')
    .join(' ');
  const used = new Set([...texts.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? ''));
  for (const slot of REMIX_SLOTS) {
    const values = item.remix[slot];
    if (values === undefined && used.has(slot))
      report.add(
        [...at, 'remix'],
        `its texts use {{${slot}}}, but remix offers nothing for it`,
        `add "${slot}": […]`,
      );
    if (values !== undefined && !used.has(slot))
      report.add(
        [...at, 'remix', slot],
        `no text of the case uses {{${slot}}}`,
        'use it, or take it away here',
      );
    for (const [index, value] of (values ?? []).entries())
      report.known(
        [...at, 'remix', slot, index],
        `${slot} in remix.json called`,
        value,
        known.remix[slot] ?? [],
      );
  }
  for (const slot of used)
    if (!REMIX_SLOTS.some((each) => each === slot))
      report.add(at, `a text of "${item.id}" uses {{${slot}}}`, `use one of: ${REMIX_SLOTS.join(', ')}`);
}
