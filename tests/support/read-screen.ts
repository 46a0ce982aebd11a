import type { PlayWindow } from './play-window.ts';

/** A button somebody could press now, as it stands in the page. */
export interface Control {
  /** Its place among all buttons of the page. */
  readonly index: number;
  readonly name: string;
  readonly classes: string;
  readonly pressed: boolean;
  /** Bears a number key: a choice, or the one thing that goes on. */
  readonly numbered: boolean;
  /** The one that goes on from here. */
  readonly goesOn: boolean;
  /** Lies on the table: can be picked up, or looked at. */
  readonly thing: boolean;
  /** A place where the picked-up thing can go. */
  readonly zone: boolean;
}

export interface Screen {
  /** 'dialog', or the classes of the main element: 'scene scene--next', 'page page--end', 'table table--flow reveal'. */
  readonly kind: string;
  readonly heading: string;
  readonly controls: readonly Control[];
  /** Something is picked up. */
  readonly holding: boolean;
  /** Changes whenever anything changes that a child could notice in the page. */
  readonly mark: string;
}

/** Reads what a child sees in the page itself: no state of the game is looked at. */
export function readScreen(page: Pick<PlayWindow, 'evaluate'>): Promise<Screen> {
  return page.evaluate(() => {
    const dialogs = document.querySelectorAll('dialog[open]');
    const scope = dialogs[dialogs.length - 1] ?? document.querySelector('main');
    const all = [...document.querySelectorAll('button')];
    const controls = all.flatMap((button, index) => {
      const box = button.getBoundingClientRect();
      if (!scope?.contains(button) || box.width === 0 || !button.checkVisibility()) return [];
      if (button.disabled || button.ariaDisabled === 'true') return [];
      return {
        index,
        name: (button.getAttribute('aria-label') ?? button.textContent ?? '').trim(),
        classes: button.className,
        pressed: button.getAttribute('aria-pressed') === 'true',
        numbered: button.dataset.number !== undefined,
        goesOn: button.dataset.goesOn !== undefined,
        thing: button.dataset.thing !== undefined,
        zone: button.dataset.zone !== undefined,
      };
    });
    const states = ['reveal', 'recap'].filter((name) => scope?.querySelector(`.${name}`));
    const kind = dialogs.length > 0 ? 'dialog' : [scope?.className ?? '', ...states].join(' ').trim();
    const marks = controls.map((one) => `${one.name}${one.pressed}`).join('|');
    return {
      kind,
      heading: scope?.querySelector('h1, h2')?.textContent ?? '',
      controls,
      holding: controls.some((one) => one.thing && one.pressed),
      mark: `${location.hash} ${kind} ${marks} ${scope?.textContent ?? ''}`,
    };
  });
}
