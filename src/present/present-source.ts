import type { TableSession } from '../core/games/table-session.ts';
import type { PlayerRecord, Settings } from '../core/progress/records.ts';
import type { StorySession } from '../core/story/session.ts';

/** The part of the running game that view-models are made of. The app's state fits it. */
export interface PresentSource {
  readonly story: StorySession | null;
  readonly table: TableSession | null;
  readonly player: PlayerRecord | null;
  readonly guest: PlayerRecord;
  readonly players: readonly PlayerRecord[];
  readonly device: { readonly settings: Pick<Settings, 'closed'> };
  /** Days since 1970 where the player lives. */
  readonly today: number;
}
