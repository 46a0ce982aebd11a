import {
  CARD_KINDS,
  type CardId,
  type CardKind,
  type ChapterId,
  type FREE_PLAY,
  type Level,
} from '../../ids.ts';
import type { ChapterInfo, EndingId } from '../../story/beat.ts';
import type { PlayerRecord, Settings } from '../records.ts';
import { winCards } from '../win-cards.ts';
import { CHAPTERS_V1, GAMES_V1 } from './code-tables.ts';

/** What a progress code carries. Comics, dates and chapters in progress stay behind. */
export interface Summary {
  /** Endings found, by chapter; chapters without any are left out. */
  readonly chapters: Readonly<Record<ChapterId, readonly EndingId[]>>;
  /** How often every card of a kind that its chapters bring has been met, 0–3. */
  readonly cards: Readonly<Record<CardKind, 0 | Level>>;
  /** Highest level mastered; 0 for none. */
  readonly games: Readonly<Record<CodeGame, 0 | Level>>;
  readonly settings: CodeSettings;
}

/** Games with three levels. */
export type CodeGame = (typeof FREE_PLAY)[number];

/** Settings that somebody needs on any device. The language is not among them: pictures are read in each. */
export type CodeSettings = Pick<
  Settings,
  | 'theme'
  | 'textSize'
  | 'font'
  | 'capitals'
  | 'reducedMotion'
  | 'stage'
  | 'captions'
  | 'readAloud'
  | 'scanning'
>;

type Chapters = readonly Pick<ChapterInfo, 'id' | 'cards'>[];

/** What a code of this player would carry. */
export function summaryOf(record: PlayerRecord, settings: Settings, chapters: Chapters): Summary {
  const games = GAMES_V1.map((game) => [game, record.games[game]?.mastered ?? 0] as const);
  const found = CHAPTERS_V1.flatMap(([id, endings]) => {
    const known = endings.filter((ending) => record.chapters[id]?.endings.includes(ending));
    return known.length > 0 ? [[id, known] as const] : [];
  });
  return {
    chapters: Object.fromEntries(found),
    cards: cardsSummary(record, chapters),
    games: Object.fromEntries(games) as Summary['games'],
    settings: pickSettings(settings),
  };
}

function pickSettings(settings: CodeSettings): CodeSettings {
  const { theme, textSize, font, capitals, reducedMotion, stage, captions, readAloud, scanning } = settings;
  return { theme, textSize, font, capitals, reducedMotion, stage, captions, readAloud, scanning };
}

function cardsSummary(record: PlayerRecord, chapters: Chapters): Summary['cards'] {
  const ended = chapters.filter(({ id }) => (record.chapters[id]?.endings.length ?? 0) > 0);
  // Cards met elsewhere do not count: another device could not know which they are.
  const level = (kind: CardKind): 0 | Level => {
    const met = ended
      .flatMap(({ cards }) => cards)
      .filter((card) => card.startsWith(`${kind}:`))
      .map((card) => record.album[card as CardId]?.met ?? 0);
    return levelOf(met.length === 0 ? 0 : Math.min(...met));
  };
  const pairs = CARD_KINDS.map((kind) => [kind, level(kind)] as const);
  return Object.fromEntries(pairs) as Record<CardKind, 0 | Level>;
}

/** Adds what a code brings. Nothing that is there already is lowered or lost. */
export function mergeSummary(record: PlayerRecord, summary: Summary, chapters: Chapters): PlayerRecord {
  const ended = chapters.filter(({ id }) => (summary.chapters[id]?.length ?? 0) > 0);
  let merged = record;
  for (const { id, cards } of ended) {
    const known = merged.chapters[id]?.endings ?? [];
    const endings = [...known, ...(summary.chapters[id] ?? []).filter((one) => !known.includes(one))];
    merged = winCards(
      { ...merged, chapters: { ...merged.chapters, [id]: { endings } } },
      // chapter.json names cards as plain text; the content's cross-reference check has proved them card ids.
      cards.map((card) => ({ card: card as CardId, costume: `chapter-${id}` })),
    );
  }
  const album = { ...merged.album };
  for (const card of ended.flatMap(({ cards }) => cards) as CardId[]) {
    const entry = album[card];
    const level = summary.cards[card.split(':')[0] as CardKind];
    if (entry && entry.met < level) album[card] = { ...entry, met: level };
  }
  const games = { ...merged.games };
  for (const [game, mastered] of Object.entries(summary.games) as [CodeGame, 0 | Level][]) {
    const before = games[game] ?? { plays: 0, mastered: 0 };
    if (mastered > before.mastered) games[game] = { plays: Math.max(1, before.plays), mastered };
  }
  return { ...merged, album, games };
}

function levelOf(met: number): 0 | Level {
  return met >= 3 ? 3 : met === 2 ? 2 : met === 1 ? 1 : 0;
}
