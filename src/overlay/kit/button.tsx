import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'class' | 'size'> {
  readonly look?: 'sun' | 'paper' | 'mint' | 'coral' | 'link';
  readonly size?: 'big' | 'wide';
  readonly icon?: IconName | undefined;
  /** The icon stands after the words, as an arrow that goes on does. */
  readonly iconLast?: boolean;
  readonly extra?: string;
  readonly children?: ComponentChildren;
}

/** The game's button. What it does happens on release, so a press can still be called off by moving away. */
export function Button({ look = 'sun', size, icon, iconLast, extra = '', children, ...rest }: ButtonProps) {
  const classes = ['btn', look !== 'sun' && `btn--${look}`, size && `btn--${size}`, extra]
    .filter(Boolean)
    .join(' ');
  const sign = icon && <Icon name={icon} />;
  return (
    <button type="button" class={classes} {...rest}>
      {!iconLast && sign}
      {children !== undefined && <span>{children}</span>}
      {iconLast && sign}
    </button>
  );
}

interface RoundButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'class' | 'size'> {
  readonly icon: IconName;
  readonly label: string;
  readonly wanted?: boolean;
}

/** A round button with a picture only; its name is read out and shown when pointed at. */
export function RoundButton({ icon, label, wanted, ...rest }: RoundButtonProps) {
  return (
    <button
      type="button"
      class={`btn btn--round${wanted ? ' btn--wanted' : ''}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
