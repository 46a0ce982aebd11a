import type { LessonPlan } from '../../../core/lesson/plan.ts';
import { presentSheet } from '../../../present/rooms/present-teacher.ts';
import { useOverlay } from '../../overlay-context.ts';
import { KeyList } from './key-list.tsx';

/** Plans with more steps are set in smaller letters: it stays one page. */
const SHORT = 10;

/** One page for the teacher's desk, seen on paper only: the plan, its notes, the keys, and what to do if a child tells. */
export function TeacherSheet({ plan }: { readonly plan: LessonPlan }) {
  const { t } = useOverlay();
  const sheet = presentSheet(plan, t);
  const address = `${location.origin}${location.pathname}#/class/${plan.chapter}?minutes=${plan.minutes}&age=${plan.age}`;
  return (
    <section
      class={`class-sheet class-sheet--paper${sheet.steps.length > SHORT ? ' class-sheet--long' : ''}`}
      aria-hidden="true"
    >
      <h2>{sheet.title}</h2>
      <p>
        <b>{t('class.goals')}</b> {sheet.goals.join(' ')}
      </p>
      <table>
        <tbody>
          {sheet.steps.map((step, index) => (
            <tr key={index}>
              <td>{step.minutes}</td>
              <th scope="row">{step.name}</th>
              <td>{step.notes.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="class-sheet__columns">
        <div>
          <h3>{t('class.sheet.notes')}</h3>
          <ul>
            {sheet.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          {sheet.questions.length > 0 && (
            <>
              <h3>{t('class.sheet.questions')}</h3>
              <ul>
                {sheet.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div class="class-sheet__tell">
          <h3>{t('class.script.title')}</h3>
          <p>{sheet.tell.say}</p>
          <ul>
            {sheet.tell.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </div>
      </div>
      <h3>{t('class.sheet.keys')}</h3>
      <KeyList />
      <p dir="auto">{t('class.sheet.address', { address })}</p>
    </section>
  );
}
