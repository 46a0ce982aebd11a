import type { Page } from '@playwright/test';
import type { Hand } from './hands.ts';
import type { PlayWindow } from './play-window.ts';
import { type Control, readScreen, type Screen } from './read-screen.ts';

type Readable = Pick<PlayWindow, 'evaluate'>;

export interface PlayerOptions<Window extends Readable = Page> {
  readonly page: Window;
  readonly hand: Hand<Window>;
  /** Another seed takes other ways through the story. */
  readonly seed: number;
  /** Knows what to press on this screen; else the player chooses. */
  readonly steer?: ((screen: Screen) => Control | undefined) | undefined;
  /** Is called with every screen met. */
  readonly met?: (screen: Screen) => Promise<void>;
}

export interface Player {
  /**
   * Plays on, choosing what was chosen least, until a screen is met.
   * @throws when it is not met after so many presses, with the last screen
   */
  until(wanted: (screen: Screen) => boolean | Promise<boolean>, presses?: number): Promise<Screen>;
  /** Presses the control that fits and waits until the page has answered. */
  press(wanted: (control: Control) => boolean): Promise<void>;
}

/** Dragging takes long: after so many times it is done only now and then. */
const DRAGS = 3;
const DRAG_SHARE = 0.1;

/** Plays like somebody who has never seen the game: reads the page, presses what can be pressed. */
export function createPlayer<Window extends Readable>({
  page,
  hand,
  seed,
  steer,
  met,
}: PlayerOptions<Window>): Player {
  const random = seeded(seed);
  let chosen = new Map<string, number>();
  let place = '';
  let drags = 0;

  /** On a busy machine a screen may move on by itself while the hand is on its way: then nothing was pressed. */
  const pressed = async (control: Control, screen: Screen): Promise<void> => {
    try {
      await hand.press(page, control);
    } catch (error) {
      const now = await readScreen(page);
      if (now.mark !== screen.mark) return;
      // The same words may stand in other buttons by now: where the canvas came, or a card arrived.
      const again = now.controls.find(({ name }) => name === control.name);
      if (!again) throw error;
      await hand.press(page, again);
    }
  };

  const act = async (screen: Screen, control: Control): Promise<void> => {
    // Only on the canvas there is something to drag a thing over.
    const canDrag = control.thing && !screen.holding && screen.kind.includes('table--mirror');
    if (hand.drag && canDrag && (drags < DRAGS || random() < DRAG_SHARE)) {
      drags += 1;
      await hand.drag(page, control, random());
    } else {
      await pressed(control, screen);
    }
    await answered(page, screen);
  };

  return {
    async until(wanted, presses = 500) {
      let screen = await readScreen(page);
      for (let count = 0; count < presses; count += 1) {
        if (met) await met(screen);
        if (await wanted(screen)) return screen;
        // Looking takes a while; what was there may have moved on.
        screen = await readScreen(page);
        const here = `${screen.kind} ${screen.heading}`;
        if (here !== place) chosen = new Map();
        place = here;
        const control = steer?.(screen) ?? choice(screen, chosen, random);
        if (control) {
          chosen.set(control.name, (chosen.get(control.name) ?? 0) + 1);
          await act(screen, control);
        } else {
          await answered(page, screen);
        }
        screen = await readScreen(page);
      }
      throw new Error(
        `Not met after ${presses} presses (seed ${seed}). Last screen: ${JSON.stringify(screen, null, 1)}`,
      );
    },
    async press(wanted) {
      const screen = await readScreen(page);
      const control = screen.controls.find(wanted);
      if (!control) throw new Error(`No such control on this screen: ${JSON.stringify(screen, null, 1)}`);
      await act(screen, control);
    },
  };
}

/** What to press: the way out of a dialog, a place for what is held, else one of the least pressed. */
function choice(
  screen: Screen,
  chosen: ReadonlyMap<string, number>,
  random: () => number,
): Control | undefined {
  const { controls } = screen;
  if (screen.kind === 'dialog')
    // The round buttons of its head: the calm cover first, the way out last.
    return controls.findLast((one) => one.classes.includes('btn--round')) ?? controls[0];
  if (screen.kind.startsWith('title')) return controls[0];
  const on = controls.find((one) => one.goesOn);
  if (on && (screen.kind.endsWith('recap') || random() < 0.6)) return on;
  const places = screen.holding ? controls.filter((one) => one.zone) : [];
  const open = places.length > 0 ? places : controls.filter((one) => !one.zone);
  const times = (one: Control): number => chosen.get(one.name) ?? 0;
  const least = Math.min(...open.map(times));
  const rare = open.filter((one) => times(one) === least);
  return rare[Math.floor(random() * rare.length)];
}

/** Waits until the page shows something else; gives up quietly, the press may have hit nothing. */
async function answered(page: Readable, before: Screen): Promise<void> {
  const deadline = Date.now() + 2000;
  while (Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    if ((await readScreen(page)).mark !== before.mark) return;
  }
}

/** Mulberry32: small, even enough for choosing buttons. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
