import type { ClassBody } from '../../../present/rooms/class-view.ts';
import { Icon } from '../../kit/icon.tsx';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { SceneStill } from '../../screens/scene/scene-still.tsx';
import { Letter } from './answer-card.tsx';

/** A line as under a film: the picture above, who speaks and what below, large enough for the last row. */
export function Reading({ body }: { readonly body: Extract<ClassBody, { readonly kind: 'reading' }> }) {
  const { line, note, answer } = body;
  return (
    <div class="class__reading">
      <ScenePicture />
      {answer && (
        <p class="class__chosen pill">
          <Letter answer={answer} />
          <span>
            <span class="unseen">{note} </span>
            {answer.text}
          </span>
        </p>
      )}
      <div class={`class__line class__line--${line.kind} panel`}>
        {line.who ? (
          <Picture kind="stills" names={[`portrait-${line.who}`]} extra="class__face" />
        ) : (
          line.kind === 'message' && <Icon name="message" />
        )}
        <div>
          {line.name && <p class="class__name">{line.name}</p>}
          <p class="class__text">{line.text}</p>
        </div>
      </div>
    </div>
  );
}

/** The place and the people, where no canvas draws them. */
export function ScenePicture() {
  const { state, views, stageOn } = useOverlay();
  const view = stageOn ? null : views.story(state);
  return view && <SceneStill view={view} />;
}
