import type { TableEvent, Verdict } from '../../cards/table-event.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameRules } from '../game.ts';
import { dealForge } from './deal-forge.ts';
import { RIDDLE_ANSWERS, SLOTS } from './forge-deck.ts';
import { goOn } from './forge-flow.ts';
import { resultOfForge } from './forge-result.ts';
import { doorNow, doorThing, type ForgeState, HAND, placed, type Reason, slotZone } from './forge-state.ts';
import { eaten, judgeKey } from './judge-key.ts';
import { HANDS, RECALLS } from './levels.ts';

type ForgeOutcome = Outcome<ForgeState, TableEvent>;

/** Passphrase forge: three keys the Guess Goblin cannot guess. Rules: docs/games.md. */
export const PASSPHRASE_FORGE: GameRules<ForgeState, GameContent> = {
  id: 'passphrase-forge',
  setup,
  legal,
  play,
  result: resultOfForge,
};

/** After so many guesses at one door Sango helps. */
const TRIES = 3;
/** So often a word can be taken out of its place again. */
const TAKE_BACKS = 12;
/** Points of a door and of a key remembered: at once, or later. */
const POINTS = { first: 2, later: 1 } as const;
const DOORS = 3;

function setup({ seed, level, content }: Parameters<(typeof PASSPHRASE_FORGE)['setup']>[0]): ForgeOutcome {
  const deck = content.decks['passphrase-forge'];
  if (!deck) return refuse('Passphrase forge has no deck');
  const { value, random } = dealForge(deck, level, seedRandom(seed));
  const { keeper, hands, decoys, recalls, riddle } = value;
  if (!keeper || !riddle || deck.doors.length !== DOORS) return refuse('a keeper, a riddle and three doors');
  if (hands.length < HANDS || decoys.some((one) => one.length < 4)) return refuse('too few words');
  const tiles = hands[0] ?? [];
  const state: ForgeState = {
    game: 'passphrase-forge',
    level,
    seed,
    random,
    finished: false,
    gauges: {
      caught: { right: 0, total: (DOORS + RECALLS) * POINTS.first },
      trusted: { right: 0, total: 0 },
    },
    keeper,
    doors: deck.doors.map((door) => ({ ...door, key: [], standing: false, toppled: false, paid: false })),
    hands,
    decoys,
    riddle,
    phase: 'forge',
    queue: [0, 1, 2],
    recalls,
    tiles,
    slots: Array.from({ length: SLOTS }, () => null),
    tries: 0,
    dealt: 1,
    takenBack: 0,
    shown: null,
    streak: 0,
    guessed: [],
    remembered: 0,
  };
  return accept(state, [{ type: 'dealt', things: tiles.map((tile) => tile.id), to: HAND }]);
}

function legal(state: ForgeState): readonly GameAction[] {
  const press = (button: string): GameAction => ({ type: 'press', button });
  switch (state.phase) {
    case 'forge':
      return [...moves(state), ...(placed(state).length > 0 ? [press('forge')] : [])];
    case 'recall':
      return moves(state);
    case 'break':
      return RIDDLE_ANSWERS.map(press);
    case 'reveal':
      return [press('continue')];
    case 'over':
      return [];
  }
}

/** Every word into every free place; and back, so long as that is allowed. */
function moves(state: ForgeState): readonly GameAction[] {
  return state.tiles.flatMap(({ id }): readonly GameAction[] => {
    if (state.slots.includes(id)) {
      return state.takenBack < TAKE_BACKS ? [{ type: 'place', thing: id, zone: HAND }] : [];
    }
    return state.slots.flatMap((lies, index): readonly GameAction[] =>
      lies === null ? [{ type: 'place', thing: id, zone: slotZone(index) }] : [],
    );
  });
}

function play(state: ForgeState, action: GameAction): ForgeOutcome {
  if (action.type === 'use') return refuse('words are put into places');
  if (action.type === 'place') return put(state, action.thing, action.zone);
  const { button } = action;
  if (button === 'continue') return state.phase === 'reveal' ? goOn(state) : refuse('nothing to go on from');
  if (button === 'forge') return forge(state);
  if (state.phase !== 'break' || !RIDDLE_ANSWERS.some((one) => one === button)) {
    return refuse(`no button ${button} now`);
  }
  return goOn(state);
}

