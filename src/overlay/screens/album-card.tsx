import { useState } from 'preact/hooks';
import type { AlbumSlot } from '../../present/present-album.ts';
import type { CardFaceView } from '../../present/table-view.ts';
import { Button } from '../kit/button.tsx';
import { CardFace } from '../kit/card-face.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useOverlay } from '../overlay-context.ts';

interface AlbumCardProps {
  readonly face: CardFaceView;
  readonly slot: AlbumSlot;
}

/** One card large; turned, it shows what was behind it, and after the last time its front again. */
export function AlbumCard({ face, slot }: AlbumCardProps) {
  const { t, dispatch } = useOverlay();
  const [turn, setTurn] = useState(0);
  const seen = turn === 0 ? undefined : slot.turns[turn - 1];
  const shown = seen ? { ...face, seen } : face;
  return (
    <Dialog title={face.title} onClose={() => dispatch({ type: 'dialog', dialog: null })}>
      <div class="album__big">
        <CardFace face={shown} />
        <div class="album__words">
          <p>{face.line}</p>
          {slot.why && <p>{slot.why}</p>}
          <p aria-live="polite">{seen?.text}</p>
          {slot.turns.length > 0 && (
            <Button look="paper" icon="retry" onClick={() => setTurn((turn + 1) % (slot.turns.length + 1))}>
              {t('album.turn')}
            </Button>
          )}
          {face.level && <p class="hint">{t('album.level', { level: t(`level.${face.level}`) })}</p>}
        </div>
      </div>
    </Dialog>
  );
}
