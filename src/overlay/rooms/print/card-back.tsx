import { useOverlay } from '../../overlay-context.ts';

/** Waves as on the backs of the game's cards, 63 × 88 millimetres with a margin that forgives a crooked printer. */
const WAVES = Array.from({ length: 17 }, (_, row) =>
  Array.from({ length: 7 }, (_, column) => {
    const [x, y] = [5 + (column + (row % 2) / 2) * 9, 6 + row * 5];
    return [4.5, 3, 1.5].map((r) => `M${x - r} ${y}a${r} ${r} 0 0 1 ${r * 2} 0`).join('');
  }).join(''),
).join('');

const STAR = 'M0 -6.4L2 -2.2L6.5 -1.7L3.2 1.4L4 5.9L0 3.7L-4 5.9L-3.2 1.4L-6.5 -1.7L-2 -2.2Z';
const CORNERS = [
  ['lookout', 'M10.4 10.4h4.2v4.2h-4.2z'],
  ['harbour', 'M50.5 10.2a2.3 2.3 0 1 0 .01 0z'],
  ['echo', 'M12.5 73.4l2.6 4.5h-5.2z'],
  ['move', 'M48.3 73.4h4.4v2.4q0 2-2.2 3q-2.2 -1-2.2-3z'],
] as const;

/** A card's back. All look the same from afar; the star has the colour of the suit, so piles are easily sorted. */
export function CardBack({ suit }: { readonly suit: string }) {
  const { t } = useOverlay();
  return (
    <span class={`p-back p-back--${suit}`}>
      <svg viewBox="0 0 63 88" aria-hidden="true" focusable="false">
        <rect class="p-back__ground" x="4" y="4" width="55" height="80" rx="4.5" />
        <svg aria-hidden="true" x="6.2" y="6.2" width="50.6" height="75.6" viewBox="6.2 6.2 50.6 75.6">
          <path class="p-back__waves" d={WAVES} />
        </svg>
        <rect class="p-back__line" x="6.2" y="6.2" width="50.6" height="75.6" rx="3.4" />
        <rect class="p-back__line p-back__line--thin" x="7.8" y="7.8" width="47.4" height="72.4" rx="2.6" />
        <circle class="p-back__medal" cx="31.5" cy="40" r="14.5" />
        <circle class="p-back__disc" cx="31.5" cy="40" r="11.4" />
        <path class="p-back__star" d={STAR} transform="translate(31.5 40.6) scale(1.25)" />
        {CORNERS.map(([name, d]) => (
          <path key={name} class={`p-back__corner p-back__corner--${name}`} d={d} />
        ))}
      </svg>
      <span class="p-back__name">{t('print.cards.back')}</span>
    </span>
  );
}
