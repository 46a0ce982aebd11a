import type { PersonId } from '../../src/core/ids.ts';
import type { Mood } from '../../src/core/story/beat.ts';
import type {
  ButtonView,
  CardFaceView,
  LinkView,
  RevealView,
  TableView,
  ThingView,
  ZoneView,
} from '../../src/present/table-view.ts';

/** Tables no game has: one of each kind a board can carry, as full as a game may make it. */

const EMPTY: TableView = {
  game: 'share-tree',
  title: 'A table',
  prompt: 'Put a card where it helps. You can try again.',
  progress: { done: 1, total: 4 },
  gauges: [{ id: 'caught', label: 'Tricks caught', value: 0.5, text: '1 of 2 tricks caught' }],
  zones: [],
  things: [],
  buttons: [],
  reveal: null,
  recap: null,
  lens: false,
};

function thing(id: string, zone: string, more: Partial<ThingView> = {}): ThingView {
  return {
    id,
    zone,
    order: 0,
    kind: 'tile',
    face: null,
    text: '',
    name: more.label ?? more.text ?? id,
    state: '',
    gear: null,
    looked: false,
    targets: [],
    use: null,
    ...more,
  };
}

function face(move: string, title: string, line: string): CardFaceView {
  return {
    card: `move:${move}`,
    kind: 'move',
    island: null,
    level: null,
    picture: `move-${move}`,
    title,
    line,
    note: '',
    revealed: false,
  };
}

const MOVES = [
  ['tell', 'Tell', 'A grown-up helps you carry it.'],
  ['pause', 'Pause', 'Breathe first. Then decide.'],
  ['check', 'Check', 'Look it up somewhere else.'],
  ['ask-first', 'Ask first', 'Ask the person it is about.'],
  ['say-no', 'Say no', 'A short no is enough.'],
  ['block', 'Block', 'Shut the door on a pest.'],
] as const;

const PEOPLE: readonly (readonly [PersonId, Mood, string])[] = [
  ['hana', 'worried', 'Hana'],
  ['leo', 'cheer', 'Leo'],
  ['amara', 'think', 'Amara'],
  ['mio', 'phone', 'Mio'],
  ['samir', 'sad', 'Samir'],
  ['rin', 'idle', 'Rin'],
  ['novak', 'stop', 'Ms Novak'],
];

/** A hand of moves that may all be put into the zones. */
function hand(count: number, zones: readonly string[]): readonly ThingView[] {
  return MOVES.slice(0, count).map(([id, title, line], order) =>
    thing(`move-${id}`, 'hand', {
      order,
      kind: 'card',
      face: face(id, title, line),
      text: line,
      name: `Card ${order + 1} of ${count}: ${title}`,
      targets: zones.map((zone) => ({ zone, action: { type: 'place', thing: `move-${id}`, zone } })),
    }),
  );
}

function button(id: string, label: string, group: string): ButtonView {
  return {
    id,
    label,
    group,
    action: { type: 'press', button: id },
    primary: group === 'main',
    pressed: false,
  };
}

const HAND: ZoneView = { id: 'hand', kind: 'hand', label: 'Your cards' };
const BOARD: ZoneView = { id: 'board', kind: 'board', label: 'The board' };
const GRAPH_SPOTS = [
  [0.5, 0.5],
  [0.1, 0.25],
  [0.3, 0.72],
  [0.7, 0.25],
  [0.1, 0.76],
  [0.9, 0.5],
  [0.7, 0.76],
] as const;

/** Seven people who know each other; a photo travels along the lines. */
export function graphView(more: Partial<TableView> = {}): TableView {
  const people = PEOPLE.map(([id, mood, label], order) => {
    const [x, y] = GRAPH_SPOTS[order] ?? [0.5, 0.5];
    return thing(id, 'board', {
      order,
      kind: 'person',
      person: { id, mood },
      label,
      name: label,
      spot: { x, y, width: 0.2, height: 0.42 },
      use: { type: 'use', thing: id },
      ...(order === 1 ? { tone: 'good' as const, state: 'stopped sharing' } : {}),
      ...(order === 4 ? { tone: 'bad' as const, state: 'has the photo' } : {}),
      ...(order === 3 ? { tone: 'new' as const } : {}),
    });
  });
  const links: readonly LinkView[] = [
    { from: 'hana', to: 'leo', state: 'mended' },
    { from: 'hana', to: 'amara', state: 'on' },
    { from: 'amara', to: 'mio', state: 'on' },
    { from: 'hana', to: 'samir', state: 'on' },
    { from: 'samir', to: 'rin', state: 'off' },
    { from: 'mio', to: 'novak', state: 'off' },
    { from: 'rin', to: 'novak', state: 'off' },
  ];
  return {
    ...EMPTY,
    gauges: [
      { id: 'reach', label: 'Who has it', icon: 'move-report', value: 0.4, text: '3 of 7 have it' },
      { id: 'calm', label: 'Calm', icon: 'move-pause', value: 0.8, text: 'Nearly calm' },
    ],
    zones: [BOARD, HAND],
    things: [...people, ...hand(5, ['board'])],
    links,
    ...more,
  };
}

