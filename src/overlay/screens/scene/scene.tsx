import { useEffect, useRef } from 'preact/hooks';
import type { StoryView } from '../../../present/story-view.ts';
import { focusIsLost } from '../../input/focus.ts';
import { KindBadge } from '../../kit/kind-badge.tsx';
import { Steps } from '../../kit/steps.tsx';
import { tell } from '../../live/live.ts';
import { useOverlay } from '../../overlay-context.ts';
import { useReadable } from '../../speech/use-reader.ts';
import { Table } from '../../table/table.tsx';
import { ChapterEnd } from './chapter-end.tsx';
import { Prompt } from './prompt.tsx';
import { SceneStill } from './scene-still.tsx';
import { SpeechBubble } from './speech-bubble.tsx';

/** A chapter: who is there, who says what, and what one can do. */
export function Scene({ view }: { readonly view: StoryView }) {
  const { state, stageOn, roomy, t } = useOverlay();
  const { bubble, prompt } = view;
  const main = useRef<HTMLElement>(null);
  const spoken = bubble
    ? bubble.name
      ? t('scene.says', { name: bubble.name, text: bubble.text })
      : bubble.text
    : '';
  useReadable(bubble?.text ?? '');

  useEffect(() => {
    if (spoken) tell(spoken);
  }, [bubble?.id, spoken]);

  // The button one pressed may be gone: then the focus goes to what stands in its place.
  useEffect(() => {
    if (focusIsLost()) main.current?.querySelector<HTMLElement>('[data-prompt]')?.focus();
  });

  const covered = prompt.kind === 'lens' && stageOn && !roomy;

  if (prompt.kind === 'table' && state.table) return <Table session={state.table} />;
  if (prompt.kind === 'end') return <ChapterEnd view={view} end={prompt} />;

  return (
    <main class={`scene scene--${prompt.kind}${covered ? ' scene--covered' : ''}`} id="main" ref={main}>
      {!stageOn && <SceneStill view={view} />}
      <div class="scene__shade" aria-hidden="true" />
      <div class="scene__head">
        <div class="pill scene__title">
          <KindBadge region={view.region} />
          <h1 tabIndex={-1} data-landing>
            {view.title}
          </h1>
          <Steps
            {...view.progress}
            label={t('scene.progress', { done: view.progress.done, total: view.progress.total })}
          />
        </div>
      </div>
      <p class="unseen">{sceneText(view, t)}</p>
      <div class="scene__words">{bubble && <SpeechBubble key={bubble.id} bubble={bubble} view={view} />}</div>
      <Prompt prompt={prompt} />
    </main>
  );
}

/** Text twin of the picture: the place and who stands there. */
function sceneText(view: StoryView, t: (id: string, values?: Record<string, string>) => string): string {
  const names = view.cast.flatMap(({ name, mood, wears }) => [
    t('scene.person', { name, mood: t(`mood.${mood}`) }),
    ...(wears ? [t(`wear.${wears}`, { name })] : []),
  ]);
  return [view.placeText, ...names].filter(Boolean).join(' ');
}
