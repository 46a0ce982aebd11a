import { useState } from 'preact/hooks';
import { helplinesOf } from '../../present/helplines-of.ts';
import { Icon } from '../kit/icon.tsx';
import { Picture } from '../kit/picture.tsx';
import { useOverlay } from '../overlay-context.ts';
import { CountryChoice } from './country-choice.tsx';
import { emergencyNumber } from './emergency-number.ts';

/** Grown-ups to think of. Only for this moment: the choice is never stored. */
const GROWN_UPS = ['parent', 'grandparent', 'aunt', 'teacher', 'coach', 'neighbour'] as const;

/** Who can I talk to? Always the same words, on the page and in the dialog. */
export function HelpWords({ heading: Heading }: { readonly heading: 'h2' | 'h3' }) {
  const { state, t, helplines } = useOverlay();
  const { country } = state.device.settings;
  const [mine, setMine] = useState<readonly string[]>([]);
  const lines = helplinesOf(helplines, country);
  const emergency = emergencyNumber(country);
  // At a stand a number is to be read, not to be dialled.
  const dials = state.route.name !== 'event';
  const choose = (who: string) =>
    setMine(mine.includes(who) ? mine.filter((one) => one !== who) : [...mine, who]);
  return (
    <>
      <p class="page__intro">{t('help.first')}</p>
      <section aria-labelledby="help-mine">
        <Heading id="help-mine">{t('help.mine')}</Heading>
        <p class="hint">{t('help.mine.hint')}</p>
        <ul class="tiles tiles--small">
          {GROWN_UPS.map((who) => (
            <li key={who}>
              <button
                type="button"
                class="tile"
                aria-pressed={mine.includes(who)}
                onClick={() => choose(who)}
              >
                <Picture kind="icons" names={[`grownup-${who}`, `person-${who}`]} />
                {t(`help.who.${who}`)}
              </button>
            </li>
          ))}
        </ul>
        {mine.length > 0 && (
          <p class="say help__said" role="status">
            <Icon name="say" />
            {t('help.say', { who: mine.map((who) => t(`help.who.${who}`)).join(', ') })}
          </p>
        )}
      </section>
      <section>
        <Heading>{t('help.go-on')}</Heading>
        <p>{t('help.go-on.text')}</p>
      </section>
      <section class="panel emergency" aria-labelledby="help-danger">
        <Heading id="help-danger">{t('help.danger')}</Heading>
        <div class="numbers">
          {emergency ? <PhoneNumber number={emergency} dials={dials} /> : null}
          <p>{t(emergency ? 'help.danger.call' : 'help.danger.unknown')}</p>
        </div>
      </section>
      {lines.length > 0 && (
        <section class="panel" aria-labelledby="help-line">
          <Heading id="help-line">{t('help.line')}</Heading>
          {lines.map((line) => (
            <div class="numbers" key={line.number}>
              <Icon name="phone" />
              <PhoneNumber number={line.number} dials={dials} />
              <span>{line.name}</span>
            </div>
          ))}
          <p>{t('help.line.text')}</p>
          <p class="hint">{t('help.line.checked', { date: lines[0]?.verifiedAt ?? '' })}</p>
        </section>
      )}
      <CountryChoice />
    </>
  );
}

function PhoneNumber({ number, dials }: { readonly number: string; readonly dials: boolean }) {
  if (!dials)
    return (
      <bdi class="number" dir="ltr">
        {number}
      </bdi>
    );
  return (
    <a class="number" href={`tel:${number.replace(/\s/g, '')}`} dir="ltr">
      {number}
    </a>
  );
}
