import { useOverlay } from '../../overlay-context.ts';
import { GrownUpsPage } from './grown-ups-page.tsx';

const COLUMNS = ['number', 'who', 'sure', 'checked', 'source'] as const;

/** Every row we have, country by country, with how sure we are and since when. Nothing is dialled or loaded. */
export function HelplineList() {
  const { state, t, helplines } = useOverlay();
  const names = new Intl.DisplayNames([state.locale, 'en'], { type: 'region' });
  const month = new Intl.DateTimeFormat(state.locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const countries = [...new Set(helplines.map(({ country }) => country))]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, state.locale));
  return (
    <GrownUpsPage
      title={t('grownups.helplines.title')}
      intro={t('grownups.helplines.intro')}
      name="helplines"
    >
      <section class="panel prose">
        <p>{t('grownups.helplines.europe')}</p>
        <p>{t('grownups.helplines.rest')}</p>
        <p class="hint">{t('grownups.helplines.dial')}</p>
      </section>
      {countries.map(({ code, name }) => (
        <section key={code} class="panel" aria-labelledby={`helplines-${code}`}>
          <h2 id={`helplines-${code}`}>{name}</h2>
          {helplines
            .filter(({ country }) => country === code)
            .map((line) => (
              <dl key={line.number} class="helpline">
                {COLUMNS.map((column) => (
                  <div key={column} class={`helpline__${column}`}>
                    <dt>{t(`grownups.helplines.${column}`)}</dt>
                    {column === 'number' && <dd dir="ltr">{line.number}</dd>}
                    {column === 'who' && (
                      <dd>
                        <bdi>{line.name}</bdi>
                        {line.web && <bdi class="helpline__web">{line.web}</bdi>}
                      </dd>
                    )}
                    {column === 'sure' && <dd>{t(`grownups.helplines.${line.certainty}`)}</dd>}
                    {column === 'checked' && <dd>{month.format(new Date(`${line.verifiedAt}-15`))}</dd>}
                    {column === 'source' && (
                      <dd lang="en" dir="ltr">
                        {[line.hours, line.source].filter(Boolean).join('. ')}
                      </dd>
                    )}
                  </div>
                ))}
              </dl>
            ))}
        </section>
      ))}
      <p class="panel prose">{t('grownups.helplines.report')}</p>
    </GrownUpsPage>
  );
}
