import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import { useOverlay } from '../../overlay-context.ts';
import { Sheet } from './sheet.tsx';

/** Letter, posture, colour and shape belong together, the same as on the class screen. */
const ANSWERS = [
  ['a', 'M0 -46A46 46 0 1 1 -.1 -46Z'],
  ['b', 'M-42 -42H42V42H-42Z'],
  ['c', 'M0 -46L50 40H-50Z'],
  ['d', 'M0 -52L50 0L0 52L-50 0Z'],
] as const;

/** Four to a page: one for every answer. On the back of each: pass. */
export function VoteCards({ options }: { readonly options: PrintOptions }) {
  const { t } = useOverlay();
  // Flipped on the long edge, left and right change places.
  const backs = ['b', 'a', 'd', 'c'] as const;
  return (
    <>
      <Sheet options={options} look="p-quarters" label={t('print.sheet', { page: 1 })}>
        {ANSWERS.map(([letter, shape]) => (
          <div key={letter} class={`p-quarter p-vote p-vote--${letter}`} data-card={letter}>
            <svg class="p-vote__shape" viewBox="-54 -54 108 108" aria-hidden="true" focusable="false">
              <path d={shape} />
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
