import type { TableEvent } from '../../cards/table-event.ts';
import { accept, type Outcome } from '../../outcome.ts';
import { shuffle } from '../../random/random.ts';
import { type ForgeTile, SLOTS } from './forge-deck.ts';
import { masteredForge } from './forge-result.ts';
import { type ForgeState, HAND, type Reason } from './forge-state.ts';
import { FORGE_LEVELS, RECALLS } from './levels.ts';

type ForgeOutcome = Outcome<ForgeState, TableEvent>;

/** The door was guessed, or not yet remembered: the same one again. */
const AGAIN: readonly Reason[] = ['short', 'same', 'name', 'number', 'favourite', 'forgot'];

/** What comes after the reveal or the small break: the same door again, the next, the break, or the end. */
export function goOn(state: ForgeState): ForgeOutcome {
  const { shown } = state;
  const clean: ForgeState = { ...state, shown: null };
  if (!shown) return startRecall(clean);
  const recalling = ['opened', 'forgot', 'whispered'].includes(shown.reason);
  if (AGAIN.includes(shown.reason)) return accept({ ...clean, phase: recalling ? 'recall' : 'forge' });
  if (recalling) return nextRecall(clean);
  const queue = state.queue.slice(1);
  if (queue.length === 0) {
    return accept({ ...clean, queue, phase: 'break', tiles: [], slots: state.slots.map(() => null) });
  }
  return dealHand({ ...clean, queue, tries: 0, phase: 'forge' });
}

/** New words for the next door; and, handy as they are, some of the key before. */
function dealHand(state: ForgeState): ForgeOutcome {
  const { used } = FORGE_LEVELS[state.level];
  const last = [...state.doors].reverse().find((door) => door.standing);
  const handy = (last?.key ?? [])
    .slice(0, used)
    .map((tile): ForgeTile => ({ ...tile, kind: 'used', door: last?.id ?? null }));
  const mixed = shuffle(state.random, [...(state.hands[state.dealt] ?? []), ...handy]);
  const next: ForgeState = {
    ...state,
    random: mixed.random,
    tiles: mixed.value,
    slots: Array.from({ length: SLOTS }, () => null),
    dealt: state.dealt + 1,
  };
  return accept(next, [{ type: 'dealt', things: mixed.value.map((tile) => tile.id), to: HAND }]);
}

/** The key's words hide among others; there are as many places as words. */
function startRecall(state: ForgeState): ForgeOutcome {
  const [index = 0] = state.recalls;
  const key = state.doors[index]?.key ?? [];
  const decoys = state.decoys[RECALLS - state.recalls.length] ?? [];
  const mixed = shuffle(state.random, [...key, ...decoys]);
  const next: ForgeState = {
    ...state,
    phase: 'recall',
    random: mixed.random,
    tiles: mixed.value,
    slots: key.map(() => null),
    tries: 0,
  };
  return accept(next, [{ type: 'dealt', things: mixed.value.map((tile) => tile.id), to: HAND }]);
}

function nextRecall(state: ForgeState): ForgeOutcome {
  const recalls = state.recalls.slice(1);
  if (recalls.length > 0) return startRecall({ ...state, recalls });
  const over: ForgeState = { ...state, recalls, tiles: [], slots: [], phase: 'over', finished: true };
  return accept(over, [{ type: 'finished', mastered: masteredForge(over) }]);
}
