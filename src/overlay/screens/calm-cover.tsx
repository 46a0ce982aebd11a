import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Picture } from '../kit/picture.tsx';
import { useOverlay } from '../overlay-context.ts';
import { RoomCover } from '../rooms/room-cover.tsx';

/**
 * Stands instead of everything else, so nothing of the screen is left in the page. Coming back takes two presses:
 * one slip does not show again what somebody wanted hidden.
 */
export function CalmCover() {
  const { state, dispatch, orientation, t } = useOverlay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="calm" id="main">
      <div class="calm__sky" aria-hidden="true">
        <span class="calm__cloud" />
        <span class="calm__cloud calm__cloud--two" />
        <span class="calm__cloud calm__cloud--three" />
        <span class="calm__hill" />
        <Picture kind="stills" names={[`calm-cover-${orientation}`, 'calm-cover']} extra="calm__picture" />
        <span class="calm__breath" />
        <span class="calm__breath calm__breath--in" />
      </div>
      <div class="calm__words">
        <h1 ref={heading} tabIndex={-1} data-landing>
          {t('calm.title')}
        </h1>
        <p>{t('calm.breathe')}</p>
        <Button look="paper" onClick={() => dispatch({ type: 'uncalm' })}>
          {t(state.calmPresses === 0 ? 'calm.back' : 'calm.back-again')}
        </Button>
        <p class="unseen" role="status">
          {state.calmPresses > 0 ? t('calm.back-again') : ''}
        </p>
      </div>
      <RoomCover />
    </main>
  );
}
