import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TableView } from '../../present/table-view.ts';
import { createDragCopy, type DragCopy, lightUp, type Point, placeNear } from './drag-copy.ts';
import type { Hands } from './use-hands.ts';

/** Further than this (CSS px) a press becomes a drag. */
const THRESHOLD = 8;
/** A browser that clicks after a drag does so within this time (ms); that click presses nothing. */
const AFTER = 60;

/**
 * Drags cards on the page that reflows, with mouse or finger: the thing is held, a copy hangs at the finger, and the
 * place it falls into takes it. It does what the buttons do, through the same hands.
 * While the page is longer than the window (`data-fits` is missing), a finger going up or down scrolls it.
 * @param dropped is told where the copy was let go, in CSS px of the window
 */
export function useDrag(
  view: TableView,
  hands: Hands,
  main: RefObject<HTMLElement | null>,
  dropped: (thing: string, at: DOMRect) => void,
): void {
  const now = useRef({ view, hands, dropped });
  now.current = { view, hands, dropped };

  useEffect(() => {
    const table = main.current;
    table?.toggleAttribute('data-fits', table.scrollHeight <= table.clientHeight + 1);
  });

  useEffect(() => {
    const table = main.current;
    if (!table) return;
    const ended = new AbortController();
    let pressed: { readonly card: HTMLElement; readonly at: Point } | null = null;
    let copy: DragCopy | null = null;
    let droppedAt = 0;

    const listen = <K extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'click'>(
      type: K,
      hear: (event: HTMLElementEventMap[K]) => void,
    ) => table.addEventListener(type, hear, { signal: ended.signal, capture: true });

    /** @returns the place it falls into, or null; undefined if nothing was dragged */
    const letGo = (at: Point | null): HTMLElement | null | undefined => {
      const card = pressed?.card;
      const hung = copy;
      pressed = null;
      copy = null;
      if (!hung || !card) return undefined;
      now.current.dropped(card.dataset.thing ?? '', hung.drop());
      delete table.dataset.dragging;
      lightUp(table, null);
      return at ? placeNear(table, at) : null;
    };

    listen('pointerdown', (event) => {
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-drags]') : null;
      if (card && event.isPrimary && event.button === 0) pressed = { card, at: pointOf(event) };
    });
    listen('pointermove', (event) => {
      if (!pressed) return;
      const at = pointOf(event);
      if (!copy) {
        if (Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) < THRESHOLD) return;
        const { card } = pressed;
        copy = createDragCopy(card);
        table.dataset.dragging = '';
        table.setPointerCapture(event.pointerId);
        const thing = now.current.view.things.find(({ id }) => id === card.dataset.thing);
        if (thing && now.current.hands.held?.id !== thing.id) now.current.hands.use(thing);
      }
      copy.moveTo(pressed.at, at);
      lightUp(table, placeNear(table, at));
    });
    listen('pointerup', (event) => {
      const place = letGo(pointOf(event));
      if (place === undefined) return;
      droppedAt = event.timeStamp;
      const zone = now.current.view.zones.find(({ id }) => id === place?.dataset.zone);
      if (zone) now.current.hands.putInto(zone);
      else now.current.hands.putBack();
    });
    listen('pointercancel', () => {
      if (letGo(null) === null) now.current.hands.putBack();
    });
    listen('click', (event) => {
      if (event.timeStamp - droppedAt < AFTER) event.stopPropagation();
    });
    return () => {
      letGo(null);
      ended.abort();
    };
  }, []);
}

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
