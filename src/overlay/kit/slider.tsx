import { useId } from 'preact/hooks';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What the value is called: "80 %". */
  readonly text: string;
  readonly onChange: (value: number) => void;
}

export function Slider({ label, value, min, max, step, text, onChange }: SliderProps) {
  const id = useId();
  const share = `${Math.round(((value - min) / (max - min)) * 100)}%`;
  return (
    <div class="field slider">
      <label class="label" for={id}>
        {label}
      </label>
      <span class="slider__value" aria-hidden="true">
        {text}
      </span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        style={{ '--share': share }}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}
