import type { Line, Passage, SceneState } from '../../src/core/story/beat.ts';
import { optionsOf, type Path } from './all-paths.ts';

type Texts = Readonly<Record<string, string>>;

interface Page {
  readonly passage: Passage;
  /** Option id → numbers of the pages it can lead to. */
  readonly next: Map<string, Set<number>>;
}

/** A chapter as a screenplay: every passage once, numbered, with where each choice leads. */
export function screenplay(title: string, paths: readonly Path[], texts: Texts): string {
  const numbers = new Map<string, number>();
  const pages: Page[] = [];
  const numberOf = (passage: Passage): number => {
    const key = JSON.stringify([passage.lines.map(({ text }) => text), passage.turn]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, pages.length);
    pages.push({ passage, next: new Map() });
    return pages.length - 1;
  };
  for (const { chosen, passages } of paths) {
    for (const [step, passage] of passages.entries()) {
      const page = pages[numberOf(passage)];
      const [option, following] = [chosen[step], passages[step + 1]];
      if (!page || option === undefined || !following) continue;
      const leads = page.next.get(option) ?? new Set();
      page.next.set(option, leads.add(numberOf(following)));
    }
  }
  const head = `${title}\n${'='.repeat(title.length)}\n${paths.length} ways through it`;
  return [head, ...pages.map((page, index) => pageText(page, index, texts))].join('\n\n');
}

function pageText({ passage, next }: Page, index: number, texts: Texts): string {
  const out = [`[${index + 1}]`];
  let scene: SceneState | null = null;
  for (const line of passage.lines) {
    if (scene === null || stageOf(scene) !== stageOf(line.scene)) out.push(`    ${stageOf(line.scene)}`);
    scene = line.scene;
    out.push(speech(line, texts));
  }
  const { turn } = passage;
  if (turn.type === 'end') out.push(`    THE END: ${turn.ending}`);
  if (turn.type === 'activity') out.push(`    ~ ${Object.values(turn.activity).join(' ')} ~`);
  for (const option of optionsOf(turn)) {
    const leads = [...(next.get(option.id) ?? [])].map((number) => number + 1).join(' or ');
    const move = option.move === undefined ? '' : ` {${option.move}}`;
    out.push(`    * ${texts[option.id] ?? option.id}${move}  → ${leads}`);
  }
  return out.join('\n');
}

function speech(line: Line, texts: Texts): string {
  const name = line.from === undefined ? line.who : `message from ${texts[line.from] ?? line.from}`;
  const marks = [...line.gears.map((gear) => `gear: ${gear}`), ...(line.costs ? ['costs'] : [])];
  return `${name.toUpperCase()}: ${texts[line.text] ?? line.text}${marks.map((mark) => ` {${mark}}`).join('')}`;
}

function stageOf({ place, cast }: SceneState): string {
  const people = cast.map(({ person, mood, wears }) =>
    [person, ...(mood === 'idle' ? [] : [mood]), ...(wears ? [`in ${wears}`] : [])].join(' '),
  );
  return `(${place}: ${people.join(', ') || 'nobody'})`;
}
