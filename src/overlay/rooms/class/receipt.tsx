import type { LessonAsk } from '../../../core/lesson/run.ts';
import type { ClassBody, ReceiptView } from '../../../present/rooms/class-view.ts';
import { Button } from '../../kit/button.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Wall } from './wall.tsx';

interface ReceiptProps {
  readonly body: Extract<ClassBody, { readonly kind: 'over' }>;
  readonly send: (ask: LessonAsk) => void;
}

/** The end of a lesson: what the class takes along, and a receipt to print. */
export function Receipt({ body, send }: ReceiptProps) {
  const { t } = useOverlay();
  return (
    <div class="class__over">
      <p class="class__ask panel">{body.title}</p>
      <Wall tiles={body.tiles} label={t('class.wall.how')} send={send} />
      <ReceiptSheet receipt={body.receipt} />
      <Button icon="download" onClick={() => print()}>
        {t('class.receipt.print')}
      </Button>
    </div>
  );
}

function ReceiptSheet({ receipt }: { readonly receipt: ReceiptView }) {
  const { t } = useOverlay();
  return (
    <section class="receipt panel class-sheet" aria-labelledby="receipt">
      <h2 id="receipt">{receipt.title}</h2>
      <p>{receipt.what}</p>
      <p>{receipt.reasons}</p>
      {receipt.votes.length > 0 && (
        <>
          <h3>{t('class.receipt.votes')}</h3>
          <ul>
            {receipt.votes.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('class.receipt.practised')}</h3>
      <p>{receipt.practised.join(' · ')}</p>
      {receipt.wall.length > 0 && (
        <>
          <h3>{t('class.receipt.wall')}</h3>
          <p>{receipt.wall.join(' · ')}</p>
        </>
      )}
      <p class="hint">{receipt.nobody}</p>
    </section>
  );
}
