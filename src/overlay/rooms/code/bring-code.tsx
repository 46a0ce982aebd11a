import '../../style/rooms/code-entry.css';
import { useEffect, useRef } from 'preact/hooks';
import type { CodeAsk, CodeState } from '../../../app/rooms/code/code-state.ts';
import {
  type CodeEntryView,
  type CodePlaceView,
  presentCodeEntry,
} from '../../../present/rooms/present-code.ts';
import { focusIsLost } from '../../input/focus.ts';
import { Button } from '../../kit/button.tsx';
import { Group } from '../../kit/group.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Picture } from '../../kit/picture.tsx';
import { tell } from '../../live/live.ts';
import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';
import { CodePicture } from './code-picture.tsx';

/** Entering a code by tapping pictures; nothing changes before it is asked for. */
export function BringCode({ room }: { readonly room: CodeState }) {
  const { state, registry, dispatch, t } = useOverlay();
  const view = presentCodeEntry(state, room.entry, registry.chapters, t);
  const say = useRef<HTMLParagraphElement>(null);
  const ask = (what: CodeAsk) => dispatch({ type: 'room', room: 'code', ask: what });
  const over = view.gains !== null || view.wrong;

  useEffect(() => tell(room.brought ? t('code.done') : view.say), [view.say, room.brought]);
  // The boxes leave with the last picture: what is said now takes the focus.
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && (over || focusIsLost())) say.current?.focus({ preventScroll: !over });
    first.current = false;
  }, [over, room.entry]);

  if (room.brought) return <Brought />;
  return (
    <Page title={t('code.bring.title')} intro={t('code.bring.intro')} name="code">
      <section class="panel code code--entry" aria-label={t('code.places')}>
        <Group look="code__places" label={t('code.places')}>
          {view.rows.map((row, at) => (
            <div key={at} class={`code__tiles${row[0]?.doubtful ? ' code__tiles--doubtful' : ''}`}>
              {row.map((place) => (
                <Place key={place.number} place={place} ask={ask} />
              ))}
            </div>
          ))}
        </Group>
        <div class="code__side">
          <p class="code__say" ref={say} tabIndex={-1} data-prompt>
            {over && <Icon name={view.wrong ? 'retry' : 'tick'} />}
            <span>{view.say}</span>
          </p>
          {view.wrong && <p class="hint">{t('code.kept')}</p>}
          {view.gains ? (
            <Offer view={view} gains={view.gains} ask={ask} />
          ) : (
            room.entry.at < room.entry.tiles.length && <Boxes view={view} theme={room.theme} ask={ask} />
          )}
          <div class="dialog__buttons code__undo">
            {room.entry.at > 0 && !view.gains && (
              <Button look="paper" icon="back" onClick={() => ask({ do: 'undo' })}>
                {t('code.undo')}
              </Button>
            )}
            {room.entry.tiles.some((tile) => tile !== null) && (
              <Button look="link" icon="retry" onClick={() => ask({ do: 'again' })}>
                {t('code.again')}
              </Button>
            )}
          </div>
        </div>
      </section>
    </Page>
  );
}

type Ask = (what: CodeAsk) => void;

function Place({ place, ask }: { readonly place: CodePlaceView; readonly ask: Ask }) {
  const { number, tile, here, name } = place;
  return (
    <button
      type="button"
      class={`code__tile code__place${here ? ' code__place--here' : ''}`}
      aria-label={name}
      aria-current={here ? 'step' : undefined}
      onClick={() => ask({ do: 'place', at: number - 1 })}
    >
      {tile ? (
        <>
          <CodePicture name={tile.picture} />
          <span class="code__word">{tile.word}</span>
        </>
      ) : (
        <span class="code__number">{number}</span>
      )}
    </button>
  );
}

/** Eight boxes with eight pictures each: two taps a picture, with few stops for a switch. */
function Boxes({
  view,
  theme,
  ask,
}: {
  readonly view: CodeEntryView;
  readonly theme: number;
  readonly ask: Ask;
}) {
  const { t } = useOverlay();
  const open = view.themes[theme];
  return (
    <>
      <Group look="code__themes" label={t('code.groups')}>
        {view.themes.map((one, at) => (
          <button
            key={one.name}
            type="button"
            class="code__theme"
            aria-pressed={at === theme}
            onClick={() => ask({ do: 'theme', theme: at })}
          >
            <CodePicture name={one.picture} />
            <span>{one.name}</span>
          </button>
        ))}
      </Group>
      <Group look="code__choices" label={t('code.tiles')}>
        {open?.tiles.map((one) => (
          <button
            key={one.tile}
            type="button"
            class="code__tile code__choice"
            data-tile={one.tile}
            onClick={() => ask({ do: 'tile', tile: one.tile })}
          >
            <CodePicture name={one.picture} />
            <span class="code__word">{one.word}</span>
          </button>
        ))}
      </Group>
    </>
  );
}

function Offer({
  view,
  gains,
  ask,
}: {
  readonly view: CodeEntryView;
  readonly gains: readonly string[];
  readonly ask: Ask;
}) {
  const { state, t } = useOverlay();
  const title = state.player
    ? t('code.more.player', { name: t(`animal.${state.player.animal}`) })
    : t('code.more');
  return (
    <div class="code__offer">
      <h2>{title}</h2>
      <ul class="facts">
        {gains.map((line) => (
          <li key={line}>
            <Icon name="star" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <p>{t('code.more.safe')}</p>
      <div class="dialog__buttons">
        <Button icon="tick" onClick={() => ask({ do: 'bring', settings: false })}>
          {t('code.yes')}
        </Button>
        {view.otherSettings && (
          <Button look="paper" icon="settings" onClick={() => ask({ do: 'bring', settings: true })}>
            {t('code.yes-settings')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Brought() {
  const { state, dispatch, t } = useOverlay();
  const guest = state.player === null;
  return (
    <Page title={t('code.done.title')} name="code">
      <section class="panel code__done">
        <Picture kind="stills" names={['sango-cheer']} />
        <div>
          <p class="page__intro">{t('code.done')}</p>
          {guest && <p>{t('code.done.guest')}</p>}
          <div class="dialog__buttons">
            {guest && (
              <Button icon="person" onClick={() => dispatch({ type: 'go', to: { name: 'players' } })}>
                {t('code.done.sign')}
              </Button>
            )}
            <Button
              look={guest ? 'paper' : 'sun'}
              icon="map"
              onClick={() => dispatch({ type: 'go', to: { name: 'map' } })}
            >
              {t('code.done.map')}
            </Button>
          </div>
        </div>
      </section>
    </Page>
  );
}
