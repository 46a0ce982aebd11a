import type { GameId, RegionId } from '../core/ids.ts';
import type { StorySession } from '../core/story/session.ts';
import type { ChapterOf, HeardState } from './heard-state.ts';
import type { MusicId } from './sound.ts';

export interface MusicWish {
  readonly music: MusicId;
  /** The upper layer sounds too: there is something to do. */
  readonly full: boolean;
  /** Share of its usual loudness. */
  readonly share: number;
}

const OF_REGION: Readonly<Record<RegionId, MusicId>> = {
  home: 'home',
  lookout: 'lookout',
  harbour: 'harbour',
  echo: 'echo',
};
/** Games about telling somebody, and about somebody who is left out: nothing drums there. */
const GENTLE: readonly GameId[] = ['say-it', 'slow-burn', 'upstander-chat'];
const SOFT = 0.6;

/** Which music belongs to what is on screen; null is silence. */
export function musicFor(state: HeardState, chapterOf: ChapterOf): MusicWish | null {
  if (state.calm) return null;
  if (state.device.settings.theme === 'calm') return quietly('calm');
  const { route } = state;
  switch (route.name) {
    case 'class':
    case 'teacher':
    case 'print':
    case 'grownups':
      return null;
    case 'help':
    case 'privacy':
      return quietly('calm');
    case 'event':
      return state.table ? ofTable(state.table.state) : both('title');
    case 'game':
      return state.table ? ofTable(state.table.state) : quietly('table');
    case 'chapter':
      return ofChapter(state, chapterOf(route.chapter));
    case 'title':
    case 'languages':
      return both('title');
    case 'map':
    case 'album':
      return { music: 'map', full: anyIslandIsLit(state), share: 1 };
    case 'family':
    case 'code':
    case 'self-check':
    case 'players':
    case 'settings':
    case 'credits':
      return quietly('map');
  }
}

function ofTable({ game, finished }: { readonly game: GameId; readonly finished: boolean }): MusicWish {
  const music = game === 'trick-duel' ? 'duel' : 'table';
  return { music, full: !finished && !GENTLE.includes(game), share: GENTLE.includes(game) ? SOFT : 1 };
}

function ofChapter(state: HeardState, chapter: ReturnType<ChapterOf>): MusicWish | null {
  const { story, table } = state;
  const music = OF_REGION[chapter?.region ?? 'home'];
  const sensitive = chapter?.sensitive ?? false;
  // Nothing tells a child what to feel: not before such a chapter, not when it is asked, not when it hurts.
  if (state.dialog === 'sensitive' || story?.activity?.kind === 'feel') return null;
  const line = story?.passage.lines[story.line];
  if (sensitive && line?.costs) return null;
  if (table) return ofTable(table.state);
  const acts = story !== null && waitsForDeed(story);
  return { music, full: acts && !sensitive, share: sensitive ? SOFT : 1 };
}

/** Choices or an activity are on screen; they come together with the last line. */
function waitsForDeed({ passage, line }: StorySession): boolean {
  return passage.turn.type !== 'end' && line >= passage.lines.length - 1;
}

/** The map's lamps, in sound: its upper layer comes with the first chapter that was played. */
function anyIslandIsLit({ player, guest }: HeardState): boolean {
  return Object.values((player ?? guest).chapters).some(({ endings }) => endings.length > 0);
}

function quietly(music: MusicId): MusicWish {
  return { music, full: false, share: 1 };
}

function both(music: MusicId): MusicWish {
  return { music, full: true, share: 1 };
}
