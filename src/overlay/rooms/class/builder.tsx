import type { RoomPlace } from '../../../app/rooms/room-place.ts';
import type { RegionId } from '../../../core/ids.ts';
import type { ClassState } from '../../../core/lesson/class-state.ts';
import { LESSON_AGES, LESSON_MINUTES } from '../../../core/lesson/plan.ts';
import { stepName } from '../../../present/rooms/step-name.ts';
import { Button } from '../../kit/button.tsx';
import { KindBadge } from '../../kit/kind-badge.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';
import { TeacherSheet } from './teacher-sheet.tsx';

const REGIONS: readonly RegionId[] = ['lookout', 'harbour', 'echo', 'home'];

/** Minutes, age and topic: everything is chosen already, so one click is enough. */
export function Builder({ room }: { readonly room: ClassState }) {
  const { dispatch, t } = useOverlay();
  const { offer, knows } = room;
  const { minutes, age, region, plan, chapters } = offer;
  const waits = plan.safeguarding && !knows;

  const change = (query: Readonly<Record<string, string>>) =>
    dispatch({
      type: 'go',
      to: {
        name: 'class',
        path: [],
        query: { minutes: String(minutes), age: String(age), topic: plan.chapter, ...query },
      },
      replace: true,
    });
  const lesson: RoomPlace = {
    name: 'class',
    path: [plan.chapter],
    query: { minutes: String(minutes), age: String(age), step: '1' },
  };

  return (
    <Page title={t('class.title')} intro={t('class.intro')} name="class">
      <div class="builder">
        <section class="panel builder__choices">
          <RadioCards
            label={t('class.minutes')}
            value={String(minutes)}
            options={LESSON_MINUTES.map((n) => ({
              value: String(n),
              label: t('class.minutes.of', { n }),
            }))}
            onChange={(value) => change({ minutes: value })}
          />
          <RadioCards
            label={t('class.age')}
            value={String(age)}
            options={LESSON_AGES.map((one) => ({ value: String(one), label: t(`class.age.${one}`) }))}
            onChange={(value) => change({ age: value })}
          />
          <RadioCards
            label={t('class.topic')}
            value={region}
            options={REGIONS.map((one) => ({
              value: one,
              label: one === 'home' ? t('class.topic.home') : t(`region.${one}.kind`),
            }))}
            onChange={(value) => change({ topic: value })}
          />
          <RadioCards
            label={t('class.chapter')}
            value={plan.chapter}
            options={chapters
              .filter((one) => one.region === region && !one.closed)
              .map(({ id, safeguarding }) => ({
                value: id,
                label: safeguarding
                  ? t('class.chapter.waits', { chapter: t(`c${id}.title`) })
                  : t(`c${id}.title`),
              }))}
            onChange={(value) => change({ topic: value })}
          />
        </section>
        <section class="panel builder__plan" aria-labelledby="class-plan">
          <h2 id="class-plan" class="builder__title">
            <KindBadge region={region} />
            {t('class.plan.of', { chapter: t(`c${plan.chapter}.title`), minutes })}
          </h2>
          {plan.safeguarding && (
            <div class="builder__knows">
              <p>{t('lesson.shared.safeguarding')}</p>
              <label class="option">
                <input
                  type="checkbox"
                  checked={knows}
                  onChange={(event) =>
                    dispatch({ type: 'room', room: 'class', knows: event.currentTarget.checked })
                  }
                />
                <span>{t('class.knows')}</span>
              </label>
            </div>
          )}
          <div class="builder__buttons">
            <Button
              size="big"
              icon="play"
              aria-disabled={waits}
              onClick={() => !waits && dispatch({ type: 'go', to: lesson })}
            >
              {t('class.start')}
            </Button>
            {waits && <p class="hint">{t('class.knows.first')}</p>}
          </div>
          <p class="hint builder__what">{t(`class.minutes.${minutes}`)}</p>
          <ol class="builder__steps">
            {plan.steps.map((step, index) => (
              <li key={index}>
                <span class="builder__minutes">{t('class.plan.minutes', { count: step.minutes })}</span>
                {stepName(step, t)}
              </li>
            ))}
          </ol>
          <h3>{t('class.goals')}</h3>
          <ul class="builder__goals">
            {plan.goals.map((goal) => (
              <li key={goal}>{t(goal)}</li>
            ))}
          </ul>
          <div class="builder__buttons">
            <Button look="paper" icon="download" onClick={() => print()}>
              {t('class.print')}
            </Button>
            <Button
              look="link"
              onClick={() => dispatch({ type: 'go', to: { name: 'print', path: ['a-d'], query: {} } })}
            >
              {t('class.cards')}
            </Button>
          </div>
        </section>
      </div>
      <TeacherSheet plan={plan} />
    </Page>
  );
}
