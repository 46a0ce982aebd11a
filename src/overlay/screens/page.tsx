import type { ComponentChildren } from 'preact';
import type { Route } from '../../app/route.ts';
import { Button } from '../kit/button.tsx';
import { useOverlay } from '../overlay-context.ts';

interface PageProps {
  readonly title: string;
  readonly intro?: string;
  /** Pages one comes to from elsewhere have a way back; it may lead up to a certain page instead. */
  readonly back?: boolean | { readonly text: string; readonly to: Route };
  readonly name: string;
  /** More classes for the style sheets. */
  readonly look?: string;
  readonly children: ComponentChildren;
}

/** A page that fills the window and reflows: everything that is not a picture. */
export function Page({ title, intro, back = true, name, look = '', children }: PageProps) {
  const { t, dispatch } = useOverlay();
  return (
    <main class={`page page--${name} ${look}`.trim()} id="main">
      <div class="page__column">
        <div class="page__head">
          <h1 tabIndex={-1} data-landing>
            {title}
          </h1>
          {back && (
            <Button
              look="paper"
              icon="back"
              onClick={() => dispatch(back === true ? { type: 'back' } : { type: 'go', to: back.to })}
            >
              {back === true ? t('button.back') : back.text}
            </Button>
          )}
        </div>
        {intro && <p class="page__intro">{intro}</p>}
        {children}
      </div>
    </main>
  );
}
