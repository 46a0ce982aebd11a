import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { HandLine } from './hand-line.tsx';
import { Sheet } from './sheet.tsx';
import { TrickList } from './trick-list.tsx';

const FRIENDS = ['hana-cheer', 'leo-cheer', 'sango-cheer', 'amara-cheer', 'samir-cheer'] as const;

/** With a line for a name, written by hand: the game knows none. */
export function Certificate({ options }: { readonly options: PrintOptions }) {
  const { t } = useOverlay();
  return (
    <Sheet options={options} wide look="p-certificate" label={t('print.certificate.title')}>
      <div class="p-certificate__frame">
        <h2 class="p-certificate__head">{t('print.certificate.head')}</h2>
        <p class="p-certificate__for">{t('print.certificate.for')}</p>
        <HandLine look="p-certificate__name" />
        <p class="p-certificate__text">{t('print.certificate.text')}</p>
        <p class="p-certificate__line">{t('print.certificate.line')}</p>
        <TrickList look="p-certificate__tricks" />
        <div class="p-certificate__foot">
          <HandLine label={t('print.certificate.date')} />
          <div class="p-certificate__friends">
            {FRIENDS.map((one) => (
              <Picture key={one} kind="stills" names={[one]} />
            ))}
          </div>
          <HandLine label={t('print.certificate.signed')} />
        </div>
      </div>
    </Sheet>
  );
}
