import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useOverlay } from '../overlay-context.ts';

/** All of the game is on this device. */
function FlightBadge() {
  const { t } = useOverlay();
  return (
    <div class="flight">
      <span class="flight__badge">
        <Icon name="plane" />
        {t('offline.badge')}
        <Icon name="tick" />
      </span>
      <p>{t('offline.taken')}</p>
    </div>
  );
}

/** Fetches the rest of the game, so that it works without a network. */
export function TakeAlong() {
  const { state, dispatch, t } = useOverlay();
  const { offline } = state;
  if (offline.status === 'none') {
    return (
      <section class="panel" aria-labelledby="privacy-offline">
        <h2 id="privacy-offline">{t('offline.title')}</h2>
        <p>{t('offline.none')}</p>
      </section>
    );
  }
  const share = `${Math.round((offline.taking ?? 0) * 100)}%`;
  return (
    <section class="panel" aria-labelledby="privacy-offline">
      <h2 id="privacy-offline">{t('offline.title')}</h2>
      {offline.taken ? <FlightBadge /> : <p>{t('offline.text')}</p>}
      {offline.taking !== null ? (
        <div
          class="progress"
          role="progressbar"
          aria-label={t('offline.taking')}
          aria-valuenow={Math.round(offline.taking * 100)}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <span>{t('offline.taking')}</span>
          <div class="progress__bar">
            <div class="progress__fill" style={{ inlineSize: share }} />
          </div>
        </div>
      ) : (
        !offline.taken && (
          <p class="dialog__buttons privacy__all">
            <Button icon="download" onClick={() => dispatch({ type: 'take-along' })}>
              {offline.bytes === null
                ? t('offline.take')
                : t('offline.take-size', { n: Math.max(0.1, Math.round(offline.bytes / 1e5) / 10) })}
            </Button>
          </p>
        )
      )}
    </section>
  );
}
