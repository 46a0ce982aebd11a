import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isRoom } from '../app/rooms/room-place.ts';
import type { AppState } from '../app/state.ts';
import { land } from './input/focus.ts';
import { Captions } from './live/captions.tsx';
import { hush } from './live/live.ts';
import { LiveRegions } from './live/live-regions.tsx';
import { useOverlay } from './overlay-context.ts';
import { RoomScreen } from './rooms/room-screen.tsx';
import { Album } from './screens/album.tsx';
import { Bar } from './screens/bar.tsx';
import { CalmCover } from './screens/calm-cover.tsx';
import { Credits } from './screens/credits.tsx';
import { Dialogs } from './screens/dialogs.tsx';
import { Help } from './screens/help.tsx';
import { Languages } from './screens/languages.tsx';
import { IslandMap } from './screens/map.tsx';
import { Players } from './screens/players.tsx';
import { Privacy } from './screens/privacy.tsx';
import { Scene } from './screens/scene/scene.tsx';
import { Settings } from './screens/settings.tsx';
import { Title } from './screens/title.tsx';
import { Toasts } from './screens/toasts.tsx';
import { Waiting } from './screens/waiting.tsx';
import { Table } from './table/table.tsx';

/** Screens that lie over the canvas; all others cover the window with a page. */
const OVER_THE_PICTURE: readonly AppState['route']['name'][] = ['map', 'chapter', 'game'];

/** The whole page of the game. Under the calm cover nothing of it is left in the document. */
export function Root() {
  const { state, t } = useOverlay();
  const box = useRef<HTMLDivElement>(null);
  const place = screenKey(state);
  const first = useRef(true);

  // A new screen: the focus goes to its heading. Not on the first paint, which is nobody's doing.
  useEffect(() => {
    if (!first.current && !state.calm && box.current) land(box.current);
    first.current = false;
  }, [place, state.calm]);

  // What was said belongs to the screen before; cleared before the new one speaks.
  useLayoutEffect(() => hush, [place, state.calm]);

  if (state.calm) return <CalmCover />;
  const covers = !showsPicture(state);
  return (
    <div ref={box}>
      <button type="button" class="btn skip" onClick={() => box.current && land(box.current)}>
        {t('skip')}
      </button>
      {covers && <div class="sky" aria-hidden="true" />}
      <Bar />
      <Screen key={place} />
      <Toasts />
      <Captions />
      {/* A dialog that takes another's place is a new one, with its own heading to land on. */}
      <Dialogs key={`${state.dialog} ${state.dialogAbout}`} />
      <LiveRegions />
    </div>
  );
}

/** A room is a page until it plays something. */
function showsPicture({ route, story, table }: AppState): boolean {
  return OVER_THE_PICTURE.includes(route.name) || (isRoom(route) && (story ?? table) !== null);
}

function screenKey({ route, ready, story, table }: AppState): string {
  // What is new inside a room, its own screen knows.
  if (isRoom(route)) return `${route.name} ${ready}`;
  const end = story && story.line >= story.passage.lines.length ? 'end' : '';
  const playing = table ? `table ${table.state.seed}` : '';
  const what = route.name === 'chapter' ? `${route.chapter} ${end} ${playing}` : playing;
  return `${route.name} ${what} ${ready}`;
}

function Screen() {
  const { state, views } = useOverlay();
  if (!state.ready) return <Waiting />;
  switch (state.route.name) {
    case 'title':
      return <Title />;
    case 'languages':
      return <Languages />;
    case 'players':
      return <Players />;
    case 'map':
      return <IslandMap />;
    case 'chapter': {
      const view = views.story(state);
      return view ? <Scene view={view} /> : <Waiting />;
    }
    case 'game':
      return state.table ? <Table session={state.table} /> : <Waiting />;
    case 'album':
      return <Album />;
    case 'settings':
      return <Settings />;
    case 'help':
      return <Help />;
    case 'privacy':
      return <Privacy />;
    case 'credits':
      return <Credits />;
    default:
      return <RoomScreen room={state.route.name} />;
  }
}
