import { useOverlay } from '../../overlay-context.ts';

/** Keys as they stand on the keyboard, with what they do. */
const KEYS: readonly (readonly [keys: string, does: string])[] = [
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
  const { state, t } = useOverlay();
  // In right-to-left pages the left arrow leads on.
  const isLtr = state.direction === 'ltr';
  const moving = [
    [t(isLtr ? 'class.key.space' : 'class.key.space.rtl'), 'next'],
    [isLtr ? '←' : '→', 'back'],
  ] as const;
  return (
    <dl class="key-list">
      {[...moving, ...KEYS].map(([keys, does]) => (
        <div key={does}>
          <dt>
            <kbd dir={does === 'next' ? undefined : 'ltr'}>{keys}</kbd>
          </dt>
          <dd>{t(`class.key.${does}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
