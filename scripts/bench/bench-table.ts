import { extname } from 'node:path';
import type { Arrival, Wait } from './measure-arrivals.ts';
import type { ChapterSize } from './measure-chapters.ts';
import type { PartCost } from './measure-frames.ts';
import type { GameCost } from './measure-games.ts';
import type { Growth } from './measure-growth.ts';
import type { HeapGrowth } from './measure-heap.ts';
import type { Pace } from './measure-pace.ts';
import type { TextureUse } from './measure-textures.ts';

export interface BenchResult {
  /** Bytes; `growth` is a share. */
  readonly budget: { readonly first: number; readonly chapter: number; readonly growth: number };
  /** Compressed bytes by file. */
  readonly first: Readonly<Record<string, number>>;
  readonly firstBytes: number;
  readonly phaserBytes: number;
  readonly chapters: readonly ChapterSize[];
  /** Time to the first control ÷ that of a page of plain HTML. */
  readonly timeRatio: number;
  readonly frames: readonly PartCost[];
  readonly games: readonly GameCost[];
  readonly arrivals: readonly Arrival[];
  readonly wait: Wait & { readonly chapter: string };
  readonly pace: readonly Pace[];
  readonly heap: HeapGrowth;
  readonly textures: readonly TextureUse[];
  readonly growth: readonly Growth[];
}

type Row = readonly [what: string, value: string, budget: string];

const PART: Readonly<Record<PartCost['part'], string>> = {
  lay: 'the first',
  deal: 'dealing, while the cards are drawn step by step',
  drag: 'dragging a card',
  right: 'a right answer with its stars',
};