function put(state: ForgeState, thing: string, zone: string): ForgeOutcome {
  if (state.phase !== 'forge' && state.phase !== 'recall') return refuse('no key is made now');
  if (!state.tiles.some((tile) => tile.id === thing)) return refuse(`there is no word ${thing}`);
  const moved: TableEvent = { type: 'moved', thing, to: zone };
  if (zone === HAND) {
    if (!state.slots.includes(thing)) return refuse('it lies in the hand');
    if (state.takenBack >= TAKE_BACKS) return refuse('it has been changed often enough');
    const slots = state.slots.map((id) => (id === thing ? null : id));
    return accept({ ...state, slots, takenBack: state.takenBack + 1 }, [moved]);
  }
  const index = state.slots.findIndex((_, each) => slotZone(each) === zone);
  if (index < 0 || state.slots[index] !== null) return refuse(`${zone} is no free place`);
  if (state.slots.includes(thing)) return refuse('it lies in another place');
  const next: ForgeState = { ...state, slots: state.slots.map((id, each) => (each === index ? thing : id)) };
  const full = next.slots.every((id) => id !== null);
  if (state.phase === 'forge' || !full) return accept(next, [moved]);
  const opened = open(next);
  return opened.ok ? accept(opened.state, [moved, ...opened.events]) : opened;
}

/** The goblin tries the key. */
function forge(state: ForgeState): ForgeOutcome {
  const tiles = placed(state);
  const [door = 0] = state.queue;
  if (state.phase !== 'forge' || tiles.length === 0) return refuse('a key needs words');
  const reason = judgeKey(tiles);
  if (reason === 'holds') return hold({ ...state }, reason);
  if (state.tries + 1 >= TRIES) return hold(helped(state), 'helped');
  const gone = eaten(tiles, reason);
  const left = (id: string | null) => (gone.some((tile) => tile.id === id) ? null : id);
  const twin = gone.find((tile) => tile.kind === 'used')?.door;
  const found = state.doors.findIndex((one) => one.id === twin && one.standing && !one.toppled);
  // There are hands for two doors that topple.
  const other = reason === 'same' && found >= 0 && state.queue.length + state.dealt <= HANDS ? found : null;
  const next: ForgeState = {
    ...state,
    tiles: state.tiles.filter((tile) => !gone.includes(tile)),
    slots: state.slots.map(left),
    tries: state.tries + 1,
    doors: state.doors.map((one, index) =>
      index === other ? { ...one, standing: false, toppled: true, key: [] } : one,
    ),
    queue: other === null ? state.queue : [...state.queue, other],
    guessed: [...state.guessed, reason],
  };
  return show(next, { door, reason, verdict: 'missed', other });
}

/** Sango puts strange words into the free places. */
function helped(state: ForgeState): ForgeState {
  const strange = state.tiles.filter((tile) => tile.kind === 'strange').slice(0, SLOTS);
  return { ...state, slots: state.slots.map((_, index) => strange[index]?.id ?? null) };
}

function hold(state: ForgeState, reason: Reason): ForgeOutcome {
  const [door = 0] = state.queue;
  const key = placed(state).filter((tile) => tile.kind === 'strange');
  const first = state.tries === 0;
  const paid = state.doors[door]?.paid ?? false;
  const points = paid || reason === 'helped' ? 0 : first ? POINTS.first : POINTS.later;
  const doors = state.doors.map((one, index) =>
    index === door ? { ...one, key, standing: true, paid: true } : one,
  );
  const verdict: Verdict = first ? 'right' : 'fine';
  return show({ ...scored(state, points), doors }, { door, reason, verdict, other: null });
}

/** Tries the key that was put together from memory. */
function open(state: ForgeState): ForgeOutcome {
  const [index = 0] = state.recalls;
  const door = state.doors[index];
  const known = (id: string | null) => door?.key.some((tile) => tile.id === id) ?? false;
  if (state.slots.every(known)) {
    const points = state.tries === 0 ? POINTS.first : POINTS.later;
    const next = { ...scored(state, points), remembered: state.remembered + 1 };
    return show(next, { door: index, reason: 'opened', verdict: 'right', other: null });
  }
  if (state.tries > 0) return show(state, { door: index, reason: 'whispered', verdict: 'fine', other: null });
  const next: ForgeState = {
    ...state,
    tries: 1,
    tiles: state.tiles.filter((tile) => known(tile.id) || !state.slots.includes(tile.id)),
    slots: state.slots.map((id) => (known(id) ? id : null)),
  };
  return show(next, { door: index, reason: 'forgot', verdict: 'fine', other: null });
}

function scored(state: ForgeState, points: number): ForgeState {
  const { right, total } = state.gauges.caught;
  return { ...state, gauges: { ...state.gauges, caught: { right: Math.min(total, right + points), total } } };
}

function show(state: ForgeState, shown: NonNullable<ForgeState['shown']>): ForgeOutcome {
  const right = shown.verdict === 'right';
  const next: ForgeState = { ...state, phase: 'reveal', shown, streak: right ? state.streak + 1 : 0 };
  const door = doorNow(next);
  const events: TableEvent[] = [
    {
      type: 'judged',
      thing: door ? doorThing(door) : '',
      verdict: shown.verdict,
      move: 'lock',
      why: `game.passphrase-forge.why.${shown.reason === 'helped' ? 'holds' : shown.reason}`,
      streak: Math.min(4, Math.max(0, next.streak - 1)),
    },
  ];
  if (right) events.push({ type: 'met', card: 'move:lock' });
  return accept(next, events);
}
