import type { AppAction } from '../../app/action.ts';
import type { TableView, ThingView } from '../../present/table-view.ts';
import type { Point } from './hit.ts';

/** Further than this (logical px) a press becomes a drag. */
export const DRAG_THRESHOLD = 8;
/** A lens must rest this long (ms) on a phrase before it looks, so that sweeping over it finds nothing. */
export const LOOK_MS = 130;
/** A frame counts as so long (ms) at most, so that a slow machine does not take sweeping for resting. */
export const LOOK_FRAME_MS = 50;

/** What lies under a point; the scene knows the places, the hands know what to do. */
export interface TableEyes {
  /** The topmost thing here that can be picked up or used. */
  thingAt(point: Point): ThingView | null;
  /** The zone here that takes this thing, with some kindness for near misses. */
  zoneFor(thing: ThingView, point: Point): string | null;
}

/**
 * Mouse and finger on the table: drag and drop, or tap and tap. Everything it does is an action for the app;
 * the picture follows from the state, except for the thing that hangs at the finger now.
 */
export class TableHands {
  readonly #eyes: TableEyes;
  readonly #dispatch: (action: AppAction) => void;
  #view: TableView;
  #held: string | null;
  #pressed: { readonly thing: ThingView | null; readonly at: Point } | null = null;
  #dragging: string | null = null;
  #pointer: Point | null = null;
  #resting: { readonly phrase: string; ms: number } | null = null;

  constructor(eyes: TableEyes, dispatch: (action: AppAction) => void, view: TableView, held: string | null) {
    this.#eyes = eyes;
    this.#dispatch = dispatch;
    this.#view = view;
    this.#held = held;
  }

  /** The thing that hangs at the finger, if any. */
  get dragging(): string | null {
    return this.#dragging;
  }

  /** The thing under the finger that is down now. */
  get pressing(): string | null {
    return this.#pressed?.thing?.id ?? null;
  }

  get pointer(): Point | null {
    return this.#pointer;
  }

  see(view: TableView, held: string | null): void {
    this.#view = view;
    this.#held = held;
    const thing = view.things.find((one) => one.id === this.#dragging);
    if (this.#dragging && (!thing || thing.targets.length === 0)) this.#dragging = null;
  }

  down(at: Point): void {
    this.#pointer = at;
    this.#pressed = { thing: this.#eyes.thingAt(at), at };
  }

  move(at: Point): void {
    this.#pointer = at;
    const { thing, at: from } = this.#pressed ?? {};
    if (!thing || !from || this.#dragging || thing.targets.length === 0) return;
    if (Math.hypot(at.x - from.x, at.y - from.y) < DRAG_THRESHOLD) return;
    this.#dragging = thing.id;
    if (this.#held !== thing.id) this.#dispatch({ type: 'hold', thing: thing.id });
  }

  up(at: Point): void {
    this.#pointer = at;
    const pressed = this.#pressed;
    const dragged = this.#thing(this.#dragging);
    this.#pressed = null;
    this.#dragging = null;
    if (dragged) this.#place(dragged, at);
    else if (pressed && Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) < DRAG_THRESHOLD * 3)
      this.#tap(at);
  }

  /** The pointer has left the canvas. */
  leave(): void {
    if (this.#dragging) this.#dispatch({ type: 'hold', thing: null });
    this.#pressed = null;
    this.#dragging = null;
    this.#pointer = null;
  }

  /** Lets the lens look at the phrase it rests on. @param delta ms */
  step(delta: number): void {
    const thing = this.#view.lens && this.#pointer ? this.#eyes.thingAt(this.#pointer) : null;
    if (thing?.kind !== 'phrase' || thing.looked || !thing.use) {
      this.#resting = null;
      return;
    }
    if (this.#resting?.phrase !== thing.id) this.#resting = { phrase: thing.id, ms: 0 };
    this.#resting.ms += Math.min(delta, LOOK_FRAME_MS);
    if (this.#resting.ms < LOOK_MS) return;
    // Once for each visit, even when the answer takes its time.
    this.#resting.ms = Number.NEGATIVE_INFINITY;
    this.#dispatch({ type: 'table', action: thing.use });
  }

  #tap(at: Point): void {
    const held = this.#thing(this.#held);
    const zone = held && this.#eyes.zoneFor(held, at);
    const thing = this.#eyes.thingAt(at);
    if (held && zone && thing?.id !== held.id) this.#place(held, at);
    else if (thing && thing.targets.length > 0) {
      this.#dispatch({ type: 'hold', thing: thing.id === this.#held ? null : thing.id });
    } else if (thing?.use) this.#dispatch({ type: 'table', action: thing.use });
    else if (held) this.#dispatch({ type: 'hold', thing: null });
  }

  #place(thing: ThingView, at: Point): void {
    const zone = this.#eyes.zoneFor(thing, at);
    const target = thing.targets.find((one) => one.zone === zone);
    this.#dispatch(target ? { type: 'table', action: target.action } : { type: 'hold', thing: null });
  }

  #thing(id: string | null): ThingView | null {
    return this.#view.things.find((one) => one.id === id) ?? null;
  }
}
