import { LOGICAL, type Orientation } from './layout.ts';
import type { Spot } from './scene-layout.ts';

/** How near the picture of a scene is seen; the point (x, y), logical px, stays where it is. */
export interface SceneCamera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** What the camera goes by. */
export interface CameraWish {
  readonly people: number;
  /** What stands at the foot of the scene: the kind of its prompt. */
  readonly prompt: string;
  readonly orientation: Orientation;
  /** CSS pixels for one logical pixel. */
  readonly scale: number;
}

/** Below this scale letters are larger than the picture they lie on: a phone. */
export const ROOMY_SCALE = 0.72;

/** On a tall window people come nearer while nothing but “Next” stands below them. Index: how many they are. */
const NEAR = [1, 1.3, 1.22, 1.05] as const;
/** Where the words over their heads end; heads stay there. */
const HEADS = 410;
/** On a phone lying on its side they come down from the words: legs may go, faces may not. */
const LOW = 1.16;

/** How near a scene is seen, for the stage, the stills and the words over people's heads alike. */
export function sceneCamera({ people, prompt, orientation, scale }: CameraWish): SceneCamera {
  const x = LOGICAL[orientation].width / 2;
  if (orientation === 'portrait') return { zoom: prompt === 'next' ? (NEAR[people] ?? 1) : 1, x, y: HEADS };
  return { zoom: scale < ROOMY_SCALE && prompt !== 'lens' ? LOW : 1, x, y: 0 };
}

/** Nearest a camera comes: pictures of people are drawn for it. */
export function nearest(orientation: Orientation): number {
  return orientation === 'portrait' ? 1.3 : 1;
}

/** @returns where a place of the scene is seen, logical px */
export function seenAt(spot: Spot, { zoom, x, y }: SceneCamera): Spot {
  return { x: x + (spot.x - x) * zoom, y: y + (spot.y - y) * zoom };
}
