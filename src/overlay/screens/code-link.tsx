import { Button } from '../kit/button.tsx';
import { useOverlay } from '../overlay-context.ts';

/** Where progress becomes pictures, and pictures become progress. */
export function CodeLink() {
  const { t, dispatch } = useOverlay();
  return (
    <p class="dialog__buttons">
      <Button
        look="paper"
        icon="show"
        onClick={() => dispatch({ type: 'go', to: { name: 'code', path: [], query: {} } })}
      >
        {t('code.link')}
      </Button>
    </p>
  );
}
