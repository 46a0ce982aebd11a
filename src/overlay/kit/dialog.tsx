import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useOverlay } from '../overlay-context.ts';
import { RoundButton } from './button.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly closeLabel?: string;
}

/**
 * A real dialog: the rest of the page waits, Escape closes, and the focus returns to where it was. The bar waits too,
 * so the calm cover has a button here as well.
 */
export function Dialog({ title, onClose, children, closeLabel }: DialogProps) {
  const { t, dispatch } = useOverlay();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.querySelector<HTMLElement>('[data-landing]')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog__inside">
        <div class="dialog__head">
          <h2 id={heading} tabIndex={-1} data-landing>
            {title}
          </h2>
          <div class="dialog__tools">
            <RoundButton icon="calm" label={t('bar.calm')} onClick={() => dispatch({ type: 'calm' })} />
            <RoundButton icon="close" label={closeLabel ?? t('button.close')} onClick={onClose} />
          </div>
        </div>
        {children}
      </div>
    </dialog>
  );
}
