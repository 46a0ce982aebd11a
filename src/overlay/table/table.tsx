import { useEffect, useRef } from 'preact/hooks';
import type { TableSession } from '../../core/games/table-session.ts';
import { focusIsLost } from '../input/focus.ts';
import { Steps } from '../kit/steps.tsx';
import { tell, tellAtOnce } from '../live/live.ts';
import { useOverlay } from '../overlay-context.ts';
import { useReadable } from '../speech/use-reader.ts';
import { Gauges } from './gauges.tsx';
import { LessonsDialog } from './lessons-dialog.tsx';
import { Recap } from './recap.tsx';
import { TableFlow } from './table-flow.tsx';
import { TableMirror } from './table-mirror.tsx';
import { useHands } from './use-hands.ts';

/**
 * Any card game. One set of buttons in two skins: transparent ones over the canvas where it is drawn large enough
 * to read, visible ones on a page that reflows everywhere else.
 */
export function Table({ session }: { readonly session: TableSession }) {
  const { state, views, t, stageOn, roomy } = useOverlay();
  const view = views.table(state, session);
  const main = useRef<HTMLElement>(null);
  const hands = useHands(view, session.held, main);
  const { reveal, recap, prompt, lessons = [] } = view;
  const result = reveal ? [reveal.stamp, reveal.reaction, reveal.why].filter(Boolean).join(' ') : '';
  const line = recap ? [recap.title, ...recap.lines].join(' ') : result || prompt;
  useReadable(line);

  useEffect(() => tell(prompt), [prompt]);
  useEffect(() => {
    if (result) tellAtOnce(result);
  }, [result]);

  // A card that was judged leaves its button; then what goes on takes the focus.
  const stage = `${reveal?.thing ?? ''} ${reveal?.verdict ?? ''} ${recap ? 'over' : ''}`;
  useEffect(() => {
    if (reveal || recap) main.current?.querySelector<HTMLElement>('[data-goes-on]')?.focus();
  }, [stage]);
  useEffect(() => {
    if (focusIsLost()) main.current?.querySelector<HTMLElement>('[data-prompt]')?.focus();
  });

  const mirrors = stageOn && roomy && !recap;
  return (
    <main
      class={`table ${mirrors ? 'table--mirror' : 'table--flow'}`}
      id="main"
      ref={main}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && session.held !== null) {
          event.preventDefault();
          hands.putBack();
        }
      }}
    >
      <div class="scene__head table__head">
        <div class="pill">
          <h1 tabIndex={-1} data-landing>
            {view.title}
          </h1>
          <Steps
            {...view.progress}
            short={mirrors || view.progress.total > 8}
            label={t('scene.progress', { done: view.progress.done, total: view.progress.total })}
          />
        </div>
        {mirrors && <Gauges gauges={view.gauges} />}
      </div>
      {recap ? (
        <Recap recap={recap} />
      ) : mirrors ? (
        <TableMirror view={view} hands={hands} />
      ) : (
        <TableFlow view={view} hands={hands} main={main} />
      )}
      {state.dialog === 'lessons' && <LessonsDialog lessons={lessons} />}
    </main>
  );
}