/** A week of six phrases along a line. */
export function timelineView(more: Partial<TableView> = {}): TableView {
  const phrases = [
    'Cool drawing! I like dragons too.',
    'We are the only ones who get it.',
    'Let’s not tell the others, okay?',
    'Here, have my rare skin. It’s free!',
    'Where do you live? Which street?',
    'If you are a friend, send a photo.',
  ].map((text, order) =>
    thing(`day-${order}`, 'board', {
      order,
      kind: 'phrase',
      text,
      name: `Day ${order + 1}: ${text}`,
      spot: {
        x: order % 2 === 0 ? 0.25 : 0.75,
        y: 0.16 + Math.floor(order / 2) * 0.33,
        width: 0.44,
        height: 0.22,
      },
      use: { type: 'use', thing: `day-${order}` },
      ...(order === 2 ? { looked: true, gear: 'secret' as const, tone: 'bad' as const } : {}),
      ...(order === 0 ? { looked: true, tone: 'good' as const } : {}),
    }),
  );
  return {
    ...EMPTY,
    zones: [BOARD],
    things: phrases,
    links: phrases.slice(1).map((phrase, index) => ({
      from: phrases[index]?.id ?? '',
      to: phrase.id,
      state: index < 2 ? 'on' : 'off',
    })),
    buttons: ['Day 1', 'Day 2', 'Day 3', 'Day 4', 'Day 5', 'Still fine'].map((label, index) =>
      button(`bet-${index}`, label, 'choices'),
    ),
    ...more,
  };
}

/** Three panels of a comic: one drawn, one filled from the hand, one empty. */
export function comicView(more: Partial<TableView> = {}): TableView {
  const slots: readonly ZoneView[] = ['First', 'Then', 'Last'].map((label, order) => ({
    id: `panel-${order}`,
    kind: 'slot',
    label,
    spot: { x: 0.17 + order * 0.33, y: 0.5, width: 0.31, height: 0.96 },
  }));
  return {
    ...EMPTY,
    zones: [BOARD, ...slots, HAND],
    things: [
      thing('drawn-0', 'panel-0', {
        kind: 'panel',
        person: { id: 'amara', mood: 'worried' },
        text: 'The silly clip of Amara is going round.',
      }),
      thing('drawn-1', 'panel-1', {
        kind: 'panel',
        picture: 'move-stand-with',
        text: 'Leo sits down beside her.',
        tone: 'good',
      }),
      ...hand(6, ['panel-2']),
    ],
    ...more,
  };
}

/** Somebody's face, what they wrote, and cards to answer with. */
export function faceView(more: Partial<TableView> = {}): TableView {
  const rows = ['Hi, it’s me, your cousin!', 'I lost my phone and all my coins.', 'Quick, send me the code!'];
  return {
    ...EMPTY,
    zones: [
      BOARD,
      { id: 'message', kind: 'row', label: 'The message' },
      HAND,
      { id: 'deck', kind: 'deck', label: '4 cards left', count: 4 },
    ],
    things: [
      thing('dad', 'board', {
        kind: 'person',
        person: { id: 'dad', mood: 'worried' },
        label: 'Dad',
        text: 'I’m cooking. Is it quick?',
        name: 'Dad',
        spot: { x: 0.5, y: 0.5, width: 0.9, height: 0.96 },
      }),
      ...rows.map((text, order) => thing(`row-${order}`, 'message', { order, kind: 'phrase', text })),
      ...hand(6, ['message']),
    ],
    ...more,
  };
}

const TILES = ['coins', 'crown', 'gamepad', 'tv', 'parcel', 'camera', 'megaphone', 'trophy'] as const;
const TILE_WORDS = ['Coins', 'Skins', 'Game', 'Advert', 'Box', 'Clips', 'Shout-out', 'Prize'] as const;

