import { type Hand, keys, mouse, touch } from './hands.ts';

/** A way to play that takes its turn: by which hand, in which window, with or without the picture. */
export interface PlayWay {
  readonly name: string;
  readonly hand: Hand;
  readonly stage: boolean;
  /** Settings of the browser context. */
  readonly use: {
    readonly viewport: { readonly width: number; readonly height: number };
    readonly hasTouch?: boolean;
    readonly isMobile?: boolean;
  };
}

const LAPTOP = { viewport: { width: 1280, height: 720 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export const PLAY_WAYS: readonly PlayWay[] = [
  { name: 'by mouse on the canvas', hand: mouse, stage: true, use: LAPTOP },
  { name: 'by keyboard, stage off', hand: keys, stage: false, use: LAPTOP },
  { name: 'by touch on a phone', hand: touch, stage: true, use: PHONE },
  { name: 'by keyboard', hand: keys, stage: true, use: LAPTOP },
];

/** The way whose turn it is: neighbours differ, and tomorrow each takes the next. */
export function turnOf(index: number, today: number): PlayWay {
  const way = PLAY_WAYS[(index + today) % PLAY_WAYS.length];
  if (!way) throw new Error('there is no way to play');
  return way;
}
