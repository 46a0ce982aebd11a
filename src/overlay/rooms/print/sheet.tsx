import type { ComponentChildren } from 'preact';
import type { PrintOptions } from '../../../present/rooms/print/prints.ts';

interface SheetProps {
  readonly options: Pick<PrintOptions, 'paper' | 'ink'>;
  /** What this page is, for those who do not see it. */
  readonly label: string;
  readonly look?: string;
  readonly wide?: boolean;
  /** Words that may run on to another page: its own margins, no fixed height. */
  readonly flows?: boolean;
  readonly children: ComponentChildren;
}

/** One page of paper, on the screen as it comes out of the printer. */
export function Sheet({ options: { paper, ink }, label, look = '', wide, flows, children }: SheetProps) {
  const size = `sheet--${paper}${wide ? ' sheet--wide' : ''}`;
  return (
    <section class={`sheet ${size} sheet--${ink}${flows ? ' sheet--flows' : ''} ${look}`} aria-label={label}>
      {children}
    </section>
  );
}
