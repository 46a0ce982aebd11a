import { assertive, polite } from './live.ts';

/** Always in the page, so that screen readers know them before anything is said. */
export function LiveRegions() {
  return (
    <>
      <div class="unseen" role="status" aria-live="polite" data-live="dialogue">
        {polite.value}
      </div>
      <div class="unseen" role="alert" aria-live="assertive" data-live="results">
        {assertive.value}
      </div>
    </>
  );
}
