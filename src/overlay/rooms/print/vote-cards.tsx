import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import { ANSWER_SHAPES } from '../../kit/answer-shapes.ts';
import { useOverlay } from '../../overlay-context.ts';
import { Sheet } from './sheet.tsx';

/** Letter, posture, colour and shape belong together, the same as on the class screen. */
const ANSWERS = ['a', 'b', 'c', 'd'] as const;

/** Four to a page: one for every answer. On the back of each: pass. */
export function VoteCards({ options }: { readonly options: PrintOptions }) {
  const { t } = useOverlay();
  // Flipped on the long edge, left and right change places.
  const backs = ['b', 'a', 'd', 'c'] as const;
  return (
    <>
      <Sheet options={options} look="p-quarters" label={t('print.sheet', { page: 1 })}>
        {ANSWERS.map((letter, index) => (
          <div key={letter} class={`p-quarter p-vote p-vote--${letter}`} data-card={letter}>
            <svg class="p-vote__shape" viewBox="-32.5 -32.5 65 65" aria-hidden="true" focusable="false">
              <path d={ANSWER_SHAPES[index]} />
            </svg>
            <span class="p-vote__letter">{letter.toUpperCase()}</span>
            <span class="p-vote__pose">{t(`print.vote.${letter}.pose`)}</span>
          </div>
        ))}
      </Sheet>
      <Sheet options={options} look="p-quarters" label={t('print.sheet', { page: 2 })}>
        {backs.map((letter) => (
          <div key={letter} class="p-quarter p-vote p-vote--pass" data-back={letter}>
            <span class="p-vote__letter">{t('print.vote.pass')}</span>
            <span class="p-vote__pose">{t('print.vote.pass.line')}</span>
          </div>
        ))}
      </Sheet>
    </>
  );
}
