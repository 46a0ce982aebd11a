import { useEffect } from 'preact/hooks';
import type { PromptView } from '../../../present/story-view.ts';
import { tellAtOnce } from '../../live/live.ts';
import { useOverlay } from '../../overlay-context.ts';

type ParcelView = Extract<PromptView, { kind: 'parcel' }>;

/** The parcel on the desk: its label counts down, and nothing happens at nought. */
export function Parcel({ prompt }: { readonly prompt: ParcelView }) {
  const { dispatch, stageOn } = useOverlay();
  useEffect(() => tellAtOnce(prompt.countText), [prompt.countText]);
  return (
    <div class={`scene__prompt parcel${stageOn ? '' : ' parcel--still'}`}>
      <button
        type="button"
        class="parcel__press"
        aria-label={`${prompt.label} ${prompt.countText}`}
        data-prompt
        data-number="1"
        onClick={() => dispatch({ type: 'parcel-open' })}
      />
      <p class="parcel__label" aria-hidden="true">
        <span>{prompt.label}</span>
        <span class="parcel__count">{prompt.countText}</span>
      </p>
    </div>
  );
}
