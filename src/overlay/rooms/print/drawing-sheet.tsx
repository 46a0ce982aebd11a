import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { HandLine } from './hand-line.tsx';
import { Sheet } from './sheet.tsx';

/** Room to draw, and Sango in a corner of it. */
export function DrawingSheet({ options }: { readonly options: PrintOptions }) {
  const { t } = useOverlay();
  return (
    <Sheet options={options} look="p-drawing" label={t('print.drawing.title')}>
      <header>
        <h2>{t('print.drawing.head')}</h2>
        <p>{t('print.drawing.line')}</p>
      </header>
      <div class="p-drawing__frame">
        <Picture kind="stills" names={['sango-wave']} />
      </div>
      <HandLine label={t('print.drawing.by')} />
    </Sheet>
  );
}
