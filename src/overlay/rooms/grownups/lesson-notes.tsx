import type { GrownUpsState } from '../../../app/rooms/grownups/grown-ups-state.ts';
import { presentLessonNotes } from '../../../present/rooms/present-lesson-notes.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { roomPlace } from '../room-place.ts';
import { ChapterDoors } from './chapter-doors.tsx';
import { GrownUpsPage } from './grown-ups-page.tsx';

type Lessons = GrownUpsState['lessons'];

interface LessonNotesProps {
  readonly lessons: Lessons;
  readonly chosen: Lessons[number] | null;
}

/** The notes of all lessons, and of one. */
export function LessonNotes({ lessons, chosen }: LessonNotesProps) {
  const { t } = useOverlay();
  if (chosen) return <Lesson lesson={chosen} />;
  return (
    <GrownUpsPage title={t('grownups.lessons.title')} intro={t('grownups.lessons.intro')} name="lessons">
      <section class="panel prose">
        <h2>{t('grownups.lessons.all')}</h2>
        <List
          texts={['rules', 'vote', 'split', 'questions', 'slip'].map((one) => t(`lesson.shared.${one}`))}
        />
      </section>
      <ChapterDoors page="lessons" chapters={lessons.map(({ id }) => id)} />
    </GrownUpsPage>
  );
}

function Lesson({ lesson }: { readonly lesson: Lessons[number] }) {
  const { t, dispatch } = useOverlay();
  const view = presentLessonNotes(lesson, t);
  return (
    <GrownUpsPage
      title={t('grownups.chapter.of', { number: Number(view.id), chapter: view.title })}
      intro={t(`grownups.about.${view.id}`)}
      name="lesson"
      up={['lessons']}
    >
      <div class="lead__ways">
        <Button icon="play" onClick={() => dispatch({ type: 'go', to: roomPlace('class', [view.id]) })}>
          {t('grownups.lessons.hold')}
        </Button>
        <Button
          look="paper"
          icon="write"
          onClick={() => dispatch({ type: 'go', to: roomPlace('print', ['lesson', view.id]) })}
        >
          {t('grownups.lessons.print')}
        </Button>
      </div>
      {view.safeguarding && (
        <section class="panel emergency prose">
          <h2>{t('grownups.lessons.safeguarding')}</h2>
          <p>{view.safeguarding}</p>
        </section>
      )}
      <Part title={t('grownups.lessons.goals')} texts={view.goals} />
      {view.plans.map((plan) => (
        <section key={plan.title} class="panel prose">
          <h2>{plan.title}</h2>
          <ol class="plan-steps">
            {plan.steps.map((step, index) => (
              <li key={index}>
                <span class="plan-steps__minutes">{step.minutes}</span>
                <span>
                  <span class="label">{step.name}</span>
                  <span class="plan-steps__text">{step.text}</span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Part title={t('grownups.lessons.distance')} texts={view.distancing} />
      <Part title={t('grownups.lessons.questions')} texts={view.questions} />
      <section class="panel prose">
        <h2>{t('grownups.lessons.split')}</h2>
        <p>{view.split}</p>
      </section>
      <section class="panel prose">
        <h2>{t('grownups.lessons.maps')}</h2>
        <ul class="tags">
          {view.maps.map((name) => (
            <li key={name}>
              <Icon name="tick" />
              <span>{name}</span>
            </li>
          ))}
        </ul>
      </section>
    </GrownUpsPage>
  );
}

function Part({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <section class="panel prose">
      <h2>{title}</h2>
      <List texts={texts} />
    </section>
  );
}

function List({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul class="marked">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
