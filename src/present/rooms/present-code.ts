import { type CodeEntry, wholeCode } from '../../core/progress/code/entry.ts';
import { type Gains, gains } from '../../core/progress/code/gains.ts';
import { mergeSummary, summaryOf } from '../../core/progress/code/summary.ts';
import { readCode, writeCode } from '../../core/progress/progress-code.ts';
import { progressOf } from '../../core/progress/progress-of.ts';
import type { PlayerRecord, Settings } from '../../core/progress/records.ts';
import type { ChapterInfo } from '../../core/story/beat.ts';
import type { Translate } from '../translate.ts';
import { CODE_THEMES, CODE_TILES } from './code-tiles.ts';

/** One picture with its word. */
export interface CodeTileView {
  /** assets/art/tiles/<picture>.svg */
  readonly picture: string;
  readonly word: string;
}

/** One of the sixteen places of a code being entered. */
export interface CodePlaceView {
  readonly number: number;
  readonly tile: CodeTileView | null;
  readonly here: boolean;
  /** In the row where something looks wrong. */
  readonly doubtful: boolean;
  readonly name: string;
}

export interface CodeEntryView {
  /** Four rows of four. */
  readonly rows: readonly (readonly CodePlaceView[])[];
  readonly themes: readonly {
    readonly name: string;
    readonly picture: string;
    readonly tiles: readonly (CodeTileView & { readonly tile: number })[];
  }[];
  /** What is to be done or looked at now. */
  readonly say: string;
  readonly wrong: boolean;
  /** What would come; null while the code is not whole and right. */
  readonly gains: readonly string[] | null;
  /** The code has other settings than this device. */
  readonly otherSettings: boolean;
}

interface Source {
  readonly player: PlayerRecord | null;
  readonly guest: PlayerRecord;
  readonly device: { readonly settings: Settings };
}

const PER_ROW = 4;

export function presentMyCode(
  source: Source,
  chapters: readonly ChapterInfo[],
  t: Translate,
): readonly CodeTileView[] {
  const summary = summaryOf(progressOf(source), source.device.settings, chapters);
  return writeCode(summary).map((tile) => tileView(tile, t));
}

export function presentCodeEntry(
  source: Source,
  entry: CodeEntry,
  chapters: readonly ChapterInfo[],
  t: Translate,
): CodeEntryView {
  const whole = wholeCode(entry);
  const reading = whole && readCode(whole);
  const doubt = reading && !reading.ok && reading.reason === 'wrong' ? reading : null;
  const doubtfulRow = doubt && doubt.at !== null ? Math.floor(doubt.at / PER_ROW) : null;
  const here = progressOf(source);
  const places = entry.tiles.map((tile, at): CodePlaceView => {
    const view = tile === null ? null : tileView(tile, t);
    return {
      number: at + 1,
      tile: view,
      here: at === entry.at,
      doubtful: Math.floor(at / PER_ROW) === doubtfulRow,
      name: view ? t('code.place', { n: at + 1, word: view.word }) : t('code.place-empty', { n: at + 1 }),
    };
  });
  return {
    rows: [0, 1, 2, 3].map((row) => places.slice(row * PER_ROW, (row + 1) * PER_ROW)),
    themes: CODE_THEMES.map(({ id, tiles }) => ({
      name: t(`code.theme.${id}`),
      picture: tiles[0],
      tiles: tiles.map((name) => {
        const tile = CODE_TILES.indexOf(name);
        return { tile, ...tileView(tile, t) };
      }),
    })),
    say: sayOf(entry, reading, doubtfulRow, t),
    wrong: reading ? !reading.ok : false,
    gains: reading?.ok ? gainLines(gains(here, mergeSummary(here, reading.summary, chapters)), t) : null,
    otherSettings: reading?.ok
      ? Object.entries(reading.summary.settings).some(
          ([name, value]) => source.device.settings[name as keyof Settings] !== value,
        )
      : false,
  };
}

function sayOf(
  entry: CodeEntry,
  reading: ReturnType<typeof readCode> | null,
  row: number | null,
  t: Translate,
): string {
  if (!reading) return t('code.put', { n: entry.at + 1 });
  if (reading.ok) return t('code.right');
  if (reading.reason === 'newer') return t('code.newer');
  if (row !== null) return t(reading.swapped ? 'code.swapped-row' : 'code.wrong-row', { n: row + 1 });
  return t(reading.swapped ? 'code.swapped' : 'code.wrong');
}

function gainLines(more: Gains, t: Translate): readonly string[] {
  const lines = (['chapters', 'endings', 'cards', 'games'] as const)
    .filter((what) => more[what] > 0)
    .map((what) => t(`code.more.${what}`, { count: more[what] }));
  return lines.length > 0 ? lines : [t('code.more.nothing')];
}

function tileView(tile: number, t: Translate): CodeTileView {
  const picture = CODE_TILES[tile] ?? '';
  return { picture, word: t(`tile.${picture}`) };
}
