import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import type { IconName } from '../kit/icon-paths.ts';
import { Picture } from '../kit/picture.tsx';
import { useOverlay } from '../overlay-context.ts';
import { CodeLink } from './code-link.tsx';
import { Page } from './page.tsx';
import { TakeAlong } from './take-along.tsx';

/** What this game knows about you: everything that is stored, in kids' words, and how to delete it. */
export function Privacy() {
  const { state, dispatch, t, locales } = useOverlay();
  const { settings } = state.device;
  const nameOf = (code: string) => locales.find((one) => one.code === code)?.endonym ?? code;
  const date = (iso: string) =>
    new Intl.DateTimeFormat(state.locale, { dateStyle: 'medium' }).format(new Date(iso));
  const facts: readonly (readonly [IconName, string])[] = [
    ['settings', t('privacy.settings')],
    [
      'globe',
      t('privacy.language', {
        language: settings.locale ? nameOf(settings.locale) : t('privacy.language.device'),
      }),
    ],
    ['person', t('privacy.players', { count: state.players.length })],
    ...(settings.secondLocale
      ? ([['globe', t('privacy.second', { language: nameOf(settings.secondLocale) })]] as const)
      : []),
    ...(settings.closed.length > 0
      ? ([['lock', t('privacy.closed', { count: settings.closed.length })]] as const)
      : []),
    ...(settings.country ? ([['phone', t('privacy.country')]] as const) : []),
  ];
  return (
    <Page title={t('privacy.title')} intro={t('privacy.intro')} name="privacy">
      {state.storage === 'memory' && <p class="panel">{t('privacy.memory')}</p>}
      <section class="panel" aria-labelledby="privacy-device">
        <h2 id="privacy-device">{t('privacy.device')}</h2>
        <ul class="facts">
          {facts.map(([icon, words]) => (
            <li key={words}>
              <Icon name={icon} />
              <span>{words}</span>
            </li>
          ))}
        </ul>
        {state.storage === 'kept' && <p>{t('privacy.forgetting')}</p>}
      </section>
      {state.players.map((player) => (
        <section
          key={player.animal}
          class="panel privacy__player"
          aria-labelledby={`privacy-${player.animal}`}
        >
          <Picture kind="icons" names={[`animal-${player.animal}`, player.animal]} />
          <div>
            <h2 id={`privacy-${player.animal}`}>{t(`animal.${player.animal}`)}</h2>
            <ul class="facts">
              <li>
                <Icon name="map" />
                <span>{t('privacy.chapters', { count: Object.keys(player.chapters).length })}</span>
              </li>
              {player.current && (
                <li>
                  <Icon name="play" />
                  <span>{t('privacy.current', { chapter: t(`c${player.current.chapter}.title`) })}</span>
                </li>
              )}
              <li>
                <Icon name="album" />
                <span>{t('privacy.cards', { count: Object.keys(player.album).length })}</span>
              </li>
              <li>
                <Icon name="retry" />
                <span>
                  {t('privacy.games', {
                    count: Object.values(player.games).reduce((sum, one) => sum + (one?.plays ?? 0), 0),
                  })}
                </span>
              </li>
              {Object.keys(player.returns).length > 0 && (
                <li>
                  <Icon name="wait" />
                  <span>{t('privacy.returns')}</span>
                </li>
              )}
              {player.check.times > 0 && (
                <li>
                  <Icon name="look" />
                  <span>
                    {t(player.check.before ? 'privacy.check' : 'privacy.check.done')}{' '}
                    {player.check.before && player.animal === state.player?.animal && (
                      <Button look="link" icon="bin" onClick={() => dispatch({ type: 'forget-answers' })}>
                        {t('privacy.check.forget')}
                      </Button>
                    )}
                  </span>
                </li>
              )}
              {player.made.comics.length > 0 && (
                <li>
                  <Icon name="star" />
                  <span>{t('privacy.comics', { count: player.made.comics.length })}</span>
                </li>
              )}
              {player.made.letters.length > 0 && (
                <li>
                  <Icon name="message" />
                  <span>{t('privacy.letters', { count: player.made.letters.length })}</span>
                </li>
              )}
            </ul>
          </div>
          <Button
            look="paper"
            icon="bin"
            aria-label={t('players.delete-one', { name: t(`animal.${player.animal}`) })}
            onClick={() => dispatch({ type: 'dialog', dialog: 'delete-player', about: player.animal })}
          >
            {t('button.delete')}
          </Button>
        </section>
      ))}
      {state.setAside.length > 0 && (
        <section class="panel" aria-labelledby="privacy-aside">
          <h2 id="privacy-aside">{t('privacy.aside')}</h2>
          <p>{t('privacy.aside.text')}</p>
          <ul class="facts">
            {state.setAside.map((one) => (
              <li key={one.key} class="row">
                <span>{t('privacy.aside.one', { date: date(one.date), bytes: one.bytes })}</span>
                <Button
                  look="paper"
                  icon="bin"
                  onClick={() => dispatch({ type: 'delete-set-aside', key: one.key })}
                >
                  {t('button.delete')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CodeLink />
      <section class="panel" aria-labelledby="privacy-never">
        <h2 id="privacy-never">{t('privacy.never')}</h2>
        <ul class="facts">
          {(['name', 'feelings', 'answers', 'network', 'others'] as const).map((one) => (
            <li key={one}>
              <Icon name="close" />
              <span>{t(`privacy.never.${one}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <TakeAlong />
      <section class="panel" aria-labelledby="privacy-delete">
        <h2 id="privacy-delete">{t('privacy.delete')}</h2>
        <p>{t('privacy.delete.text')}</p>
        <p class="dialog__buttons privacy__all">
          <Button look="coral" icon="bin" onClick={() => dispatch({ type: 'dialog', dialog: 'delete-all' })}>
            {t('privacy.delete.all')}
          </Button>
        </p>
      </section>
    </Page>
  );
}
