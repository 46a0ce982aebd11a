import type { GameId, Level } from '../../core/ids.ts';
import { Button } from '../kit/button.tsx';
import { Group } from '../kit/group.tsx';
import { Icon } from '../kit/icon.tsx';
import { useOverlay } from '../overlay-context.ts';

/** The card games by themselves: any game met, any level, alone or for two. */
export function GameShelf() {
  const { dispatch, t, state, views } = useOverlay();
  const shelf = views.shelf(state);
  const play = (game: GameId, level: Level, players?: 2) =>
    dispatch({ type: 'go', to: { name: 'game', game, level, seed: null, ...(players ? { players } : {}) } });
  return (
    <>
      <h3 class="chapters__heading">
        <Icon name="album" /> {t('map.games')}
      </h3>
      <ul class="chapters__list">
        {shelf.games.map(({ game, title, levels, forTwo }) => (
          <li key={game} class="chapters__game">
            <span class="label">{title}</span>
            <Group look="levels" label={title}>
              {levels.map(({ level, mastered }) => (
                <Button
                  key={level}
                  look={mastered ? 'mint' : 'paper'}
                  aria-label={t('map.level-of', { game: title, level })}
                  onClick={() => play(game, level)}
                >
                  {t('map.level', { level })}
                </Button>
              ))}
              {forTwo && (
                <Button
                  look="paper"
                  icon="people"
                  aria-label={t('map.two-of', { game: title })}
                  onClick={() => play(game, 1, 2)}
                >
                  {t('map.two')}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {shelf.more && <p class="hint">{shelf.more}</p>}
    </>
  );
}
