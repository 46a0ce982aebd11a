import { helplinesOf } from '../../../present/helplines-of.ts';
import { presentArticle } from '../../../present/rooms/present-article.ts';
import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import { useOverlay } from '../../overlay-context.ts';
import { emergencyNumber } from '../../screens/emergency-number.ts';
import { HandLine } from './hand-line.tsx';
import { Sheet } from './sheet.tsx';

/** For teachers and the staff of a stand: kept within reach, never on show. */
export function StaffScript({ options }: { readonly options: PrintOptions }) {
  const { t, state, helplines } = useOverlay();
  const { country } = state.device.settings;
  const [say, then] = presentArticle('tells', t).sections;
  const [line] = helplinesOf(helplines, country);
  const emergency = emergencyNumber(country);
  return (
    <Sheet options={options} flows look="p-paper p-script" label={t('print.script.title')}>
      <h2 class="p-script__head">{t('print.script.head')}</h2>
      <h3>{t('print.script.say')}</h3>
      {say?.texts.map((text) => (
        <p key={text} class="p-script__say">
          {text}
        </p>
      ))}
      <h3>{t('print.script.do')}</h3>
      <ol class="p-script__do">
        {then?.texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
        <li>{t('print.script.alone')}</li>
      </ol>
      <p class="p-script__leo">{t('print.script.leo')}</p>
      <div class="p-script__people">
        {['person', 'deputy'].map((who) => (
          <div key={who}>
            <HandLine label={t(`print.script.${who}`)} />
            <HandLine label={t('print.script.phone')} />
          </div>
        ))}
      </div>
      {(line || emergency) && (
        <p class="p-script__numbers">
          {t('print.script.numbers')}: {emergency && <bdi dir="ltr">{emergency}</bdi>}
          {line && (
            <>
              {' · '}
              <bdi dir="ltr">{line.number}</bdi> <bdi>{line.name}</bdi>
            </>
          )}
        </p>
      )}
    </Sheet>
  );
}
