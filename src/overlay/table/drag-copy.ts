/** A place this near (CSS px) pulls the card in. */
const MAGNET = 48;
/** Degrees a card leans for each CSS pixel it moves at once, and at most. */
const LEAN = 0.3;
const MOST_LEAN = 8;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What hangs at the finger: a copy of a card for the eyes alone, above everything. */
export interface DragCopy {
  /** @param from where the finger went down @param to where it is, both in CSS px of the window */
  moveTo(from: Point, to: Point): void;
  /** Takes it away. @returns where it was last, in CSS px of the window */
  drop(): DOMRect;
}

export function createDragCopy(card: HTMLElement): DragCopy {
  const { left, top, width } = card.getBoundingClientRect();
  const around = document.createElement('div');
  // It looks as it did where it lay: there the style sheets decide by what is around it.
  const place = document.createElement('div');
  place.className = card.parentElement?.className ?? '';
  around.className = `${card.closest('.flow')?.className ?? ''} drag-copy`;
  around.ariaHidden = 'true';
  around.inert = true;
  Object.assign(around.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` });
  place.append(card.cloneNode(true));
  around.append(place);
  document.body.append(around);
  let last: Point | null = null;
  return {
    moveTo(from, to) {
      const lean = Math.max(-MOST_LEAN, Math.min(MOST_LEAN, (to.x - (last ?? to).x) * LEAN));
      around.style.transform = `translate(${to.x - from.x}px, ${to.y - from.y}px) rotate(${lean}deg)`;
      last = to;
    },
    drop() {
      const box = around.getBoundingClientRect();
      around.remove();
      return box;
    },
  };
}

/** @returns the place that takes what is held at or near this point, or null */
export function placeNear(table: HTMLElement, { x, y }: Point): HTMLElement | null {
  let nearest: HTMLElement | null = null;
  let least = MAGNET;
  for (const place of table.querySelectorAll<HTMLElement>('[data-takes]')) {
    const { left, right, top, bottom } = place.getBoundingClientRect();
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (distance < least) {
      least = distance;
      nearest = place;
    }
  }
  return nearest;
}

/** Lights the place something would fall into. */
export function lightUp(table: HTMLElement, place: HTMLElement | null): void {
  for (const lit of table.querySelectorAll('[data-over]')) {
    if (lit !== place) lit.removeAttribute('data-over');
  }
  place?.setAttribute('data-over', '');
}
