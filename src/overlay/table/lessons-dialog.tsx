import { Button, RoundButton } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Picture } from '../kit/picture.tsx';
import { useOverlay } from '../overlay-context.ts';
import { Sentence } from '../speech/sentence.tsx';

/** Shows the first-play lessons once more, whenever they are asked for. */
export function LessonsButton() {
  const { dispatch, t } = useOverlay();
  return (
    <RoundButton
      icon="info"
      label={t('table.again-lessons')}
      onClick={() => dispatch({ type: 'dialog', dialog: 'lessons' })}
    />
  );
}

/** What Sango taught in the first play, step by step. */
export function LessonsDialog({ lessons }: { readonly lessons: readonly string[] }) {
  const { dispatch, t } = useOverlay();
  const close = () => dispatch({ type: 'dialog', dialog: null });
  return (
    <Dialog title={t('table.again-lessons')} onClose={close}>
      <div class="lessons">
        <Picture kind="stills" names={['sango-point', 'sango-idle']} extra="lessons__sango" />
        <ol class="lessons__steps">
          {lessons.map((lesson) => (
            <li key={lesson}>
              <span class="say">
                <Sentence text={lesson} />
              </span>
            </li>
          ))}
        </ol>
      </div>
      <div class="dialog__buttons">
        <Button icon="play" onClick={close}>
          {t('table.lessons-done')}
        </Button>
      </div>
    </Dialog>
  );
}
