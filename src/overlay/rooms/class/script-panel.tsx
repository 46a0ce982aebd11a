import type { LessonAsk } from '../../../core/lesson/run.ts';
import { presentTell } from '../../../present/rooms/present-tell.ts';
import { RoundButton } from '../../kit/button.tsx';
import { useOverlay } from '../../overlay-context.ts';

/** What to say and do when a child tells something: small, for the teacher's eyes. */
export function ScriptPanel({ send }: { readonly send: (ask: LessonAsk) => void }) {
  const { t } = useOverlay();
  return (
    <aside class="class__panel class__script panel" aria-labelledby="class-script">
      <div class="class__panel-head">
        <h2 id="class-script">{t('class.script.title')}</h2>
        <RoundButton icon="close" label={t('class.script.close')} onClick={() => send({ do: 'script' })} />
      </div>
      <ScriptWords />
    </aside>
  );
}

export function ScriptWords() {
  const { t } = useOverlay();
  const { say, steps } = presentTell(t);
  return (
    <>
      <p class="say">{say}</p>
      <ul class="script">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  );
}
