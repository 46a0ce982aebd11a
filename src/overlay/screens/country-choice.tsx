import { useId } from 'preact/hooks';
import { RoundButton } from '../kit/button.tsx';
import { tellAtOnce } from '../live/live.ts';
import { useOverlay } from '../overlay-context.ts';

/**
 * The country decides which numbers are shown. Kept on the device only. One switch cannot open a list, so while
 * scanning is on two buttons go through it.
 */
export function CountryChoice() {
  const { state, dispatch, t, helplines } = useOverlay();
  const id = useId();
  const names = new Intl.DisplayNames([state.locale, 'en'], { type: 'region' });
  const countries = [...new Set(helplines.map((one) => one.country))]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, state.locale));
  const { country, scanning } = state.device.settings;
  const choose = (code: string) =>
    dispatch({ type: 'settings', change: { country: code === '' ? null : code } });
  const choices = [{ code: '', name: t('settings.country.other') }, ...countries];
  const go = (by: number) => {
    const at = choices.findIndex((one) => one.code === (country ?? ''));
    const next = choices[(at + by + choices.length) % choices.length];
    if (!next) return;
    choose(next.code);
    tellAtOnce(next.name);
  };
  return (
    <div class="row">
      <label class="label row__words" for={id}>
        {t('settings.country')}
      </label>
      <div class="row">
        {scanning !== 'off' && (
          <RoundButton icon="minus" label={t('settings.country.before')} onClick={() => go(-1)} />
        )}
        <select
          id={id}
          class="select"
          value={country ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {choices.map((one) => (
            <option key={one.code} value={one.code}>
              {one.name}
            </option>
          ))}
        </select>
        {scanning !== 'off' && (
          <RoundButton icon="plus" label={t('settings.country.after')} onClick={() => go(1)} />
        )}
      </div>
    </div>
  );
}
