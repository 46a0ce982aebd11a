import type { AppAction } from '../../app/action.ts';
import { ANIMALS } from '../../core/ids.ts';
import { Button } from '../kit/button.tsx';
import { Picture } from '../kit/picture.tsx';
import { useOverlay } from '../overlay-context.ts';
import { CodeLink } from './code-link.tsx';
import { Page } from './page.tsx';

/** Who plays: an animal sign each, no names. */
export function Players() {
  const { state, dispatch, t } = useOverlay();
  const { lastPlayer } = state.device;
  const players = state.players.map((one) => one.animal);
  const choose = (action: AppAction) => {
    dispatch(action);
    dispatch({ type: 'go', to: { name: 'map' } });
  };
  const free = ANIMALS.filter((animal) => !players.includes(animal));
  return (
    <Page title={t('players.title')} intro={t('players.intro')} name="players">
      {players.length > 0 && (
        <section class="panel" aria-labelledby="players-here">
          <h2 id="players-here">{t('players.here')}</h2>
          <ul class="tiles">
            {players.map((animal) => (
              <li key={animal} class="player">
                <button
                  type="button"
                  class={`tile animal animal--${animal}`}
                  aria-pressed={state.player?.animal === animal || (!state.player && lastPlayer === animal)}
                  onClick={() => choose({ type: 'player', animal })}
                >
                  <Picture kind="icons" names={[`animal-${animal}`, animal]} />
                  {t(`animal.${animal}`)}
                </button>
                <Button
                  look="link"
                  icon="bin"
                  aria-label={t('players.delete-one', { name: t(`animal.${animal}`) })}
                  onClick={() => dispatch({ type: 'dialog', dialog: 'delete-player', about: animal })}
                >
                  {t('button.delete')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {free.length > 0 && (
        <section class="panel" aria-labelledby="players-new">
          <h2 id="players-new">{t(players.length > 0 ? 'players.another' : 'players.choose')}</h2>
          <ul class="tiles">
            {free.map((animal) => (
              <li key={animal}>
                <button
                  type="button"
                  class={`tile animal animal--${animal}`}
                  onClick={() => choose({ type: 'sign', animal })}
                >
                  <Picture kind="icons" names={[`animal-${animal}`, animal]} />
                  {t(`animal.${animal}`)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CodeLink />
    </Page>
  );
}
