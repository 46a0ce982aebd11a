import type { AppState } from '../../src/app/state.ts';
import { focusables } from '../../src/overlay/input/focus.ts';
import type { MonkeyWorld } from './monkey-world.ts';
import { nameOf, pressControl, sendKey } from './presses.ts';

/** Where everybody must be able to go from anywhere: the map, at a stand its attract screen, in a class its lesson. */
export type Home = 'map' | 'stand' | 'lesson';

/** The calm cover wants two presses on purpose; they count as one. */
export const MOST_HOME = 3;

export function homeOf(state: AppState): Home {
  return state.route.name === 'event' ? 'stand' : state.route.name === 'class' ? 'lesson' : 'map';
}

export function isHome({ route, room, dialog, calm, ready }: AppState, home: Home): boolean {
  if (calm || !ready) return false;
  switch (home) {
    case 'map':
      // There a new version asks by itself.
      return route.name === 'map' && (dialog === null || dialog === 'region' || dialog === 'update');
    case 'stand':
      return room?.room === 'event' && room.step === 'attract' && room.staff.page === 'closed' && !dialog;
    case 'lesson':
      return room?.room === 'class' && room.run !== null && !isCovered(room.run) && dialog === null;
  }
}

function isCovered(run: { blank: boolean; paused: boolean; keys: boolean; script: boolean }): boolean {
  return run.blank || run.paused || run.keys || run.script;
}

/**
 * Goes home by what the page offers.
 * @returns the presses it took; more than `MOST_HOME` when it could not be reached
 */
export async function goHome(world: MonkeyWorld): Promise<number> {
  const home = homeOf(world.app.state);
  for (let presses = 0; presses <= MOST_HOME; presses += 1) {
    if (isHome(world.app.state, home)) return presses;
    await pressHomewards(world, home);
    await world.settle();
  }
  return MOST_HOME + 1;
}

async function pressHomewards(world: MonkeyWorld, home: Home): Promise<void> {
  const { app, host, i18n } = world;
  const { t } = i18n;
  const press = async (control: Element | null | undefined): Promise<boolean> => {
    if (!(control instanceof HTMLElement)) return false;
    await pressControl(world, control, () => 0);
    return true;
  };
  const byName = (...names: readonly string[]): HTMLElement | undefined =>
    focusables(host).find((one) => names.includes(nameOf(one)));

  if (app.state.calm) {
    await press(host.querySelector('main.calm button'));
    await press(host.querySelector('main.calm button'));
    return;
  }
  const { shortcuts, keys } = app.state.device.settings;
  const dialog = [...host.querySelectorAll('dialog[open]')].at(-1);
  if (dialog) {
    const leads = home === 'map' ? byName(t('pause.map'), t('sensitive.not-today')) : undefined;
    if (await press(leads)) return;
    await press(dialog.querySelector('.dialog__tools button:last-child'));
    return;
  }
  switch (home) {
    case 'stand':
      if (await press(byName(t('event.card.bye'), t('event.home')))) return;
      await press(byName(t('event.play.enough'), t('event.card.large.close')));
      return;
    case 'lesson':
      if (await press(host.querySelector('.class__panel-head button'))) return;
      if (app.state.room?.room === 'class' && app.state.room.run) {
        await press(byName(t('class.next')));
        return;
      }
      if (
        app.state.room?.room === 'class' &&
        app.state.room.offer.plan.safeguarding &&
        !app.state.room.knows
      ) {
        await press(host.querySelector('.builder__knows input'));
        return;
      }
      await press(byName(t('class.start')));
      return;
    case 'map':
      if (await press(byName(t('bar.map')))) return;
      // Before the parcel was met there is no map to see; its key leads there all the same.
      if (shortcuts) await sendKey(world, keys.map);
      else await press(host.querySelector('[data-goes-on], .title__buttons button'));
  }
}
