import { useOverlay } from '../overlay-context.ts';
import { Spoken } from '../speech/spoken.tsx';

/** Sango's one line. It takes the focus when the last button has gone. */
export function TablePrompt({ prompt, tail }: { readonly prompt: string; readonly tail?: boolean }) {
  const { t } = useOverlay();
  return (
    <div class="bubble table__prompt" key={prompt}>
      <p class="say" tabIndex={-1} data-prompt data-landing-group>
        <span class="unseen">{t('scene.says', { name: t('person.sango'), text: '' })}</span>
        <Spoken text={prompt} />
      </p>
      {tail && (
        <svg class="bubble__tail table__tail" viewBox="0 0 60 52" aria-hidden="true">
          <path d="M10 -3C14 20 26 38 50 50C38 34 36 16 38 -3" />
          <path d="M12 -6H36V0H12Z" stroke="none" />
        </svg>
      )}
    </div>
  );
}
