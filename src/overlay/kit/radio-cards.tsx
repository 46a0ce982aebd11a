import { useId } from 'preact/hooks';

interface RadioCardsProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: Value) => void;
}

export function RadioCards<Value extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: RadioCardsProps<Value>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="cards-row">
        {options.map((option) => (
          <label key={option.value} class="option">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {/* A text not yet translated runs its own way. */}
            <span lang={option.lang} dir="auto">
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
