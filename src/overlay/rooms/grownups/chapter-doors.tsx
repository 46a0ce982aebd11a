import { KindBadge } from '../../kit/kind-badge.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { roomPlace } from '../room-place.ts';

interface ChapterDoorsProps {
  /** The page that has one part for each chapter. */
  readonly page: 'quests' | 'lessons';
  readonly chapters: readonly string[];
}

/** All chapters with what happens in them, each a way to its own part of the page. */
export function ChapterDoors({ page, chapters }: ChapterDoorsProps) {
  const { t, dispatch, registry } = useOverlay();
  return (
    <ul class="doors doors--wide">
      {chapters.map((id) => (
        <li key={id}>
          <button
            type="button"
            class="door"
            onClick={() => dispatch({ type: 'go', to: roomPlace('grownups', [page, id]) })}
          >
            <KindBadge region={registry.chapter(id)?.region ?? 'home'} />
            <span>
              <span class="label">
                {t('grownups.chapter', { number: Number(id) })}: {t(`c${id}.title`)}
              </span>
              <span class="door__line">{t(`grownups.about.${id}`)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
