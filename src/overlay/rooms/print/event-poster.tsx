import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Sheet } from './sheet.tsx';

/** For the front of the table at a stand. */
export function EventPoster({ options }: { readonly options: PrintOptions }) {
  const { t } = useOverlay();
  return (
    <Sheet options={options} look="p-event-poster" label={t('print.event.title')}>
      <h2>{t('print.event.head')}</h2>
      <p class="p-event-poster__line">{t('print.event.line')}</p>
      <Picture kind="stills" names={['title-hero-portrait']} extra="p-event-poster__hero" />
      <p>{t('print.event.how')}</p>
      <p>{t('print.event.forgets')}</p>
    </Sheet>
  );
}
