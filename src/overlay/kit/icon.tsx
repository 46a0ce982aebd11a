import { ICONS, type IconName, TURNING_ICONS } from './icon-paths.ts';

/** A small sign drawn in the text's own colour; always beside words or on a button with a name. */
export function Icon({ name }: { readonly name: IconName }) {
  const turns = TURNING_ICONS.includes(name) ? ' icon--turns' : '';
  return (
    <svg class={`icon${turns}`} viewBox="-24 -24 48 48" aria-hidden="true" focusable="false">
      {ICONS[name].map(([d, look]) => (
        <path key={d} d={d} class={look ?? ''} />
      ))}
    </svg>
  );
}
