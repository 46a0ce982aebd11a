import { useId } from 'preact/hooks';
import { useOverlay } from '../overlay-context.ts';

/** The country decides which numbers are shown. Kept on the device only. */
export function CountryChoice() {
  const { state, dispatch, t, helplines } = useOverlay();
  const id = useId();
  const names = new Intl.DisplayNames([state.locale, 'en'], { type: 'region' });
  const countries = [...new Set(helplines.map((one) => one.country))]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, state.locale));
  return (
    <div class="row">
      <label class="label row__words" for={id}>
        {t('settings.country')}
      </label>
      <select
        id={id}
        class="select"
        value={state.device.settings.country ?? ''}
        onChange={(event) =>
          dispatch({
            type: 'settings',
            change: { country: event.currentTarget.value === '' ? null : event.currentTarget.value },
          })
        }
      >
        <option value="">{t('settings.country.other')}</option>
        {countries.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
