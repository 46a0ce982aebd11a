import type { PromptView } from '../../../present/story-view.ts';
import { Button } from '../../kit/button.tsx';
import { Group } from '../../kit/group.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { SecondButton } from '../../speech/second-button.tsx';
import { Spoken } from '../../speech/spoken.tsx';
import { useReadable } from '../../speech/use-reader.ts';

type PlanView = Extract<PromptView, { kind: 'plan' }>;

/** "If … then I …": one tile for each half. */
export function PlanTiles({ plan }: { readonly plan: PlanView }) {
  const { dispatch, t } = useOverlay();
  useReadable(plan.sentence);
  const half = (name: 'if' | 'then', tiles: PlanView['ifs']) => (
    <Group look={`plan__half plan__half--${name}`} label={t(`plan.${name}`)}>
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
    </Group>
  );
  return (
    <div class="scene__prompt">
      <div class="panel activity plan">
        <h2 class="plan__sentence" tabIndex={-1} data-prompt data-landing-group aria-live="polite">
          <Spoken text={plan.sentence} />
        </h2>
        <SecondButton texts={[plan.sentence, ...[...plan.ifs, ...plan.thens].map((tile) => tile.text)]} />
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
