import { useId } from 'preact/hooks';
import { useOverlay } from '../overlay-context.ts';
import { RoundButton } from './button.tsx';

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

/** A slider with a button at each end, because one switch can press but not pull. */
export function Slider({ label, value, min, max, step, text, onChange }: SliderProps) {
  const { t } = useOverlay();
  const id = useId();
  const by = (count: number) => {
    const steps = Math.round((value - min) / step) + count;
    onChange(Math.min(max, Math.max(min, Number((min + steps * step).toFixed(4)))));
  };
  const share = `${Math.round(((value - min) / (max - min)) * 100)}%`;
  return (
    <div class="field slider">
      <label class="label" for={id}>
        {label}
      </label>
      <span class="slider__value" aria-hidden="true">
        {text}
      </span>
      <div class="slider__row">
        <RoundButton
          icon="minus"
          label={t('slider.less', { name: label })}
          aria-disabled={value <= min}
          onClick={() => by(-1)}
        />
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
        <RoundButton
          icon="plus"
          label={t('slider.more', { name: label })}
          aria-disabled={value >= max}
          onClick={() => by(1)}
        />
      </div>
    </div>
  );
}
