import { helplinesOf } from '../../../present/helplines-of.ts';
import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import { Icon } from '../../kit/icon.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { emergencyNumber } from '../../screens/emergency-number.ts';
import { HandLine } from './hand-line.tsx';
import { Sheet } from './sheet.tsx';

/** Four cards a page: three lines for grown-ups one trusts, and the numbers of the chosen country. */
export function HelpersCard({ options }: { readonly options: PrintOptions }) {
  const { t } = useOverlay();
  return (
    <Sheet options={options} look="p-quarters" label={t('print.helpers.title')}>
      {[1, 2, 3, 4].map((copy) => (
        <Card key={copy} />
      ))}
    </Sheet>
  );
}

function Card() {
  const { state, t, helplines } = useOverlay();
  const { country } = state.device.settings;
  const [line] = helplinesOf(helplines, country);
  const emergency = emergencyNumber(country);
  return (
    <div class="p-quarter p-helpers">
      <h2>{t('print.helpers.head')}</h2>
      <p>{t('print.helpers.if')}</p>
      {[1, 2, 3].map((index) => (
        <HandLine key={index} label={t('print.helpers.name')} />
      ))}
      <p>{t('print.helpers.on')}</p>
      <dl class="p-helpers__numbers">
        <div>
          <dt>
            <Icon name="phone" />
            {t('print.helpers.line')}
          </dt>
          <dd>
            {line ? (
              <>
                <bdi dir="ltr">{line.number}</bdi> <small>{line.name}</small>
                <small class="p-helpers__free">{t('print.helpers.free')}</small>
              </>
            ) : (
              <HandLine />
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Icon name="shield" />
            {t('print.helpers.danger')}
          </dt>
          <dd>{emergency ? <bdi dir="ltr">{emergency}</bdi> : <HandLine />}</dd>
        </div>
      </dl>
      <p class="p-helpers__fault">{t('print.helpers.fault')}</p>
    </div>
  );
}
