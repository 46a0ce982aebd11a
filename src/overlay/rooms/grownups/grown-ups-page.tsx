import type { ComponentChildren } from 'preact';
import { Button } from '../../kit/button.tsx';
import { useOverlay } from '../../overlay-context.ts';
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
  const { t, dispatch } = useOverlay();
  return (
    <main class={`page page--grownups grownups grownups--${name}`} id="main">
      <div class="page__column">
        <div class="page__head">
          <h1 tabIndex={-1} data-landing>
            {title}
          </h1>
          <Button
            look="paper"
            icon="back"
            onClick={() => dispatch({ type: 'go', to: roomPlace('grownups', up) })}
          >
            {t(up.length === 0 ? 'grownups.all' : `grownups.${up[0]}.title`)}
          </Button>
        </div>
        {intro && <p class="page__intro">{intro}</p>}
        {children}
      </div>
    </main>
  );
}
