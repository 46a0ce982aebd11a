import { useEffect, useRef } from 'preact/hooks';
import type { RegionId, TrickId } from '../../core/ids.ts';
import { LOGICAL } from '../../present/layout.ts';
import { MAP_PLACES, MAP_SANGO } from '../../present/map-layout.ts';
import type { RegionView } from '../../present/map-view.ts';
import { Button, RoundButton } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { KindBadge } from '../kit/kind-badge.tsx';
import { Picture } from '../kit/picture.tsx';
import { tell } from '../live/live.ts';
import { useOverlay } from '../overlay-context.ts';
import { Spoken } from '../speech/spoken.tsx';
import { useReadable } from '../speech/use-reader.ts';
import { ChapterList } from './chapter-list.tsx';

/** The islands: each has a sign; pressing it opens the list of what can be played there. */
export function IslandMap() {
  const { state, views, t, orientation, stageOn, dispatch } = useOverlay();
  const view = views.map(state);
  const region =
    state.dialog === 'region' ? view.regions.find((one) => one.id === state.dialogAbout) : undefined;
  const open = region?.id ?? null;
  const signs = useRef<Partial<Record<RegionId, HTMLButtonElement | null>>>({});
  const greeting = view.returning?.text ?? view.greeting;
  useReadable(greeting);
  useEffect(() => tell(greeting), [greeting]);

  const last = useRef<RegionId | null>(null);
  useEffect(() => {
    // However it was closed (button, Escape, Back): the focus returns to its sign.
    if (!open && last.current) signs.current[last.current]?.focus();
    last.current = open;
  }, [open]);
  const close = () => open && dispatch({ type: 'dialog', dialog: null });
  const sango = MAP_SANGO[orientation];
  const placeOf = (id: RegionId) => {
    const { sign } = MAP_PLACES[orientation][id];
    const { width, height } = LOGICAL[orientation];
    return { '--at-x': sign.x / width, '--at-y': sign.y / height };
  };

  return (
    <main
      class={`map${stageOn ? '' : ' map--still'}`}
      id="main"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      {!stageOn && (
        <div class="map__picture">
          <Picture kind="stills" names={[`place-map-${orientation}`, 'place-map']} />
        </div>
      )}
      <h1 class="unseen" tabIndex={-1} data-landing>
        {t('map.title')}
      </h1>
      <ul class="map__signs">
        {view.regions.map((one) => (
          <li key={one.id} style={placeOf(one.id)} class="map__spot">
            <Sign
              region={one}
              open={open === one.id}
              onPress={() =>
                open === one.id ? close() : dispatch({ type: 'dialog', dialog: 'region', about: one.id })
              }
              bind={(button) => {
                signs.current[one.id] = button;
              }}
            />
          </li>
        ))}
      </ul>
      {region ? (
        <section class="panel map__chapters" aria-labelledby="map-region">
          <div class="dialog__head">
            <h2 id="map-region" tabIndex={-1} ref={(heading) => heading?.focus({ preventScroll: true })}>
              {region.name}
            </h2>
            <RoundButton icon="close" label={t('button.close')} onClick={close} />
          </div>
          <ChapterList region={region} />
        </section>
      ) : (
        <div
          class="bubble map__greeting"
          style={{
            '--at-x': sango.x / LOGICAL[orientation].width,
            '--at-y': sango.y / LOGICAL[orientation].height,
          }}
        >
          <p class="say">
            <Spoken text={greeting} />
          </p>
          {view.returning && <Unmask trick={view.returning.trick} />}
          <svg class="bubble__tail bubble__tail--side" viewBox="0 0 60 52" aria-hidden="true">
            <path d="M58 2C36 6 16 18 2 40C24 38 42 34 58 30" />
            <path d="M55 4H63V28H55Z" />
          </svg>
        </div>
      )}
      <div class="map__more">
        <Button look="paper" icon="person" onClick={() => dispatch({ type: 'go', to: { name: 'players' } })}>
          {t('map.players')}
        </Button>
      </div>
    </main>
  );
}

/** Waits as long as it takes, and is never asked twice in a row: the islands are there as always. */
function Unmask({ trick }: { readonly trick: TrickId }) {
  const { dispatch, t } = useOverlay();
  const to = { name: 'game', game: 'clue-hunt', level: 1, seed: null, trick } as const;
  return (
    <Button icon="lens" onClick={() => dispatch({ type: 'go', to })}>
      {t('map.unmask')}
    </Button>
  );
}

interface SignProps {
  readonly region: RegionView;
  readonly open: boolean;
  readonly onPress: () => void;
  readonly bind: (button: HTMLButtonElement | null) => void;
}

function Sign({ region, open, onPress, bind }: SignProps) {
  return (
    <button type="button" class="sign" aria-expanded={open} ref={bind} onClick={onPress}>
      <KindBadge region={region.id} />
      <span class="sign__words">
        <span class="sign__name">{region.name}</span>
        <span class="sign__kind">{region.kind}</span>
      </span>
      {region.total > 0 && (
        <span class="sign__lamps" role="img" aria-label={region.lamps}>
          {Array.from({ length: region.total }, (_, index) => (
            <span key={index} class={index < region.lit ? 'lamp lamp--lit' : 'lamp'}>
              <Icon name="lamp" />
            </span>
          ))}
        </span>
      )}
    </button>
  );
}
