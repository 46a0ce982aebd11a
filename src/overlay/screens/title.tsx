import { Button } from '../kit/button.tsx';
import { Picture } from '../kit/picture.tsx';
import { useOverlay } from '../overlay-context.ts';
import { TitlePicture } from './title-picture.tsx';

/** The same title as stands in index.html before any script runs, now with buttons that work. */
export function Title() {
  const { state, dispatch, t, locales, registry } = useOverlay();
  const language = locales.find((one) => one.code === state.locale);
  const first = registry.chapters[0];
  const players = state.players.length;
  const play = () => {
    const current = state.player?.current;
    if (!state.device.opened && first) dispatch({ type: 'go', to: { name: 'chapter', chapter: first.id } });
    else if (!state.player && players > 0) dispatch({ type: 'go', to: { name: 'players' } });
    else if (current) dispatch({ type: 'go', to: { name: 'chapter', chapter: current.chapter } });
    else dispatch({ type: 'go', to: { name: 'map' } });
  };
  const resumes = state.device.opened && state.player?.current;
  return (
    <main class="title" id="main">
      <TitlePicture />
      <div class="title__words">
        <h1 class="title__name" tabIndex={-1} data-landing>
          {t('title.name')}
        </h1>
        <p class="title__line">{t('title.line')}</p>
        <div class="title__buttons">
          <Button size="big" icon="play" onClick={play}>
            {t(resumes ? 'title.go-on' : 'title.play')}
          </Button>
          {state.device.opened && (
            <Button look="paper" onClick={() => dispatch({ type: 'go', to: { name: 'players' } })}>
              {state.player ? (
                <span class="title__player">
                  <Picture kind="icons" names={[`animal-${state.player.animal}`, state.player.animal]} />
                  {t(`animal.${state.player.animal}`)}
                </span>
              ) : (
                t('title.players')
              )}
            </Button>
          )}
          <Button
            look="paper"
            icon="globe"
            onClick={() => dispatch({ type: 'go', to: { name: 'languages' } })}
          >
            <span lang={state.locale}>{language?.endonym ?? t('languages.title')}</span>
          </Button>
        </div>
        <ul class="title__links">
          {(['grownups', 'class'] as const).map((name) => (
            <li key={name}>
              <Button look="link" onClick={() => dispatch({ type: 'go', to: { name, path: [], query: {} } })}>
                {t(`title.${name}`)}
              </Button>
            </li>
          ))}
          {(['privacy', 'credits'] as const).map((name) => (
            <li key={name}>
              <Button look="link" onClick={() => dispatch({ type: 'go', to: { name } })}>
                {t(`${name}.title`)}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
