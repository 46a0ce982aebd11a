import type { LessonAsk } from '../../../core/lesson/run.ts';
import { presentScript } from '../../../present/rooms/present-teacher.ts';
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
  const [first, ...others] = presentScript(t);
  return (
    <>
      <p class="say">{first}</p>
      <ul class="script">
        {others.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
