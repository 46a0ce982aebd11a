import { useEffect, useState } from 'preact/hooks';
import { LOGICAL, type Orientation } from '../../present/layout.ts';

export interface Room {
  readonly orientation: Orientation;
  /** CSS pixels for one logical pixel of the picture. */
  readonly scale: number;
}

/** Above this text size words no longer fit on the picture. */
export const ROOMY_TEXT = 1.25;

/** The window's shape and how large the picture in it is: the same sums as in style/tokens.css and on the stage. */
export function useRoom(): Room {
  const [room, setRoom] = useState<Room>(measure);
  useEffect(() => {
    const tell = () => setRoom(measure());
    addEventListener('resize', tell);
    return () => removeEventListener('resize', tell);
  }, []);
  return room;
}

function measure(): Room {
  const width = document.documentElement.clientWidth || innerWidth;
  const height = document.documentElement.clientHeight || innerHeight;
  const orientation: Orientation = width < height ? 'portrait' : 'landscape';
  const logical = LOGICAL[orientation];
  return { orientation, scale: Math.min(width / logical.width, height / logical.height) };
}
