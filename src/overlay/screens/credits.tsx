import { useOverlay } from '../overlay-context.ts';
import { Page } from './page.tsx';

export function Credits() {
  const { t, credits } = useOverlay();
  return (
    <Page title={t('credits.title')} intro={t('credits.own')} name="credits">
      <section class="panel">
        <p>{t('credits.independent')}</p>
      </section>
      <section class="panel" aria-labelledby="credits-others">
        <h2 id="credits-others">{t('credits.others')}</h2>
        <ul class="facts">
          {credits.map((one) => (
            <li key={one.name} class="credit">
              <span>
                <span class="label" lang="en">
                  {one.name}
                </span>
                <span lang="en">
                  {one.what} — {one.by}. {one.licence}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
