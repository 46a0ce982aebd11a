import '../../style/rooms/lesson-page.css';
import '../../style/rooms/teacher.css';
import { WINDOW_GONE } from '../../../core/lesson/class-state.ts';
import type { LessonAsk, LessonRun } from '../../../core/lesson/run.ts';
import { presentTeacher, type TeacherView } from '../../../present/rooms/present-teacher.ts';
import { Button, RoundButton } from '../../kit/button.tsx';
import { Group } from '../../kit/group.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';
import { ScriptWords } from '../class/script-panel.tsx';
import { useLessonKeys } from '../class/use-lesson-keys.ts';

type Send = (ask: LessonAsk) => void;

/** The teacher's window: notes, what comes next, and a button for each key. The class screen holds the truth. */
export function TeacherScreen() {
  const { state, dispatch, t } = useOverlay();
  const room = state.room?.room === 'teacher' ? state.room : null;
  const run = room?.heard?.run ?? null;
  const send: Send = (ask) => dispatch({ type: 'room', room: 'teacher', ask });
  useLessonKeys(run, send);
  return (
    <Page title={t('class.teacher.title')} back={false} name="teacher">
      {(room?.silent ?? 0) >= WINDOW_GONE && room?.heard && (
        <p class="panel teacher__lost" role="status">
          {t('class.teacher.lost')}
        </p>
      )}
      {run ? (
        <Desk run={run} send={send} />
      ) : (
        <div class="panel">
          <p>{t(room?.heard ? 'class.teacher.builder' : 'class.teacher.none')}</p>
          {!room?.heard && (
            <Button
              look="paper"
              onClick={() => dispatch({ type: 'go', to: { name: 'class', path: [], query: {} } })}
            >
              {t('class.title')}
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}

function Desk({ run, send }: { readonly run: LessonRun; readonly send: Send }) {
  const { t } = useOverlay();
  const view = presentTeacher(run, t);
  return (
    <>
      <section class="panel teacher__now" aria-labelledby="teacher-now">
        <div class="teacher__head">
          <h2 id="teacher-now">{t('class.teacher.now', { step: view.name })}</h2>
          {view.time && <Clock view={view} />}
        </div>
        <ul class="teacher__notes">
          {view.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p class="teacher__then">{view.coming}</p>
        <div class="teacher__go">
          <Button look="paper" icon="back" onClick={() => send({ do: 'back' })}>
            {t('class.back')}
          </Button>
          {!view.over && (
            <Button size="big" icon="next" iconLast onClick={() => send({ do: 'next' })}>
              {t('class.next')}
            </Button>
          )}
        </div>
      </section>
      {view.answers.length > 0 && <VoteDesk view={view} send={send} />}
      {view.picks.length > 0 && (
        <Group look="teacher__row" label={t('class.step.lens')}>
          {view.picks.map(({ number, label }) => (
            <Button key={number} look="paper" onClick={() => send({ do: 'pick', number })}>
              {label}
            </Button>
          ))}
        </Group>
      )}
      {view.rows && (
        <Counter name={t('class.note.rows')} text={view.rows} onChange={(by) => send({ do: 'rows', by })} />
      )}
      <Group look="teacher__row" label={t('class.tools')}>
        {!run.plan.noReasons && (
          <Button look="mint" icon="plus" onClick={() => send({ do: 'reason' })}>
            {t('class.teacher.reason')}
          </Button>
        )}
        <Button look="paper" icon="pause" aria-pressed={run.paused} onClick={() => send({ do: 'pause' })}>
          {t(run.paused ? 'class.teacher.paused' : 'class.teacher.pause')}
        </Button>
        <Button look="paper" icon="eye" aria-pressed={run.blank} onClick={() => send({ do: 'blank' })}>
          {t(run.blank ? 'class.teacher.blanked' : 'class.teacher.blank')}
        </Button>
        <Button look="paper" icon="shield" onClick={() => send({ do: 'calmly' })}>
          {t('class.teacher.calmly')}
        </Button>
        <Button look="coral" icon="lamp" aria-expanded={run.script} onClick={() => send({ do: 'script' })}>
          {t('class.teacher.script')}
        </Button>
      </Group>
      {run.reasons > 0 && <p class="hint">{view.reasons}</p>}
      {run.script && (
        <section class="panel teacher__script" aria-labelledby="teacher-script">
          <h2 id="teacher-script">{t('class.script.title')}</h2>
          <ScriptWords />
        </section>
      )}
    </>
  );
}

/** Information only: nothing happens at its end. */
function Clock({ view }: { readonly view: TeacherView }) {
  const { t } = useOverlay();
  return (
    <p class="teacher__clock" title={t('class.teacher.time.note')}>
      <span class="gauge__bar" aria-hidden="true">
        <span class="gauge__fill" style={{ inlineSize: `${Math.round(view.share * 100)}%` }} />
      </span>
      {view.time}
    </p>
  );
}

function VoteDesk({ view, send }: { readonly view: TeacherView; readonly send: Send }) {
  const { t } = useOverlay();
  const pass = t('class.teacher.pass');
  return (
    <section class="panel" aria-labelledby="teacher-vote">
      <h2 id="teacher-vote">{t('class.teacher.vote')}</h2>
      <ul class="teacher__answers">
        {view.answers.map(({ number, label, count }) => (
          <li key={number}>
            <Button look="paper" size="wide" onClick={() => send({ do: 'pick', number })}>
              {label}
            </Button>
            <Counter
              name={label}
              text={String(count)}
              onChange={(by) => send({ do: 'count', option: number - 1, by })}
            />
          </li>
        ))}
        {view.passed !== null && (
          <li>
            <span>{pass}</span>
            <Counter
              name={pass}
              text={String(view.passed)}
              onChange={(by) => send({ do: 'count', option: view.answers.length, by })}
            />
          </li>
        )}
      </ul>
      {view.split && (
        <Button look="paper" onClick={() => send({ do: 'split' })}>
          {t('class.teacher.split')}
        </Button>
      )}
      <p class="hint">{t('class.note.counts')}</p>
    </section>
  );
}

interface CounterProps {
  readonly name: string;
  readonly text: string;
  readonly onChange: (by: 1 | -1) => void;
}

function Counter({ name, text, onChange }: CounterProps) {
  const { t } = useOverlay();
  return (
    <div class="teacher__count">
      <RoundButton icon="minus" label={t('class.teacher.fewer', { name })} onClick={() => onChange(-1)} />
      <span>{text}</span>
      <RoundButton icon="plus" label={t('class.teacher.more', { name })} onClick={() => onChange(1)} />
    </div>
  );
}
