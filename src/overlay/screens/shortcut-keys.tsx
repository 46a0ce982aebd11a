import { useEffect, useState } from 'preact/hooks';
import { SHORTCUTS, type ShortcutId } from '../../core/progress/records.ts';
import { Button } from '../kit/button.tsx';
import { tellAtOnce } from '../live/live.ts';
import { useOverlay } from '../overlay-context.ts';

/** Keys that mean something else to a browser, a page or the choices. */
const TAKEN = /^(tab|escape|enter|arrow.*|home|end|page.*|f\d+|[0-9]|shift|control|alt|meta|dead|capslock)$/i;

/** One button a shortcut: press it, then press the new key. Nothing is typed. */
export function ShortcutKeys() {
  const { state, dispatch, t } = useOverlay();
  const { keys, shortcuts, scanning } = state.device.settings;
  const [catching, setCatching] = useState<ShortcutId | null>(null);

  useEffect(() => {
    if (!catching) return;
    const catchKey = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.key !== 'Escape') {
        const key = event.key.toLowerCase();
        const used = SHORTCUTS.find((one) => one !== catching && keys[one] === key);
        if (TAKEN.test(key)) {
          tellAtOnce(t('settings.key.taken'));
          return;
        }
        // Two shortcuts on one key would be a trap: they swap.
        const swapped = used ? { [used]: keys[catching] } : {};
        dispatch({ type: 'settings', change: { keys: { ...keys, ...swapped, [catching]: key } } });
        tellAtOnce(t('settings.key.set', { name: t(`settings.key.${catching}`), key: nameOf(key) }));
      }
      setCatching(null);
    };
    document.addEventListener('keydown', catchKey, true);
    return () => document.removeEventListener('keydown', catchKey, true);
  }, [catching, keys]);

  const nameOf = (key: string) =>
    key === ' ' ? t('settings.key.space') : key.toLocaleUpperCase(state.locale);
  if (!shortcuts && scanning === 'off') return null;
  return (
    <ul class="keys" data-catching={catching ?? undefined}>
      {SHORTCUTS.filter((one) => (one === 'scan' ? scanning !== 'off' : shortcuts)).map((one) => (
        <li key={one} class="row">
          <span class="row__words">{t(`settings.key.${one}`)}</span>
          <Button
            look="paper"
            extra="keycap"
            aria-label={t('settings.key.change', { name: t(`settings.key.${one}`), key: nameOf(keys[one]) })}
            aria-pressed={catching === one}
            onClick={() => setCatching(catching === one ? null : one)}
          >
            {catching === one ? t('settings.key.press') : nameOf(keys[one])}
          </Button>
        </li>
      ))}
    </ul>
  );
}
