import type { TableEvent } from '../core/cards/table-event.ts';
import type { CardId, TrickId } from '../core/ids.ts';
import type { EndingId, Line } from '../core/story/beat.ts';
import type { ScreenId } from './route.ts';

/** What happened, for those who tell it. Listeners never answer back through events. */
export type AppEvent =
  | { readonly type: 'pressed' }
  | { readonly type: 'refused'; readonly reason: string }
  | { readonly type: 'screen'; readonly screen: ScreenId }
  | { readonly type: 'line'; readonly line: Line }
  | { readonly type: 'decide' }
  | { readonly type: 'chosen'; readonly option: string }
  | { readonly type: 'parcel'; readonly count: number }
  | { readonly type: 'parcel-opened' }
  | { readonly type: 'lens'; readonly phrase: string; readonly trick: TrickId | null }
  | { readonly type: 'held'; readonly thing: string | null }
  | { readonly type: 'table'; readonly event: TableEvent }
  | { readonly type: 'card-won'; readonly card: CardId }
  | { readonly type: 'ending'; readonly ending: EndingId }
  | { readonly type: 'calm'; readonly on: boolean }
  | { readonly type: 'signed' }
  | { readonly type: 'settings' };
