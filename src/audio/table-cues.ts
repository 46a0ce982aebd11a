import type { TableEvent } from '../core/cards/table-event.ts';
import type { SoundCue } from './sound.ts';

/** The five right answers in a row that climb; later ones stay at the top. */
const CORRECT = ['correct-1', 'correct-2', 'correct-3', 'correct-4', 'correct-5'] as const;
const COUNTS = ['count-1', 'count-2', 'count-3'] as const;
/** Places where a card is only put down; all others are slots. */
const LOOSE = ['hand', 'deck', 'focus'];

/** What the card table sounds like. */
export function tableCues(event: TableEvent): readonly SoundCue[] {
  switch (event.type) {
    case 'dealt':
      return [dealt(event.things.length)];
    case 'moved':
      if (event.to === 'discard') return ['away'];
      return [LOOSE.includes(event.to) ? 'drop' : 'slot'];
    case 'flipped':
      return ['flip'];
    case 'answered':
      return ['message'];
    case 'bet':
      return ['bet'];
    case 'looked':
      return [event.trick ? 'gear' : 'lens-tick'];
    case 'named':
      return [event.right ? 'fine' : 'try-again'];
    case 'judged':
      return [judged(event)];
    case 'cracked':
      return ['crack', 'sting-crack'];
    case 'scored':
      return [counted(event.value / Math.max(1, event.of))];
    case 'returns':
      return ['back'];
    case 'met':
      return ['star'];
    case 'finished':
      return [event.mastered ? 'sting-mastered' : 'page'];
    default:
      return unknown(event);
  }
}

/** One hears how many cards there are. */
function dealt(cards: number): SoundCue {
  if (cards >= 6) return 'deal-7';
  if (cards >= 4) return 'deal-5';
  return cards >= 2 ? 'deal-3' : 'deal-1';
}

/** As the number climbs; how long tells how much of it was reached. @param share 0–1 */
function counted(share: number): SoundCue {
  return COUNTS[Math.min(COUNTS.length - 1, Math.floor(share * COUNTS.length))] ?? 'count-1';
}

function judged({ verdict, streak }: Extract<TableEvent, { type: 'judged' }>): SoundCue {
  switch (verdict) {
    case 'right':
      return CORRECT[Math.min(streak, CORRECT.length - 1)] ?? 'correct-1';
    case 'fine':
      return 'fine';
    case 'missed':
    case 'wronged':
      return 'try-again';
    default:
      return unknown(verdict);
  }
}

/** The compiler proves that this is never called. */
function unknown(event: never): never {
  throw new Error(`No sound is chosen for ${JSON.stringify(event)}.`);
}
