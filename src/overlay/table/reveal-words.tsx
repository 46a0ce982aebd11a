import type { RevealView, SeenView } from '../../present/table-view.ts';
import { GearChip } from '../kit/gear-chip.tsx';
import { Icon } from '../kit/icon.tsx';
import type { IconName } from '../kit/icon-paths.ts';
import { SeenPicture } from '../kit/seen-picture.tsx';
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
  /** What was behind the card, where a page is too narrow for the card itself. */
  readonly seen?: SeenView | undefined;
}

/** What happened: the stamp, what the scene does, and why. */
export function RevealWords({ reveal, also, seen }: RevealWordsProps) {
  return (
    <div class={`reveal reveal--${reveal.verdict}`}>
      <p class="reveal__stamp">
        <Icon name={SIGN[reveal.verdict]} />
        {reveal.stamp}
      </p>
      {seen && (
        <span class="reveal__seen card__window">
          <SeenPicture seen={seen} />
          <span class="unseen">{seen.text}</span>
        </span>
      )}
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
