import type { RevealView } from '../../present/table-view.ts';
import { GearChip } from '../kit/gear-chip.tsx';
import { Icon } from '../kit/icon.tsx';
import type { IconName } from '../kit/icon-paths.ts';
import { Sentence } from '../speech/sentence.tsx';

/** A sign beside the words, so that nothing hangs on colour: a tick, a heart to hold, or a round arrow. */
const SIGN: Readonly<Record<RevealView['verdict'], IconName>> = {
  right: 'tick',
  fine: 'tick',
  missed: 'retry',
  wronged: 'retry',
};

interface RevealWordsProps {
  readonly reveal: RevealView;
  /** The words of the card that was judged. */
  readonly also: readonly string[];
}

/** What happened: the stamp, what the scene does, and why. */
export function RevealWords({ reveal, also }: RevealWordsProps) {
  return (
    <div class={`reveal reveal--${reveal.verdict}`}>
      <p class="reveal__stamp">
        <Icon name={SIGN[reveal.verdict]} />
        {reveal.stamp}
      </p>
      <p class="say">
        <Sentence text={reveal.reaction} />
      </p>
      <p class="say">
        <Sentence text={reveal.why} also={also} />
      </p>
      {reveal.gears.length > 0 && (
        <span class="gears">
          {reveal.gears.map((gear) => (
            <GearChip key={gear.trick} trick={gear.trick} name={gear.name} />
          ))}
        </span>
      )}
    </div>
  );
}
