import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';
import { useEvent } from './use-event.ts';

/** Each language in its own words. */
export function ChooseLanguage() {
  const { t, locales } = useOverlay();
  const { room, ask } = useEvent();
  const offered = room.setup.langs.flatMap((code) => locales.find((one) => one.code === code) ?? []);
  return (
    <Page title={t('languages.title')} name="event" back={false}>
      <ul class="tiles event__tiles">
        {offered.map((locale) => (
          <li key={locale.code}>
            <button
              type="button"
              class="tile event__language"
              lang={locale.code}
              dir={locale.direction}
              style={{ fontFamily: locale.fonts.heading }}
              onClick={() => ask({ do: 'language', locale: locale.code })}
            >
              {locale.endonym}
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
