import { CARD_KINDS_V1, CHAPTERS_V1, GAMES_V1 } from './code-tables.ts';
import type { CodeSettings, Summary } from './summary.ts';

/** One figure of a number in which every place counts in its own base. */
export interface Digit {
  readonly base: number;
  readonly value: number;
}

const THEMES = ['normal', 'contrast', 'calm'] as const;
const FONTS = ['nunito', 'andika'] as const;
const MOTION = [null, true, false] as const;
const SCANNING = ['off', 'step', 'auto'] as const;
const SWITCH = [false, true] as const;
const LEVELS = [0, 1, 2, 3] as const;
/** Text sizes from 1 to 2 in tenths. */
const TEXT_SIZES = Array.from({ length: 11 }, (_, tenth) => (10 + tenth) / 10);

/** A summary as figures, in the order of version 1. */
export function digitsOf({ chapters, cards, games, settings }: Summary): readonly Digit[] {
  const tenths = Math.round(Math.min(2, Math.max(1, settings.textSize)) * 10) - 10;
  return [
    ...CHAPTERS_V1.flatMap(([id, endings]) =>
      endings.map((ending) => digit(SWITCH, chapters[id]?.includes(ending) ?? false)),
    ),
    ...CARD_KINDS_V1.map((kind) => digit(LEVELS, cards[kind])),
    ...GAMES_V1.map((game) => digit(LEVELS, games[game])),
    digit(THEMES, settings.theme),
    { base: TEXT_SIZES.length, value: tenths },
    digit(FONTS, settings.font),
    digit(SWITCH, settings.capitals),
    digit(MOTION, settings.reducedMotion),
    digit(SWITCH, settings.stage),
    digit(SWITCH, settings.captions),
    digit(SWITCH, settings.readAloud),
    digit(SCANNING, settings.scanning),
  ];
}

/** The summary again. @param next gives the figures in order, each for its base */
export function summaryFrom(next: (base: number) => number): Summary {
  const read = <T>(values: readonly [T, ...T[]]): T => values[next(values.length)] ?? values[0];
  const chapters = CHAPTERS_V1.flatMap(([id, endings]) => {
    const found = endings.filter(() => read(SWITCH));
    return found.length > 0 ? [[id, found] as const] : [];
  });
  const cards = CARD_KINDS_V1.map((kind) => [kind, read(LEVELS)] as const);
  const games = GAMES_V1.map((game) => [game, read(LEVELS)] as const);
  const settings: CodeSettings = {
    theme: read(THEMES),
    textSize: TEXT_SIZES[next(TEXT_SIZES.length)] ?? 1,
    font: read(FONTS),
    capitals: read(SWITCH),
    reducedMotion: read<boolean | null>(MOTION),
    stage: read(SWITCH),
    captions: read(SWITCH),
    readAloud: read(SWITCH),
    scanning: read(SCANNING),
  };
  return {
    chapters: Object.fromEntries(chapters),
    cards: Object.fromEntries(cards) as Summary['cards'],
    games: Object.fromEntries(games) as Summary['games'],
    settings,
  };
}

function digit<T>(values: readonly T[], value: T): Digit {
  return { base: values.length, value: Math.max(0, values.indexOf(value)) };
}
