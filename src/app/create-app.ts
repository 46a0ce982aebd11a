import type { Registry } from '../content/registry.ts';
import type { AnimalId } from '../core/ids.ts';
import { newGuest, type PlayerRecord } from '../core/progress/records.ts';
import type { AppAction } from './action.ts';
import { afterSaveEvent } from './after-save-event.ts';
import type { App, Listener } from './app.ts';
import type { Context } from './context.ts';
import { createParts } from './create-parts.ts';
import { handle } from './handle.ts';
import { closeDialogByBack } from './handle-cover.ts';
import { enter, firstVisit } from './navigate.ts';
import type { AppPorts } from './ports.ts';
import { forgets, isRoom } from './rooms/room-place.ts';
import type { Route } from './route.ts';
import { addressOf, routeOf } from './router.ts';
import type { AppState } from './state.ts';
import { type Effect, type Step, step } from './step.ts';
import { withNotice } from './with-notice.ts';

/** Milliseconds between two numbers on the parcel's label: slow enough to read, quick enough to laugh. */
const PARCEL_BEAT = 1100;

/** Milliseconds until what could not be fetched, and nothing can be shown without, is asked for again. */
const AGAIN_BEAT = 3000;

/** Every text is there in it from the start. */
const SOURCE_LANGUAGE = { locale: 'en', direction: 'ltr' } as const;

