import { RoundButton } from '../kit/button.tsx';
import { Group } from '../kit/group.tsx';
import { useOverlay } from '../overlay-context.ts';
import { useReader } from '../speech/use-reader.ts';

/** Where somebody who is new meets the parcel first, and no map yet. Every other screen has a way to it. */
const BEFORE_THE_PARCEL: readonly string[] = ['chapter', 'languages'];

/** On every screen at the same place: where to go at the start, calm and help and quiet at the end. */
export function Bar() {
  const { state, dispatch, t } = useOverlay();
  const reader = useReader();
  const { settings, opened } = state.device;
  const screen = state.route.name;
  const playing = screen === 'chapter' || screen === 'game' || (screen === 'family' && state.table !== null);
  // From a stand nothing leads away; a round may be finished early.
  const stand = screen === 'event';
  // Nobody leaves a lesson by accident: what the class has voted is in memory only.
  const lesson = state.room?.room === 'class' && state.room.run !== null;
  // Before a round begins a group may leave again; a round that is played ends with its card.
  const step = state.room?.room === 'event' ? state.room.step : null;
  const leaves = step === 'language' || step === 'teams' || step === 'games';
  const activity = state.story?.activity;
  const wanted = playing && activity?.kind === 'try' ? activity.what : null;

  return (
    <header class="bar">
      <nav class="bar__side" aria-label={t('bar.places')}>
        {(opened || !BEFORE_THE_PARCEL.includes(screen)) && screen !== 'title' && !stand && (
          <>
            <RoundButton
              icon="map"
              label={t('bar.map')}
              aria-current={screen === 'map' ? 'page' : undefined}
              onClick={() => dispatch({ type: 'go', to: { name: 'map' } })}
            />
            <RoundButton
              icon="album"
              label={t('bar.album')}
              aria-current={screen === 'album' ? 'page' : undefined}
              onClick={() => dispatch({ type: 'go', to: { name: 'album' } })}
            />
          </>
        )}
        {leaves && (
          <RoundButton
            icon="home"
            label={t('event.home')}
            onClick={() => dispatch({ type: 'room', room: 'event', do: 'bye' })}
          />
        )}
        {!opened && screen !== 'title' && screen !== 'languages' && !stand && (
          <RoundButton
            icon="globe"
            label={t('settings.language')}
            onClick={() => dispatch({ type: 'go', to: { name: 'languages' } })}
          />
        )}
      </nav>
      <Group look="bar__side bar__side--end" label={t('bar.tools')}>
        {reader.possible && (
          <RoundButton
            icon={reader.on ? 'stop' : 'read'}
            label={t(reader.on ? 'bar.read-stop' : 'bar.read')}
            data-read
            onClick={reader.toggle}
          />
        )}
        <RoundButton
          icon="calm"
          label={t('bar.calm')}
          wanted={wanted === 'calm'}
          onClick={() => dispatch({ type: 'calm' })}
        />
        <RoundButton
          icon="help"
          label={t('bar.help')}
          wanted={wanted === 'help'}
          onClick={() => dispatch({ type: 'dialog', dialog: 'help' })}
        />
        <span class="bar__roomy">
          <RoundButton
            icon={settings.muted ? 'muted' : 'sound'}
            label={t('bar.sound')}
            aria-pressed={!settings.muted}
            onClick={() => dispatch({ type: 'settings', change: { muted: !settings.muted } })}
          />
        </span>
        {stand ? (
          state.table && (
            <RoundButton
              icon="tick"
              label={t('event.play.enough')}
              onClick={() => dispatch({ type: 'room', room: 'event', do: 'enough' })}
            />
          )
        ) : playing ? (
          <RoundButton
            icon="pause"
            label={t('bar.pause')}
            onClick={() => dispatch({ type: 'dialog', dialog: 'pause' })}
          />
        ) : lesson ? null : (
          <RoundButton
            icon="settings"
            label={t('bar.settings')}
            aria-current={screen === 'settings' ? 'page' : undefined}
            onClick={() => dispatch({ type: 'go', to: { name: 'settings' } })}
          />
        )}
      </Group>
    </header>
  );
}
