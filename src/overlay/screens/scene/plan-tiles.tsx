import type { PromptView } from '../../../present/story-view.ts';
import { moveInGroup } from '../../input/focus.ts';
import { Button } from '../../kit/button.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Spoken } from '../../speech/spoken.tsx';
import { useReadable } from '../../speech/use-reader.ts';

type PlanView = Extract<PromptView, { kind: 'plan' }>;

/** "If … then I …": one tile for each half. */
export function PlanTiles({ plan }: { readonly plan: PlanView }) {
  const { dispatch, t, state } = useOverlay();
  useReadable(plan.sentence);
  const arrows = (event: KeyboardEvent) => {
    if (event.currentTarget instanceof HTMLElement) moveInGroup(event.currentTarget, event, state.direction);
  };
  const half = (name: 'if' | 'then', tiles: PlanView['ifs']) => (
    <div class="plan__half" role="group" aria-label={t(`plan.${name}`)} onKeyDown={arrows}>
      <h3>{t(`plan.${name}`)}</h3>
      {tiles.map((tile) => (
        <button
          key={tile.id}
          type="button"
          class="tile plan__tile"
          aria-pressed={tile.chosen}
          onClick={() =>
            dispatch(
              name === 'if' ? { type: 'plan-if', tile: tile.id } : { type: 'plan-then', tile: tile.id },
            )
          }
        >
          {tile.text}
        </button>
      ))}
    </div>
  );
  return (
    <div class="scene__prompt">
      <div class="panel activity plan">
        <h2 tabIndex={-1} data-prompt data-landing-group aria-live="polite">
          <Spoken text={plan.sentence} />
        </h2>
        <div class="plan__halves">
          {half('if', plan.ifs)}
          {half('then', plan.thens)}
        </div>
        <Button icon="tick" disabled={!plan.ready} onClick={() => dispatch({ type: 'plan-done' })}>
          {t('plan.done')}
        </Button>
      </div>
    </div>
  );
}
