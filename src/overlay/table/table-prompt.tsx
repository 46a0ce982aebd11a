import { useOverlay } from '../overlay-context.ts';
import { Sentence } from '../speech/sentence.tsx';

interface TablePromptProps {
  readonly prompt: string;
  /** The words on the table that have no room for a sign of their own. */
  readonly also: readonly string[];
  readonly tail?: boolean;
}

/** Sango's one line. It takes the focus when the last button has gone. */
export function TablePrompt({ prompt, also, tail }: TablePromptProps) {
  const { t } = useOverlay();
  return (
    <div class="bubble table__prompt" key={prompt}>
      <p class="say" tabIndex={-1} data-prompt data-landing-group>
        <span class="unseen">{t('scene.says', { name: t('person.sango'), text: '' })}</span>
        <Sentence text={prompt} also={also} />
      </p>
      {tail && (
        <svg class="bubble__tail table__tail" viewBox="0 0 60 52" aria-hidden="true">
          <path d="M8 2C13 22 27 40 52 51C41 35 39 18 40 2" />
          <path d="M10 -2H38V5H10Z" />
        </svg>
      )}
    </div>
  );
}
