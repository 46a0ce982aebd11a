import type { PrintState } from '../../../app/rooms/print/print-state.ts';
import { presentLessonNotes } from '../../../present/rooms/present-lesson-notes.ts';
import { presentTell } from '../../../present/rooms/present-tell.ts';
import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import { useOverlay } from '../../overlay-context.ts';
import { HandLine } from './hand-line.tsx';
import { Sheet } from './sheet.tsx';

interface LessonPageProps {
  readonly lesson: PrintState['lessons'][number];
  readonly options: PrintOptions;
}

/** What the teacher holds in one hand: one page, for a screen that all see. */
export function LessonPage({ lesson, options }: LessonPageProps) {
  const { t } = useOverlay();
  const view = presentLessonNotes(lesson, t);
  const tell = presentTell(t);
  return (
    <Sheet options={options} flows look="p-paper" label={view.title}>
      <header class="p-paper__head">
        <div>
          <p>{view.number}</p>
          <h2>{view.title}</h2>
        </div>
        <HandLine label={t('print.lesson.class')} />
        <HandLine label={t('print.lesson.day')} />
      </header>
      {view.safeguarding && <p class="p-paper__warning">{view.safeguarding}</p>}
      <div class="p-paper__columns">
        <div>
          {[...view.plans].reverse().map((plan) => (
            <section key={plan.title} class="p-paper__plan">
              <h3>{plan.title}</h3>
              <ol>
                {plan.steps.map((step, index) => (
                  <li key={index}>
                    <span class="p-paper__minutes">{step.minutes}</span>
                    <span>
                      <b>{step.name}</b> {step.text}
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </div>
        <div>
          <Part title={t('grownups.lessons.goals')} texts={view.goals} />
          <Part title={t('print.lesson.rules')} texts={view.rules} />
          <Part title={t('grownups.lessons.distance')} texts={view.distancing} />
          <Part title={t('grownups.lessons.questions')} texts={view.questions} />
          <Part title={t('print.lesson.tell')} texts={[tell.say, ...tell.steps]} />
        </div>
      </div>
      <p class="p-paper__keys">{t('print.lesson.keys')}</p>
    </Sheet>
  );
}

function Part({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <section class="p-paper__part">
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