/** Eight tiles, four places: which way does the coin go? */
export function pipesView(more: Partial<TableView> = {}): TableView {
  const slots: readonly ZoneView[] = [0, 1, 2, 3].map((order) => ({
    id: `pipe-${order}`,
    kind: 'slot',
    label: `Stop ${order + 1}`,
    spot: { x: 0.13 + order * 0.247, y: order % 2 === 0 ? 0.32 : 0.68, width: 0.2, height: 0.56 },
  }));
  const tiles = TILES.map((picture, order) =>
    thing(picture, order < 2 ? `pipe-${order}` : 'hand', {
      order,
      kind: 'tile',
      picture,
      text: TILE_WORDS[order] ?? '',
      targets:
        order < 2
          ? []
          : slots
              .slice(2)
              .map(({ id }) => ({ zone: id, action: { type: 'place', thing: picture, zone: id } })),
      ...(order === 0 ? { tone: 'good' as const } : {}),
    }),
  );
  return {
    ...EMPTY,
    zones: [BOARD, ...slots, HAND],
    things: tiles,
    links: [
      { from: 'pipe-0', to: 'pipe-1', state: 'on' },
      { from: 'pipe-1', to: 'pipe-2', state: 'off' },
      { from: 'pipe-2', to: 'pipe-3', state: 'off' },
    ],
    ...more,
  };
}

/** Words in the hand, places for them below a board with one person, and a card in question beside it. */
export function wordsView(more: Partial<TableView> = {}): TableView {
  const words = ['Purple', 'octopus', 'eats', 'nine', 'pancakes', 'today'];
  const slots: readonly ZoneView[] = [0, 1, 2, 3].map((order) => ({
    id: `word-${order}`,
    kind: 'slot',
    label: `Word ${order + 1}`,
  }));
  return {
    ...EMPTY,
    zones: [BOARD, ...slots, HAND, { id: 'focus', kind: 'focus', label: 'The lock' }],
    things: [
      thing('lock', 'focus', { kind: 'card', face: face('lock', 'Lock', 'Keep it behind a good lock.') }),
      thing('mio', 'board', {
        kind: 'person',
        person: { id: 'mio', mood: 'cheer' },
        label: 'Mio',
        text: 'Longer is stronger! Can you still say it by heart?',
        spot: { x: 0.5, y: 0.5, width: 0.8, height: 0.96 },
      }),
      ...words.map((text, order) =>
        thing(`w-${order}`, order === 0 ? 'word-0' : 'hand', {
          order,
          kind: 'phrase',
          text,
          targets: slots.map(({ id }) => ({
            zone: id,
            action: { type: 'place', thing: `w-${order}`, zone: id },
          })),
        }),
      ),
    ],
    ...more,
  };
}

/** What the foot shows after a card was judged. */
export const REVEAL: RevealView = {
  thing: 'leo',
  verdict: 'right',
  stamp: 'Well done!',
  reaction: 'Leo deletes the photo and says sorry.',
  why: 'A photo belongs to the person in it.',
  gears: [],
};

export const GO_ON: ButtonView = button('continue', 'Go on', 'main');

/** One of each, and the ones where the foot is divided. */
export function boardViews(): Readonly<Record<string, TableView>> {
  return {
    graph: graphView(),
    'graph-reveal': graphView({
      zones: [BOARD],
      things: graphView().things.filter((one) => one.zone === 'board'),
      reveal: REVEAL,
      buttons: [GO_ON],
    }),
    timeline: timelineView(),
    'timeline-slots': timelineView({
      zones: [BOARD, ...['a', 'b', 'c'].map((id) => ({ id, kind: 'slot' as const, label: id }))],
    }),
    comic: comicView(),
    face: faceView(),
    'face-lens': faceView({
      lens: true,
      zones: faceView().zones.filter((zone) => zone.kind !== 'hand'),
      things: faceView().things.filter((one) => one.zone !== 'hand'),
      buttons: [0, 1, 2, 3].map((count) => button(`bet-${count}`, `${count} gears`, 'choices')),
    }),
    pipes: pipesView(),
    words: wordsView(),
    'words-reveal': wordsView({
      zones: wordsView().zones.filter((zone) => zone.kind !== 'hand'),
      things: wordsView().things.filter((one) => one.zone !== 'hand'),
      reveal: { ...REVEAL, thing: 'w-0' },
    }),
  };
}
