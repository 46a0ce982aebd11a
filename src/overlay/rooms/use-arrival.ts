import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { land } from '../input/focus.ts';

/**
 * Within a room the screen stays while its pages change: a new page begins at its top, and the focus goes to its
 * heading. The first page is the business of whoever shows the room.
 */
export function useArrival(page: string): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page || !box.current) return;
    before.current = page;
    box.current.querySelector('main')?.scrollTo(0, 0);
    land(box.current);
  }, [page]);
  return box;
}
