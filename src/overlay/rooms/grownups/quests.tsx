import { isChapterClosed } from '../../../core/progress/closed-chapters.ts';
import { presentQuest } from '../../../present/rooms/present-quest.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { roomPlace } from '../room-place.ts';
import { ChapterDoors } from './chapter-doors.tsx';
import { GrownUpsPage } from './grown-ups-page.tsx';

interface QuestsProps {
  readonly chapters: readonly string[];
  readonly chosen: string | null;
}

const PICTURES = { play: 'gamepad', do: 'scissors', talk: 'speech-bubble' } as const;

/** Ten minutes for every chapter: play, do, talk. */
export function Quests({ chapters, chosen }: QuestsProps) {
  const { t } = useOverlay();
  if (chosen !== null) return <Quest id={chosen} />;
  return (
    <GrownUpsPage title={t('grownups.quests.title')} intro={t('grownups.quests.intro')} name="quests">
      <p class="panel prose">{t('grownups.quests.rule')}</p>
      <ChapterDoors page="quests" chapters={chapters} />
    </GrownUpsPage>
  );
}

function Quest({ id }: { readonly id: string }) {
  const { state, t, dispatch, registry } = useOverlay();
  const { title, intro, parts, round } = presentQuest(id, t);
  const closed = isChapterClosed(state.device.settings.closed, id, registry.chapters);
  const chapter = { name: 'chapter', chapter: id } as const;
  const game = round && ({ name: 'game', seed: null, ...round } as const);
  return (
    <GrownUpsPage title={title} intro={intro} name="quest" up={['quests']}>
      <ol class="quest">
        {parts.map((part) => (
          <li key={part.id} class="panel quest__part">
            <Picture kind="cards" names={[PICTURES[part.id]]} />
            <div>
              <h2>
                {part.name} <span class="quest__minutes">{part.minutes}</span>
              </h2>
              <p>{part.text}</p>
              {part.id === 'play' && !closed && (
                <Button icon="play" onClick={() => dispatch({ type: 'go', to: game ?? chapter })}>
                  {t('grownups.quests.go')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {closed ? (
        <p class="pill">
          <Icon name="lock" />
          <span>{t('grownups.quests.closed')}</span>
        </p>
      ) : (
        <div class="lead__ways">
          <Button look="paper" icon="map" onClick={() => dispatch({ type: 'go', to: chapter })}>
            {t('grownups.quests.chapter')}
          </Button>
          <Button
            look="paper"
            icon="look"
            onClick={() => dispatch({ type: 'go', to: roomPlace('grownups', ['lessons', id]) })}
          >
            {t('grownups.lessons.title')}
          </Button>
        </div>
      )}
      <p class="hint">{t('grownups.quests.rule')}</p>
    </GrownUpsPage>
  );
}
