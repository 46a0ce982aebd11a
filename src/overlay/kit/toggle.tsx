import { useId } from 'preact/hooks';

interface ToggleProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly words: { readonly on: string; readonly off: string };
  readonly onChange: (on: boolean) => void;
}

/** A switch that says in words whether it is on. */
export function Toggle({ label, hint, on, words, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div class="row">
      <div class="row__words">
        <span class="label" id={id}>
          {label}
        </span>
        {hint && <p class="hint">{hint}</p>}
      </div>
      <button
        type="button"
        class="toggle"
        role="switch"
        aria-checked={on}
        aria-labelledby={id}
        onClick={() => onChange(!on)}
      >
        <span aria-hidden="true">{on ? words.on : words.off}</span>
        <span class="toggle__track" />
      </button>
    </div>
  );
}
