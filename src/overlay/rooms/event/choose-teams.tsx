import { ANIMALS } from '../../../core/ids.ts';
import { Button } from '../../kit/button.tsx';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';
import { useReadable } from '../../speech/use-reader.ts';
import { useEvent } from './use-event.ts';

/** One team or two, each with an animal for a sign. No names. */
export function ChooseTeams() {
  const { t } = useOverlay();
  const { room, ask } = useEvent();
  const full = room.teams.length === 2;
  useReadable(t('event.teams.hint'));
  return (
    <Page title={t('event.teams.title')} intro={t('event.teams.hint')} name="event" back={false}>
      <ul class="tiles event__animals">
        {ANIMALS.map((animal) => {
          const on = room.teams.includes(animal);
          return (
            <li key={animal}>
              <button
                type="button"
                class={`tile animal animal--${animal}`}
                aria-pressed={on}
                disabled={full && !on}
                onClick={() => ask({ do: 'animal', animal })}
              >
                <Picture kind="icons" names={[`animal-${animal}`, animal]} />
                {t(`animal.${animal}`)}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="event__go">
        <Button
          size="big"
          icon="next"
          iconLast
          disabled={room.teams.length === 0}
          onClick={() => ask({ do: 'teams-done' })}
        >
          {t('event.teams.go')}
        </Button>
      </div>
    </Page>
  );
}
