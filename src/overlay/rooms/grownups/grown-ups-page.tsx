import type { ComponentChildren } from 'preact';
import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';
import { roomPlace } from '../room-place.ts';

interface GrownUpsPageProps {
  readonly title: string;
  readonly intro?: string;
  readonly name: string;
  /** The page above this one. */
  readonly up?: readonly string[];
  readonly children: ComponentChildren;
}

/** One of the pages behind the start: its way back leads up, however one came. */
export function GrownUpsPage({ title, intro, name, up = [], children }: GrownUpsPageProps) {
  const { t } = useOverlay();
  const text = t(up.length === 0 ? 'grownups.all' : `grownups.${up[0]}.title`);
  return (
    <Page
      title={title}
      {...(intro === undefined ? {} : { intro })}
      name="grownups"
      look={`grownups grownups--${name}`}
      back={{ text, to: roomPlace('grownups', up) }}
    >
      {children}
    </Page>
  );
}
