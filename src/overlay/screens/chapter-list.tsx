import { GAMES, type GameId } from '../../core/ids.ts';
import type { RegionView } from '../../present/map-view.ts';
import { Button } from '../kit/button.tsx';
import { Group } from '../kit/group.tsx';
import { Icon } from '../kit/icon.tsx';
import { useOverlay } from '../overlay-context.ts';

/** What can be played in one region: its chapters, and at home the card games by themselves. */
export function ChapterList({ region }: { readonly region: RegionView }) {
  const { dispatch, t } = useOverlay();
  return (
    <div class="chapters">
      {region.chapters.length === 0 && <p>{t('map.soon')}</p>}
      <ul class="chapters__list">
        {region.chapters.map((chapter) => (
          <li key={chapter.id}>
            <Button
              size="wide"
              look={chapter.done ? 'paper' : 'sun'}
              icon={chapter.done ? 'star' : 'play'}
              onClick={() => dispatch({ type: 'go', to: { name: 'chapter', chapter: chapter.id } })}
            >
              {chapter.title}
              <span class="chapters__state">
                {t(chapter.started ? 'map.started' : chapter.done ? 'map.done' : 'map.new')}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {region.id === 'home' && <GameList />}
    </div>
  );
}

function GameList() {
  const { dispatch, t, state } = useOverlay();
  const progress = state.player ?? state.guest;
  const go = (game: GameId, level: 1 | 2 | 3) =>
    dispatch({ type: 'go', to: { name: 'game', game, level, seed: null } });
  return (
    <>
      <h3 class="chapters__heading">
        <Icon name="album" /> {t('map.games')}
      </h3>
      <ul class="chapters__list">
        {GAMES.map((game) => (
          <li key={game} class="chapters__game">
            <span class="label">{t(`game.${game}.title`)}</span>
            <Group look="levels" label={t(`game.${game}.title`)}>
              {([1, 2, 3] as const).map((level) => (
                <Button
                  key={level}
                  look={(progress.games[game]?.mastered ?? 0) >= level ? 'mint' : 'paper'}
                  aria-label={t('map.level-of', { game: t(`game.${game}.title`), level })}
                  onClick={() => go(game, level)}
                >
                  {t('map.level', { level })}
                </Button>
              ))}
            </Group>
          </li>
        ))}
      </ul>
    </>
  );
}
