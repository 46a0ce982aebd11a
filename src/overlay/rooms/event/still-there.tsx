import { useEffect, useRef } from 'preact/hooks';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { useEvent } from './use-event.ts';

/** So many seconds before a group is forgotten, Sango asks. */
const ASKS_BEFORE = 20;

/** “Still there?” — nothing waits for an answer, every touch is one. It also lies over an open dialog. */
export function StillThere() {
  const { t } = useOverlay();
  const { room } = useEvent();
  const asks =
    room.step !== 'attract' && room.staff.page === 'closed' && room.idle >= room.setup.idle - ASKS_BEFORE;
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
