import { useOverlay } from '../overlay-context.ts';

/** While a chapter is being fetched. No bar that creeps: it is a moment. */
export function Waiting() {
  const { t } = useOverlay();
  return (
    <main class="waiting" id="main">
      <p class="pill" role="status" tabIndex={-1} data-landing>
        {t('waiting')}
      </p>
    </main>
  );
}
