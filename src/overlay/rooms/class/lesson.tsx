import { useEffect, useRef, useState } from 'preact/hooks';
import { WINDOW_GONE } from '../../../core/lesson/class-state.ts';
import type { LessonAsk, LessonRun } from '../../../core/lesson/run.ts';
import type { ClassView } from '../../../present/rooms/class-view.ts';
import { presentClass } from '../../../present/rooms/present-class.ts';
import { focusIsLost, land } from '../../input/focus.ts';
import { Button, RoundButton } from '../../kit/button.tsx';
import { Group } from '../../kit/group.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Steps } from '../../kit/steps.tsx';
import { hush, tell } from '../../live/live.ts';
import { useOverlay } from '../../overlay-context.ts';
import { useReadable } from '../../speech/use-reader.ts';
import { ClassBody } from './class-body.tsx';
import { KeysPanel } from './keys-panel.tsx';
import { ScriptPanel } from './script-panel.tsx';
import { useLessonKeys } from './use-lesson-keys.ts';

interface LessonProps {
  readonly run: LessonRun;
  /** Ticks since a teacher's window was heard. */
  readonly teacher: number | null;
}

/** A lesson on the projector: one thing at a time, in letters for the last row. */
export function Lesson({ run, teacher }: LessonProps) {
  const { state, dispatch, registry, t } = useOverlay();
  const box = useRef<HTMLDivElement>(null);
  const view = presentClass(run, state.story, registry, t);
  const send = (ask: LessonAsk) => dispatch({ type: 'room', room: 'class', ask });
  useLessonKeys(run, send);
  // Under a cover nobody sees, hears or reaches what lies there.
  const cover = view.cover && t(view.cover === 'pause' ? 'class.pause' : 'class.key.blank');
  useReadable(cover ?? view.spoken);

  useEffect(() => {
    if (cover) hush();
    else if (view.spoken) tell(view.spoken);
  }, [cover, view.spoken]);

  // A new step begins at its heading; within one, only a focus that was lost goes there.
  const step = useRef(run.at);
  useEffect(() => {
    if (box.current && (step.current !== run.at || focusIsLost())) land(box.current);
    step.current = run.at;
  });

  const alone = teacher === null || teacher >= WINDOW_GONE;
  return (
    <div class={`class class--${view.body.kind}${state.story ? ' class--story' : ''}`} ref={box}>
      <Tools view={view} send={send} alone={alone} />
      <div inert={cover !== null}>
        {view.body.kind === 'game' ? (
          <ClassBody body={view.body} send={send} />
        ) : (
          <main class="class__main" id="main" key={run.at}>
            <ClassBody body={view.body} send={send} />
          </main>
        )}
      </div>
      {/* There before its words: only then are they announced. */}
      <div role="status">
        {cover && (
          <p class={`class__cover class__cover--${view.cover}`}>
            <span class={view.cover === 'blank' ? 'unseen' : undefined}>{cover}</span>
          </p>
        )}
      </div>
      {run.keys && <KeysPanel send={send} />}
      {/* With a teacher's window open it is read there, and the class sees nothing of it. */}
      {run.script && alone && <ScriptPanel send={send} />}
    </div>
  );
}

interface ToolsProps {
  readonly view: ClassView;
  readonly send: (ask: LessonAsk) => void;
  readonly alone: boolean;
}

function Tools({ view, send, alone }: ToolsProps) {
  const { t } = useOverlay();
  const { progress, reasons, body } = view;
  return (
    <div class="class__top">
      <Group look="class__tools" label={t('class.tools')}>
        <RoundButton icon="back" label={t('class.back')} onClick={() => send({ do: 'back' })} />
        <RoundButton icon="next" label={t('class.next')} onClick={() => send({ do: 'next' })} />
        <RoundButton icon="info" label={t('class.keys')} onClick={() => send({ do: 'keys' })} />
        {alone && <TeacherWindowButton />}
      </Group>
      <div class="class__title pill">
        {body.kind === 'game' ? (
          <p>{view.title}</p>
        ) : (
          <h1 tabIndex={-1} data-landing>
            {view.title}
          </h1>
        )}
        <Steps {...progress} short />
      </div>
      {body.kind === 'game' && <Row rows={body.rows} />}
      {reasons && (
        <p class="class__reasons pill" role="status">
          <Icon name="star" />
          {reasons}
        </p>
      )}
    </div>
  );
}

/** Whose turn it is: with every card the next row. */
function Row({ rows }: { readonly rows: number }) {
  const { state, views, t } = useOverlay();
  if (!state.table) return null;
  const { done } = views.table(state, state.table).progress;
  return (
    <p class="class__reasons pill" role="status">
      <Icon name="people" />
      {t('class.row', { n: (done % rows) + 1 })}
    </p>
  );
}

/** Opens beside the class screen; closing it changes nothing here. */
function TeacherWindowButton() {
  const { t } = useOverlay();
  const [blocked, setBlocked] = useState(false);
  const open = () => {
    const address = `${location.pathname}${location.search}#/teacher`;
    setBlocked(window.open(address, 'sango-teacher', 'popup,width=900,height=760') === null);
  };
  return (
    <>
      <RoundButton icon="people" label={t('class.teacher.open')} onClick={open} />
      {/* There before its words: only then are they announced. */}
      <div role="status">
        {blocked && (
          <div class="class__panel panel">
            <p>{t('class.teacher.blocked')}</p>
            <div class="dialog__buttons">
              <Button look="paper" onClick={() => setBlocked(false)}>
                {t('class.script.close')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