/** The tables for docs/quality.md: sizes, times, and each chapter by itself. */
export function benchTable(result: BenchResult): string {
  const { budget, chapters } = result;
  const largest = [...chapters].sort((a, b) => b.bytes - a.bytes)[0];
  const rows: readonly Row[] = [
    [
      'First load of the title to its first working control, before Phaser',
      kilobytes(result.firstBytes),
      `≤ ${kilobytes(budget.first)}`,
    ],
    ...kinds(result.first).map(([kind, bytes]): Row => [`… of it ${kind}`, kilobytes(bytes), '']),
    ['Phaser', kilobytes(result.phaserBytes), ''],
    ...result.growth.map((one) => growthRow(one, budget.growth)),
    [
      `Largest chapter (${largest?.id ?? 'none'}) with all it shows and sounds, beyond both`,
      kilobytes(largest?.bytes ?? 0),
      `≤ ${kilobytes(budget.chapter)}`,
    ],
    ['Time to the first working control ÷ a page of plain HTML', times(result.timeRatio), ''],
    ...result.arrivals.map(arrivalRow),
    ...waitRows(result.wait),
    ...result.frames.flatMap(frameRows),
    ...result.pace.map(paceRow),
    heapRow(result.heap),
    ...result.textures.map(textureRow),
  ];
  return [
    grid(['What (brotli)', 'Value', 'Budget'], rows),
    'Every card game, ms that a frame of its table costs above the same pictures alone: script (mean of the dearest of the three parts, ≤ +4 ms); script and drawing, part by part (p50 · p95 · p99); and frames over 50 ms (those of the pictures alone):',
    grid(
      ['Game', 'Script', 'Dealing', 'Playing one thing', 'What follows', 'Long frames'],
      result.games.map(gameRow),
    ),
    'Every chapter with its games, beyond Phaser and the first load:',
    grid(
      ['Chapter', 'All', 'Pictures', 'Sounds'],
      chapters.map((one) => [one.id, kilobytes(one.bytes), kilobytes(one.pictures), kilobytes(one.sounds)]),
    ),
  ].join('\n\n');
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The dearest frame is set against the mean of the bare scene: the dearest of that is the machine's mood. */
function frameRows({ part, table, bare, worst, script, above, sprites }: PartCost): readonly Row[] {
  const name = `the same ${sprites} pictures alone, ${PART[part]}`;
  const range = `${signed(script.least, 1)} … ${signed(script.most, 1)}`;
  const of: Row = [
    `Script of a frame of the table, above ${name}`,
    `${signed(script.median, 1)} ms (${range})`,
    part === 'lay' ? '' : '≤ +4 ms',
  ];
  if (part === 'lay') return [of];
  return [
    of,
    [
      `… script and drawing: ÷ them; worst ÷ them; above them p50 · p95 · p99`,
      `${times(table / bare)}; ${times(worst / bare)}; ${triple(above)} ms`,
      '',
    ],
  ];
}

function triple(above: PartCost['above']): string {
  return above.map((ms) => ms.toFixed(1)).join(' · ');
}

function paceRow({ machine, screen, frames, p95, resolution }: Pace): Row {
  return [
    `Frames a second without a graphics card, ${screen}, on ${machine} (95 of 100 frames are shorter than; pixels across, of those on the screen)`,
    `${frames.toFixed(0)} (${p95.toFixed(0)} ms; ${(resolution * 100).toFixed(0)} %)`,
    '≥ 30',
  ];
}

function waitRows({ chapter, choice, all }: BenchResult['wait']): readonly Row[] {
  const seconds = ({ median, least, most }: Wait['all']): string =>
    `${(median / 1000).toFixed(1)} s (${(least / 1000).toFixed(1)}–${(most / 1000).toFixed(1)})`;
  return [
    [`First visit to chapter ${chapter} on a slow phone, first choice`, seconds(choice), '≤ 10 s'],
    ['… all that it shows and sounds by then is there', seconds(all), '≤ 10 s'],
  ];
}

const HOW: Readonly<Record<GameCost['how'], string>> = {
  drag: 'drag',
  tap: 'tap: nothing to drag',
  press: 'button: nothing to drag or tap',
};

function gameRow({ game, how, script, deal, play, after, long }: GameCost): readonly string[] {
  return [
    game,
    signed(script, 1),
    triple(deal),
    `${triple(play)} (${HOW[how]})`,
    triple(after),
    `${long.table} (${long.bare})`,
  ];
}

function arrivalRow({ what, target, ratio, ours, floor }: Arrival): Row {
  const spread = `${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}`;
  const ms = `${Math.round(ours)} ÷ ${Math.round(floor)} ms`;
  return [what, `${times(ratio.median)} (${spread}; ${ms})`, target === null ? '' : `≤ ${times(target)}`];
}

function heapRow({ before, after, changes }: HeapGrowth): Row {
  const share = (after / before - 1) * 100;
  return [`Heap after ${changes} more changes of screen`, `${signed(share, 1)} %`, '< 5 %'];
}

function textureRow({ window, screen, bytes, largest }: TextureUse): Row {
  return [
    `Most texture memory on ${window} (${screen}); the largest texture of all`,
    `${(bytes / 2 ** 20).toFixed(1)} MB; ${largest.join(' × ')}`,
    '≤ 64 MB; ≤ 4096 × 2048',
  ];
}

const MORE: Readonly<Record<Growth['what'], string>> = {
  chapters: 'as many chapters',
  languages: 'as many languages',
  both: 'as many chapters and languages',
};

/** Where it grows, too: the files that grew by more than a few bytes of names. */
function growthRow({ what, times: more, before, after, other, files, worker }: Growth, budget: number): Row {
  const share = (one: { before: number; after: number }): string =>
    `${signed((one.after / one.before - 1) * 100, 2)} %`;
  const bytes = new Map<string, number>();
  for (const [name, size] of Object.entries(files)) {
    const kind = extname(name).slice(1);
    bytes.set(kind, (bytes.get(kind) ?? 0) + size);
  }
  const where = [...bytes].map(([kind, size]) => `${kind} ${size} B`).join(', ');
  return [
    `First load with ${more} × ${MORE[what]} (the worker’s list, later: ${kilobytes(worker.before)} → ${kilobytes(worker.after)})`,
    `${share({ before, after })}; in Arabic ${share(other)}${where ? ` (${where})` : ''}`,
    `< ${budget * 100} %`,
  ];
}

function signed(value: number, digits: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(digits)}`.replace('-', '−');
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 3 ? 2 : 1)} ×`;
}

function kinds(files: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  const by = new Map<string, number>();
  for (const [name, bytes] of Object.entries(files)) {
    const kind = extname(name).slice(1);
    by.set(kind, (by.get(kind) ?? 0) + bytes);
  }
  return [...by].sort((a, b) => b[1] - a[1]);
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
