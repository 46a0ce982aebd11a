import { useEffect, useRef } from 'preact/hooks';
import { asksNow } from '../../../app/rooms/event/patience.ts';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { useEvent } from './use-event.ts';

/** “Still there?” — nothing waits for an answer, every touch is one. It also lies over dialogs and the calm cover. */
export function StillThere() {
  const { t, state } = useOverlay();
  const { room } = useEvent();
  const asks = asksNow(state, room);
  return (
    <div role="status" class="still-place">
      {asks && <Asks title={t('event.still.title')} line={t('event.still.line')} />}
    </div>
  );
}

function Asks({ title, line }: { readonly title: string; readonly line: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.showPopover?.(), []);
  return (
    <div ref={box} popover="manual" class="still">
      <Picture kind="stills" names={['sango-think']} />
      <p>
        <strong>{title}</strong> {line}
      </p>
    </div>
  );
}
