import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { HandLine } from './hand-line.tsx';
import { Sheet } from './sheet.tsx';

/** Two to a page, to be filled in by the class: what it did, without anybody's name. */
export function ReceiptSheet({ options }: { readonly options: PrintOptions }) {
  const { t } = useOverlay();
  return (
    <Sheet options={options} look="p-halves" label={t('print.receipt.title')}>
      {[1, 2].map((copy) => (
        <div key={copy} class="p-half p-receipt">
          <header>
            <Picture kind="stills" names={['portrait-sango']} />
            <h2>{t('print.receipt.head')}</h2>
          </header>
          <div class="p-receipt__row">
            <HandLine label={t('print.receipt.chapter')} />
            <HandLine label={t('print.receipt.day')} />
          </div>
          <HandLine label={t('print.receipt.voted')} />
          <div class="p-receipt__row">
            <HandLine label={t('print.receipt.moves')} />
            <HandLine label={t('print.receipt.reasons')} />
          </div>
          <HandLine label={t('print.receipt.keep')} />
          <p>{t('print.receipt.home')}</p>
        </div>
      ))}
    </Sheet>
  );
}
