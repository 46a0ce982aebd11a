import { useOverlay } from '../overlay-context.ts';
import { Page } from './page.tsx';

/** Each language in its own words; drafts say so. */
export function Languages() {
  const { state, dispatch, t, locales } = useOverlay();
  return (
    <Page title={t('languages.title')} name="languages">
      <ul class="tiles">
        {locales.map((locale) => (
          <li key={locale.code}>
            <button
              type="button"
              class="tile"
              lang={locale.code}
              dir={locale.direction}
              aria-pressed={state.locale === locale.code}
              style={{ fontFamily: locale.fonts.heading }}
              onClick={() => {
                dispatch({ type: 'settings', change: { locale: locale.code } });
                dispatch({ type: 'back' });
              }}
            >
              {locale.endonym}
              {locale.review === 'draft' && (
                <span class="hint" lang={state.locale} dir={state.direction}>
                  {t('languages.draft')}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
