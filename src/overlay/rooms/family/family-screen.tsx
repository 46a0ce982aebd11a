import '../../style/rooms/family.css';
import { Button } from '../../kit/button.tsx';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';
import { Waiting } from '../../screens/waiting.tsx';
import { useReadable } from '../../speech/use-reader.ts';
import { Table } from '../../table/table.tsx';
import { useArrival } from '../use-arrival.ts';

const HOW = ['1', '2', '3', '4'];
const THREE = ['1', '2', '3'];

/** A child and a grown-up at one screen: Adult hand, and something to talk about. */
export function FamilyScreen() {
  const { state } = useOverlay();
  const { room, table } = state;
  const box = useArrival(room?.room === 'family' ? room.step : '');
  if (room?.room !== 'family') return <Waiting />;
  return (
    <div ref={box}>
      {room.step === 'play' && table ? (
        <Table key={table.state.seed} session={table} />
      ) : room.step === 'end' ? (
        <FamilyEnd />
      ) : (
        <FamilyStart />
      )}
    </div>
  );
}

function FamilyStart() {
  const { t, dispatch } = useOverlay();
  useReadable([t('family.line'), ...HOW.map((one) => t(`family.how.${one}`))].join(' '));
  return (
    <Page title={t('family.title')} intro={t('family.for')} name="family">
      <section class="panel family__start">
        <FamilyPicture leo="think" dad="idle" />
        <div class="family__words">
          <p class="family__line">{t('family.line')}</p>
          <ol class="family__how">
            {HOW.map((one) => (
              <li key={one}>{t(`family.how.${one}`)}</li>
            ))}
          </ol>
          <Button
            size="big"
            icon="play"
            onClick={() => dispatch({ type: 'room', room: 'family', do: 'begin' })}
          >
            {t('family.begin')}
          </Button>
        </div>
      </section>
    </Page>
  );
}

function FamilyEnd() {
  const { t, state, dispatch } = useOverlay();
  const { room } = state;
  const told = room?.room === 'family' ? room : null;
  const card = told?.most ? t(`game.adult-hand.card.${told.most}.title`) : '';
  useReadable([t('family.end.title'), card, ...THREE.map((one) => t(`family.talk.${one}`))].join(' '));
  return (
    <Page title={t('family.end.title')} name="family" back={false}>
      <section class="panel family__start">
        <FamilyPicture leo="cheer" dad="proud" />
        <div class="family__words">
          {card && <p class="family__most">{t('family.end.most', { card })}</p>}
          {told && <p>{t('family.end.opened', { opened: told.opened, played: told.played })}</p>}
          <h2>{t('family.end.talk')}</h2>
          <ul class="family__how">
            {THREE.map((one) => (
              <li key={one}>{t(`family.talk.${one}`)}</li>
            ))}
          </ul>
          <p>{t('family.end.swap')}</p>
        </div>
      </section>
      <section class="panel family__rule" aria-labelledby="family-rule">
        <h2 id="family-rule">{t('family.end.rule')}</h2>
        <p class="family__three">
          {THREE.map((one) => (
            <strong key={one}>{t(`family.rule.${one}`)} </strong>
          ))}
        </p>
        <p>{t('family.end.why')}</p>
      </section>
      <div class="dialog__buttons">
        <Button
          size="big"
          icon="retry"
          onClick={() => dispatch({ type: 'room', room: 'family', do: 'begin' })}
        >
          {t('family.again')}
        </Button>
        <Button look="paper" icon="map" onClick={() => dispatch({ type: 'go', to: { name: 'map' } })}>
          {t('recap.map')}
        </Button>
      </div>
    </Page>
  );
}

/** Leo and Leo’s dad, in a living room. */
function FamilyPicture({ leo, dad }: { readonly leo: string; readonly dad: string }) {
  return (
    <div class="family__picture" aria-hidden="true">
      <Picture kind="stills" names={['place-living-room']} extra="family__place" />
      <Picture kind="stills" names={[`dad-${dad}`]} extra="family__dad" />
      <Picture kind="stills" names={[`leo-${leo}`]} extra="family__leo" />
    </div>
  );
}
