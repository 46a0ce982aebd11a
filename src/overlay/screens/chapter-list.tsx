import type { RegionView } from '../../present/map-view.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useOverlay } from '../overlay-context.ts';
import { GameShelf } from './game-shelf.tsx';

/** What can be played in one region: its chapters, and at home the card games by themselves. */
export function ChapterList({ region }: { readonly region: RegionView }) {
  const { dispatch, t } = useOverlay();
  return (
    <div class="chapters">
      {region.chapters.length === 0 && <p>{t('map.soon')}</p>}
      <ul class="chapters__list">
        {region.chapters.map((chapter) => (
          <li key={chapter.id}>
            {chapter.closed ? (
              <p class="chapters__closed">
                <Icon name="lock" />
                <span>
                  <span class="label">{chapter.title}</span>
                  <span class="chapters__state">{t('map.closed')}</span>
                </span>
              </p>
            ) : (
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
            )}
          </li>
        ))}
      </ul>
      {region.id === 'home' && <GameShelf />}
    </div>
  );
}
