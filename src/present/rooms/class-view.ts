import type { MoveId, TrickId } from '../../core/ids.ts';

/** The four answers of a class: letter, posture, colour and shape belong together. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

export interface AnswerView {
  /** From 1; also the number of its colour, shape and posture. */
  readonly number: number;
  readonly letter: string;
  readonly text: string;
  readonly posture: string;
  /** The winner, once there is one. */
  readonly won: boolean;
}

/** A line of the story, to be read by whoever has that part. */
export interface ReadingView {
  readonly who: string | null;
  readonly name: string;
  readonly kind: 'speech' | 'message' | 'narration';
  readonly text: string;
}

export type ClassBody =
  | { readonly kind: 'rules'; readonly lines: readonly string[] }
  | {
      readonly kind: 'corners';
      readonly ask: string;
      readonly corners: readonly AnswerView[];
      readonly how: string;
    }
  | {
      readonly kind: 'roles';
      readonly title: string;
      readonly roles: readonly { readonly person: string | null; readonly name: string }[];
    }
  /** `note`: which answer is being looked at. */
  | {
      readonly kind: 'reading';
      readonly line: ReadingView;
      readonly note: string;
      readonly answer: AnswerView | null;
    }
  | { readonly kind: 'parcel' }
  | {
      readonly kind: 'vote';
      readonly phase: 'think' | 'show' | 'split';
      readonly line: ReadingView | null;
      readonly how: string;
      readonly answers: readonly AnswerView[];
      readonly pass: string;
    }
  | { readonly kind: 'big'; readonly text: string; readonly hint: string }
  | {
      readonly kind: 'lens';
      readonly sender: string;
      readonly ask: string;
      readonly phrases: readonly {
        readonly number: number;
        readonly text: string;
        readonly looked: boolean;
        readonly trick: TrickId | null;
        readonly state: string;
      }[];
      /** What the piece looked at last is; empty before the first. */
      readonly found: string;
      readonly verdict: string;
    }
  | { readonly kind: 'game'; readonly rows: number }
  | {
      readonly kind: 'helpers';
      readonly think: string;
      readonly goOn: string;
      readonly people: readonly { readonly id: string; readonly name: string }[];
    }
  | { readonly kind: 'wall'; readonly how: string; readonly tiles: readonly WallTile[] }
  | {
      readonly kind: 'over';
      readonly title: string;
      readonly receipt: ReceiptView;
      readonly tiles: readonly WallTile[];
    };

export interface WallTile {
  readonly move: MoveId;
  readonly name: string;
  readonly taken: boolean;
}

/** What the class did, without names. */
export interface ReceiptView {
  readonly title: string;
  readonly what: string;
  readonly practised: readonly string[];
  readonly votes: readonly string[];
  readonly reasons: string;
  readonly wall: readonly string[];
  readonly nobody: string;
}

/** What the projector shows. */
export interface ClassView {
  readonly title: string;
  readonly progress: { readonly done: number; readonly total: number; readonly label: string };
  /** New reasons heard so far; null before the first. */
  readonly reasons: string | null;
  readonly body: ClassBody;
  readonly cover: 'blank' | 'pause' | null;
  /** What is read aloud and told when it appears. */
  readonly spoken: string;
}