/** Starts the game: loads what was kept, opens the address, and answers actions from then on. */
export async function createApp(ports: AppPorts, registry: Registry): Promise<App> {
  const listeners = new Set<Listener>();
  const context: Context = {
    registry,
    get games() {
      return parts.games;
    },
    story: (id) => parts.story(id),
    room: (id) => parts.room(id),
    newSeed: ports.newSeed,
    today: ports.today,
  };
  // Before the list is there every number may be one: fetching its story will tell.
  const knows = { chapter: (id: string) => !registry.whole || registry.chapter(id) !== undefined };

  const loaded = await ports.save.load();
  // Only the parcel can do without the list of chapters; it comes while the first lines are read.
  const goes = firstVisit(loaded, routeOf(ports.address.current, knows));
  const isParcel =
    goes.name === 'chapter' && goes.chapter === '0' && loaded.device.settings.closed.length === 0;
  if (!registry.whole && !isParcel) await ports.loadList?.();
  const language = await ports.language.set(loaded.device.settings.locale).catch(() => null);
  let state: AppState = {
    route: { name: 'title' },
    ready: false,
    ...(language ?? SOURCE_LANGUAGE),
    device: loaded.device,
    lent: null,
    player: loaded.players.find((one) => one.animal === loaded.device.lastPlayer) ?? null,
    guest: newGuest(),
    players: inOrder(loaded.players, loaded.device.players),
    story: null,
    table: null,
    room: null,
    grownUp: false,
    calm: false,
    calmPresses: 0,
    dialog: null,
    dialogAbout: null,
    notices: [],
    storage: loaded.storage,
    setAside: loaded.setAside,
    offline: ports.offline.state,
    updateWaits: false,
    updateAsked: false,
    deviceIsStill: ports.motion.still,
    today: ports.today(),
  };

  const tell = (from: Step) => {
    state = from.state;
    for (const listener of [...listeners]) listener(state, from.events);
    for (const effect of from.effects) run(effect);
    keepTime();
    if (from.events.some((event) => event.type === 'line' || event.type === 'parcel-opened'))
      parts.fetchAhead();
    if (from.events.some((event) => event.type === 'screen' || event.type === 'calm')) askForUpdate();
  };

  const parts = createParts(ports, {
    get state() {
      return state;
    },
    context,
    tell,
  });

  /** A new version asks on the map or the title only: never in the middle of a chapter or a game. */
  const askForUpdate = () => {
    const quiet = state.route.name === 'map' || state.route.name === 'title';
    if (!state.updateWaits || state.updateAsked || !quiet || state.calm || state.dialog !== null) return;
    app.dispatch({ type: 'dialog', dialog: 'update' });
  };

  /** In a class and at a stand nothing is written down. */
  const keeps = () => !forgets(state.route.name);

  const run = (effect: Effect) => {
    switch (effect.type) {
      case 'address':
        return effect.replace
          ? ports.address.replace(addressOf(effect.to))
          : ports.address.push(addressOf(effect.to));
      case 'mark':
        return ports.address.push(ports.address.current);
      case 'back':
        return ports.address.back();
      case 'keep-device':
        return keeps() ? void ports.save.keepDevice(state.device) : undefined;
      case 'keep-player':
        return state.player && keeps() ? void ports.save.keepPlayer(state.player) : undefined;
      case 'delete-player':
        return void ports.save.deletePlayer(effect.animal);
      case 'delete-all':
        return void ports.save.deleteAll();
      case 'delete-set-aside':
        return void ports.save.deleteSetAside(effect.key);
      case 'load-chapter':
        return void parts.openChapter(effect.chapter);
      case 'load-games':
        return void parts.openDeck();
      case 'load-room':
        return void parts.openRoom(effect.room);
      case 'to-windows':
        return ports.windows?.tell(effect.message);
      case 'language':
        return void setLanguage(effect.locale);
      case 'persist':
        return keeps() ? void ports.save.persist() : undefined;
      case 'take-along':
        return void ports.offline.takeAlong();
      case 'update-now':
        return ports.offline.update();
    }
  };

  /** A language that cannot be had now is wished for still: the next start asks for it again. */
  const setLanguage = async (locale: string | null) => {
    try {
      const now = await ports.language.set(locale);
      tell(step({ ...state, ...now }));
    } catch {
      tell(step({ ...state, notices: withNotice(state, 'notice.no-language') }));
    }
  };

  /**
   * The clocks of the game: the parcel's, that of a room, and one that asks again for what could not be had. They rest
   * under dialogs and the calm cover, but for rooms that always tick; the parcel's rests under the covers of a class, too.
   */
  const clock = (): { readonly ms: number; readonly beat: () => void } | null => {
    const doing = (action: AppAction) => () => app.dispatch(action);
    const room = isRoom(state.route) && state.ready ? parts.room(state.route.name) : undefined;
    if ((state.dialog !== null || state.calm) && !room?.always) return null;
    if (state.route === parts.stuckAt && !state.ready)
      return { ms: AGAIN_BEAT, beat: () => void parts.openDeck() };
    if (state.story?.activity?.kind === 'parcel' && !room?.rests?.(state))
      return { ms: PARCEL_BEAT, beat: doing({ type: 'parcel-tick' }) };
    const ms = room?.tick?.(state);
    return ms ? { ms, beat: doing({ type: 'room', room: 'tick' }) } : null;
  };

  let running: { readonly ms: number; readonly stop: () => void } | null = null;
  const keepTime = () => {
    const wanted = clock();
    if (running?.ms === wanted?.ms) return;
    running?.stop();
    running = wanted && {
      ms: wanted.ms,
      stop: ports.every(wanted.ms, () => clock()?.beat()),
    };
  };

  const app: App = {
    get state() {
      return state;
    },
    dispatch: (action: AppAction) => tell(handle(state, action, context)),
    subscribe(listener) {
      listeners.add(listener);
      listener(state, []);
      return () => listeners.delete(listener);
    },
  };

  /** Enters what an address asks for; one that leads nowhere does not stay in the address bar. */
  const arriveAt = (to: Route): Step => {
    const entered = enter(state, to, context);
    return isNoticed(to)
      ? { ...entered, effects: [...entered.effects, { type: 'address', to, replace: true }] }
      : entered;
  };

  ports.address.onChange((address) => {
    // Back over a dialog lands on the same address; a typed one or Forward may lead elsewhere.
    if (state.dialog !== null) tell(closeDialogByBack(state, context));
    const to = routeOf(address, knows);
    const isHere = addressOf(to) === addressOf(state.route);
    if (!isHere || isNoticed(to)) tell(arriveAt(to));
  });
  ports.save.subscribe((event) => {
    tell(afterSaveEvent(state, event, context));
    const isMine = event.type === 'player' && state.player?.animal === event.record.animal;
    if (isMine) app.dispatch({ type: 'dialog', dialog: 'other-tab' });
  });
  ports.windows?.listen((message) => {
    if (state.route.name === 'class' || state.route.name === 'teacher')
      app.dispatch({ type: 'room', room: 'window', message });
  });
  ports.offline.subscribe((offline, updateWaits) => {
    tell(step({ ...state, offline, updateWaits }));
    askForUpdate();
  });

  if (loaded.newlySetAside > 0) state = { ...state, notices: withNotice(state, 'notice.set-aside') };
  if (!language) state = { ...state, notices: withNotice(state, 'notice.no-language') };
  if (loaded.storage === 'memory') {
    state = { ...state, notices: withNotice(state, 'notice.memory') };
  }
  ports.motion.onChange((deviceIsStill) => tell(step({ ...state, deviceIsStill })));
  tell(arriveAt(routeOf(ports.address.current, knows)));
  return app;
}

function isNoticed(route: Route): boolean {
  return route.name === 'map' && route.notice !== undefined;
}

/** Players in the order in which they came, as the device remembers it. */
function inOrder(players: readonly PlayerRecord[], order: readonly AnimalId[]): readonly PlayerRecord[] {
  return [...players].sort((one, other) => order.indexOf(one.animal) - order.indexOf(other.animal));
}
