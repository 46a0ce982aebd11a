/** A line to be written on by hand, with what belongs there below it. */
export function HandLine({ label, look = '' }: { readonly label?: string; readonly look?: string }) {
  return (
    <div class={`p-hand-line ${look}`}>
      <span class="p-hand-line__line" />
      {label && <span class="p-hand-line__label">{label}</span>}
    </div>
  );
}
