import { useOverlay } from '../../overlay-context.ts';

/** Keys as they stand on the keyboard, with what they do. */
const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['→', 'next'],
  ['←', 'back'],
  ['1–4 · A–D', 'pick'],
  ['S', 'split'],
  ['R', 'reason'],
  ['P', 'pause'],
  ['B', 'blank'],
  ['T', 'script'],
  ['E', 'calmly'],
  ['?', 'keys'],
];

export function KeyList() {
  const { t } = useOverlay();
  return (
    <dl class="key-list">
      {KEYS.map(([keys, does]) => (
        <div key={does}>
          <dt>
            <kbd dir="ltr">{does === 'next' ? t('class.key.space') : keys}</kbd>
          </dt>
          <dd>{t(`class.key.${does}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
