import type { Box, Orientation } from '../layout.ts';

/** A rectangle by its edges, logical px: left, top, right, bottom (left is the start side). */
export type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** Puts a thing, zone or area somewhere; the caller mirrors it for right-to-left. */
export type Place = (id: string, box: Box) => void;

export function fromEdges([left, top, right, bottom]: Edges, angle = 0): Box {
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top, angle };
}

/** The largest box of a card's shape within the edges, at their centre. */
export function cardIn(edges: Edges, angle = 0): Box {
  const { x, y, width, height } = fromEdges(edges);
  const scale = Math.min(width / CARD.width, height / CARD.height, 1);
  return { x, y, width: CARD.width * scale, height: CARD.height * scale, angle };
}

/** A card at full size. */
export const CARD = { width: 232, height: 324 } as const;

/** A table where cards are put into slots. */
export interface SlotAreas {
  readonly deck: Edges;
  readonly focus: Edges;
  /** Divided evenly among the slots. */
  readonly slots: Edges;
  /** Beside or below the focus: what is told about the card, and choices under it. */
  readonly side: Edges;
  /** Height of one strip of words in it. */
  readonly strip: number;
  /** After the card was placed: what the scene does. */
  readonly reveal: Edges;
}

/** A table where a message lies under the lens. */
export interface RowAreas {
  readonly deck: Edges;
  readonly focus: Edges;
  /** The message: it grows downwards with its rows; the foot takes the rest. */
  readonly panel: Edges;
  /** Hand, choices or reveal. Its top is at least this far down, further when the message is long. */
  readonly foot: Edges;
  /** Start-side corner of the foot: the lens at rest, later the move played. */
  readonly corner: Edges;
}

/** A table with a board: things lie on it at spots of their own. */
export interface BoardAreas {
  readonly board: Edges;
  /** Width of the column that a card in question takes from the board, at its start side. */
  readonly focus: number;
  /** Hand, places, choices or reveal; they share it. Its top goes down when a message is long. */
  readonly foot: Edges;
  /** The pile, if it has a place of its own; else it lies in the corner. */
  readonly deck: Edges | null;
  /** Width of the foot's start-side column for the pile, what was played, and the lens at rest. */
  readonly corner: number;
  /** Do the foot's parts stand side by side, or below each other? */
  readonly beside: boolean;
}

export interface Areas {
  readonly sango: Edges;
  readonly prompt: Edges;
  readonly buttons: Edges;
  readonly recap: Edges;
  readonly slots: SlotAreas;
  readonly rows: RowAreas;
  readonly board: BoardAreas;
}

/** The top 90 px belong to the bar. */
export const AREAS: Readonly<Record<Orientation, Areas>> = {
  landscape: {
    sango: [1000, 240, 1260, 576],
    prompt: [954, 100, 1256, 236],
    buttons: [954, 590, 1264, 710],
    recap: [24, 100, 940, 708],
    slots: {
      deck: [70, 144, 224, 358],
      focus: [330, 104, 562, 428],
      slots: [56, 448, 836, 706],
      side: [590, 108, 940, 424],
      strip: 130,
      reveal: [330, 146, 940, 386],
    },
    rows: {
      deck: [56, 104, 156, 244],
      focus: [24, 262, 216, 530],
      panel: [250, 100, 914, 500],
      foot: [236, 508, 940, 710],
      corner: [46, 546, 194, 708],
    },
    board: {
      board: [24, 100, 940, 470],
      focus: 216,
      foot: [24, 478, 940, 708],
      deck: null,
      corner: 120,
      beside: true,
    },
  },
  portrait: {
    sango: [20, 110, 190, 296],
    prompt: [206, 110, 700, 280],
    buttons: [170, 1150, 700, 1270],
    recap: [24, 310, 696, 1140],
    slots: {
      deck: [40, 400, 170, 582],
      focus: [244, 312, 476, 636],
      slots: [20, 900, 700, 1134],
      side: [24, 644, 696, 888],
      strip: 100,
      reveal: [186, 400, 696, 780],
    },
    rows: {
      deck: [24, 1150, 108, 1268],
      focus: [24, 310, 186, 536],
      panel: [200, 310, 704, 800],
      foot: [24, 812, 696, 1138],
      corner: [24, 560, 186, 790],
    },
    board: {
      board: [24, 310, 696, 830],
      focus: 190,
      foot: [24, 842, 696, 1138],
      deck: [24, 1150, 108, 1268],
      corner: 130,
      beside: false,
    },
  },
};
