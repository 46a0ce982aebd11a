import { progressOf } from '../../../core/progress/progress-of.ts';
import { offersSelfCheck } from '../../../core/progress/self-check.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useOverlay } from '../../overlay-context.ts';

/** Offers the questions just for the child: after the prologue and after the last story, never in a class or a stand. */
export function CheckOffer() {
  const { state, dispatch, t } = useOverlay();
  const { route } = state;
  if (route.name !== 'chapter' || !offersSelfCheck(progressOf(state), route.chapter)) return null;
  return (
    <section class="panel end__comfort">
      <p>
        <Icon name="star" /> {t('check.offer')}
      </p>
      <Button
        look="paper"
        icon="look"
        onClick={() => dispatch({ type: 'go', to: { name: 'self-check', path: [], query: {} } })}
      >
        {t('check.offer.go')}
      </Button>
    </section>
  );
}
