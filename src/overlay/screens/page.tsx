import type { ComponentChildren } from 'preact';
import { Button } from '../kit/button.tsx';
import { useOverlay } from '../overlay-context.ts';

interface PageProps {
  readonly title: string;
  readonly intro?: string;
  /** Pages one comes to from elsewhere have a way back. */
  readonly back?: boolean;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A page that fills the window and reflows: everything that is not a picture. */
export function Page({ title, intro, back = true, name, children }: PageProps) {
  const { t, dispatch } = useOverlay();
  return (
    <main class={`page page--${name}`} id="main">
      <div class="page__column">
        <div class="page__head">
          <h1 tabIndex={-1} data-landing>
            {title}
          </h1>
          {back && (
            <Button look="paper" icon="back" onClick={() => dispatch({ type: 'back' })}>
              {t('button.back')}
            </Button>
          )}
        </div>
        {intro && <p class="page__intro">{intro}</p>}
        {children}
      </div>
    </main>
  );
}
