import { useEffect, useState } from 'preact/hooks';
import { isStill } from '../../app/is-still.ts';
import type { RecapView } from '../../present/table-view.ts';
import { Icon } from '../kit/icon.tsx';
import { useOverlay } from '../overlay-context.ts';

/** How long counting takes at most, ms. */
const COUNTS = 1200;
const STEP = 240;

/** Counts up to what was reached; any key or touch ends it. With reduced motion it stands there at once. */
export function ScoreCount({ score }: { readonly score: NonNullable<RecapView['score']> }) {
  const { state } = useOverlay();
  const [shown, setShown] = useState(isStill(state) ? score.value : 0);

  useEffect(() => {
    if (shown >= score.value) return;
    const finish = () => setShown(score.value);
    const next = setTimeout(() => setShown(shown + 1), Math.min(STEP, COUNTS / score.value));
    for (const touch of TOUCHES) window.addEventListener(touch, finish);
    return () => {
      clearTimeout(next);
      for (const touch of TOUCHES) window.removeEventListener(touch, finish);
    };
  }, [shown, score.value]);

  return (
    <p class={`score${shown >= score.value ? ' score--done' : ''}`}>
      <span class="unseen">
        {score.value}/{score.of} {score.label}
      </span>
      <span aria-hidden="true" class="score__count">
        <Icon name="star" />
        <b dir="ltr">
          {shown}/{score.of}
        </b>
        {score.label}
      </span>
    </p>
  );
}

const TOUCHES = ['pointerdown', 'keydown'] as const;
