import type { AnimalId, CardId, CardLevel, ChapterId, GameId, Level, TrickId } from '../ids.ts';
import type { EndingId } from '../story/beat.ts';
import { type Keepsakes, NO_KEEPSAKES } from './keepsakes.ts';
import { NO_SELF_CHECK, type SelfCheckRecord } from './self-check.ts';

/** What the device remembers, whoever plays. */
export interface DeviceRecord {
  readonly version: number;
  /** Grows by one with every write; two tabs compare it. */
  readonly revision: number;
  /** The parcel has been met: the title comes first from now on. */
  readonly opened: boolean;
  readonly lastPlayer: AnimalId | null;
  readonly players: readonly AnimalId[];
  readonly settings: Settings;
}

/** What is kept for one player. Never stored: feelings, answers in sensitive scenes, "not today". */
export interface PlayerRecord {
  readonly version: number;
  readonly revision: number;
  readonly animal: AnimalId;
  readonly chapters: Readonly<Record<ChapterId, ChapterProgress>>;
  /** A chapter in progress, resumed by replay. */
  readonly current: ChapterPlace | null;
  readonly album: Readonly<Record<CardId, AlbumEntry>>;
  readonly games: Readonly<Partial<Record<GameId, GameProgress>>>;
  /** When each trick met was last unmasked; it comes back in a new costume (returns.ts). */
  readonly returns: Readonly<Partial<Record<TrickId, TrickReturn>>>;
  /** The questions just for the child, before the first story and after the last. */
  readonly check: SelfCheckRecord;
  /** Comics drawn and letters built. */
  readonly made: Keepsakes;
}

export interface TrickReturn {
  /** How often it has come back and was unmasked. */
  readonly times: number;
  /** The day it was last met, counted from 1970. */
  readonly day: number;
}

export interface ChapterProgress {
  readonly endings: readonly EndingId[];
}

export interface ChapterPlace {
  readonly chapter: ChapterId;
  readonly hash: string;
  readonly chosen: readonly string[];
  readonly seed: number;
}

export interface AlbumEntry {
  /** Times met in a new costume: 1 bronze, 2 silver, 3 gold. Never falls. */
  readonly met: number;
  /** Case ids met, at most the last 12. */
  readonly costumes: readonly string[];
}

export interface GameProgress {
  readonly plays: number;
  /** Highest level mastered; 0 for none. */
  readonly mastered: 0 | Level;
}

export function cardLevel(entry: AlbumEntry): CardLevel {
  return entry.met >= 3 ? 'gold' : entry.met === 2 ? 'silver' : 'bronze';
}

export const THEMES = ['normal', 'contrast', 'calm'] as const;

export interface Settings {
  /** BCP 47; null follows the device. */
  readonly locale: string | null;
  readonly theme: (typeof THEMES)[number];
  /** 1–2 on top of the browser's own zoom. */
  readonly textSize: number;
  readonly font: 'nunito' | 'andika';
  readonly capitals: boolean;
  /** null follows the device. */
  readonly reducedMotion: boolean | null;
  /** false: the overlay plays alone, without the canvas. */
  readonly stage: boolean;
  /** 0–1 each */
  readonly volume: { readonly music: number; readonly effects: number; readonly voice: number };
  readonly muted: boolean;
  readonly captions: boolean;
  readonly readAloud: boolean;
  /** 0.5–1.5 */
  readonly readSpeed: number;
  readonly scanning: 'off' | 'step' | 'auto';
  /** ms between two stops of auto-scan, 600–4000 */
  readonly scanInterval: number;
  readonly shortcuts: boolean;
  readonly keys: Readonly<Record<ShortcutId, string>>;
  /** ISO country for the helpline, null if not chosen. */
  readonly country: string | null;
  /** BCP 47 of a language shown beside, sentence by sentence; null for none. */
  readonly secondLocale: string | null;
  /** Chapters that a grown-up has switched off; ask `isChapterClosed`. */
  readonly closed: readonly ChapterId[];
}

/** Single-key shortcuts; each can be remapped, all can be switched off. */
export const SHORTCUTS = ['calm', 'help', 'map', 'album', 'mute', 'read', 'pause', 'scan'] as const;
export type ShortcutId = (typeof SHORTCUTS)[number];

export const DEFAULT_SETTINGS: Settings = {
  locale: null,
  theme: 'normal',
  textSize: 1,
  font: 'nunito',
  capitals: false,
  reducedMotion: null,
  stage: true,
  volume: { music: 0.5, effects: 0.8, voice: 1 },
  muted: false,
  captions: false,
  readAloud: false,
  readSpeed: 1,
  scanning: 'off',
  scanInterval: 1500,
  shortcuts: true,
  keys: { calm: 'c', help: 'h', map: 'm', album: 'a', mute: 's', read: 'r', pause: 'p', scan: ' ' },
  country: null,
  secondLocale: null,
  closed: [],
};

export const SAVE_VERSION = 1;

export const NEW_DEVICE: DeviceRecord = {
  version: SAVE_VERSION,
  revision: 0,
  opened: false,
  lastPlayer: null,
  players: [],
  settings: DEFAULT_SETTINGS,
};

/** Somebody without a sign. The animal here means nothing and is never shown or kept. */
export function newGuest(): PlayerRecord {
  return newPlayer('fox');
}

export function newPlayer(animal: AnimalId): PlayerRecord {
  return {
    version: SAVE_VERSION,
    revision: 0,
    animal,
    chapters: {},
    current: null,
    album: {},
    games: {},
    returns: {},
    check: NO_SELF_CHECK,
    made: NO_KEEPSAKES,
  };
}
