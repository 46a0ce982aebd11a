import type { ComponentChildren } from 'preact';
import { moveInGroup } from '../input/focus.ts';
import { useOverlay } from '../overlay-context.ts';

interface GroupProps {
  /** What these buttons are for, read before them. */
  readonly label: string;
  readonly look?: string;
  readonly style?: Readonly<Record<string, string>>;
  /** Takes the focus when the last button has gone. */
  readonly landing?: boolean;
  readonly children: ComponentChildren;
}

/** Buttons that belong together: arrow keys move among them, mirrored in right-to-left pages. */
export function Group({ label, look = '', style, landing, children }: GroupProps) {
  const { state } = useOverlay();
  return (
    <fieldset
      class={`group ${look}`}
      aria-label={label}
      onKeyDown={(event) => moveInGroup(event.currentTarget, event, state.direction)}
      {...(style ? { style } : {})}
      {...(landing ? { tabIndex: -1, 'data-prompt': true, 'data-landing-group': true } : {})}
    >
      {children}
    </fieldset>
  );
}
