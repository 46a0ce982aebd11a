import { isStateOf } from '../../../core/games/game-states.ts';
import type { Level } from '../../../core/ids.ts';
import { progressOf } from '../../../core/progress/progress-of.ts';
import { startTable } from '../../start-table.ts';
import type { AppState } from '../../state.ts';
import { refusal, step } from '../../step.ts';
import type { RoomRules } from '../room-rules.ts';
import type { FamilyState } from './family-state.ts';

const START: FamilyState = { room: 'family', step: 'start', most: null, opened: 0, played: 0 };

/** Adult hand at home: what it is, the game, and what helped Leo most. */
export const familyRules: RoomRules = {
  texts: ['room-family', 'game-adult-hand'],
  deck: true,
  enter: (state) => step({ ...state, table: null, room: START }),
  play(state, action, context) {
    const room = roomOf(state);
    if (!room || action.room !== 'family') return refusal(state, 'not in the family room');
    if (room.step === 'play') return refusal(state, 'the table is laid already');
    const wanted = { game: 'adult-hand', level: levelOf(state), seed: context.newSeed() } as const;
    const laid = startTable(state, wanted, context);
    if (!laid.state.table) return laid;
    return { ...laid, state: { ...laid.state, room: { ...START, step: 'play' } } };
  },
  played(state) {
    const room = roomOf(state);
    const played = state.table?.state;
    if (!room || !played?.finished || !isStateOf('adult-hand', played)) return step(state);
    const opened = played.turns.filter(({ effect }) => effect === 'more').length;
    return step({
      ...state,
      table: null,
      room: { ...room, step: 'end', most: played.most, opened, played: played.turns.length },
    });
  },
};

function roomOf({ room }: AppState): FamilyState | null {
  return room?.room === 'family' ? room : null;
}

/** Each game mastered adds a card to the hand. */
function levelOf(state: AppState): Level {
  const mastered = progressOf(state).games['adult-hand']?.mastered ?? 0;
  return mastered === 0 ? 1 : mastered === 1 ? 2 : 3;
}
