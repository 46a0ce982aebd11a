import { useEffect } from 'preact/hooks';
import { RoundButton } from '../kit/button.tsx';
import { tell } from '../live/live.ts';
import { useOverlay } from '../overlay-context.ts';

/** Kind notes at the foot of the screen. They stay until somebody puts them away: no reading against a clock. */
export function Toasts() {
  const { state, dispatch, t } = useOverlay();
  const newest = state.notices.at(-1);
  useEffect(() => {
    if (newest) tell(t(newest.text));
  }, [newest?.id]);
  if (state.notices.length === 0) return null;
  return (
    <section class="toasts" aria-label={t('notices')}>
      {state.notices.map((notice) => (
        <div key={notice.id} class="toast">
          <p>{t(notice.text)}</p>
          <RoundButton
            icon="close"
            label={t('button.close')}
            onClick={() => dispatch({ type: 'dismiss', notice: notice.id })}
          />
        </div>
      ))}
    </section>
  );
}
