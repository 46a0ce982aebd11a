import { useEffect, useRef } from 'preact/hooks';
import type { SelfCheckState } from '../../../app/rooms/self-check/self-check-state.ts';
import { presentThenAndNow, type ThenAndNow } from '../../../present/rooms/present-self-check.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { useReadable } from '../../speech/use-reader.ts';

/** After the questions: thanks the first time, then and now side by side the second time. Nothing is counted. */
export function CheckOver({ room }: { readonly room: SelfCheckState }) {
  const { state, dispatch, t } = useOverlay();
  const start = useRef<HTMLHeadingElement>(null);
  useEffect(() => start.current?.focus(), []);
  const last = (state.player ?? state.guest).check.times >= 2;
  const title = t(last ? 'check.over.second' : 'check.over.first');
  const note = t(
    room.before
      ? 'check.over.changed'
      : last
        ? 'check.over.only-now'
        : room.kept
          ? 'check.over.kept'
          : 'check.over.forgot',
  );
  useReadable([title, note].join(' '));
  return (
    <section class="panel check__over">
      <div class="check__thanks">
        <Picture kind="stills" names={[last ? 'sango-proud' : 'sango-cheer']} />
        <div>
          <h2 ref={start} tabIndex={-1} data-landing-group>
            {title}
          </h2>
          <p class="page__intro">{note}</p>
        </div>
      </div>
      {last && (
        <ul class="check__list">
          {presentThenAndNow(room.before, room.answers, t).map((one) => (
            <Row key={one.question} one={one} compares={room.before !== null} />
          ))}
        </ul>
      )}
      <div class="dialog__buttons">
        <Button icon="map" onClick={() => dispatch({ type: 'go', to: { name: 'map' } })}>
          {t('check.map')}
        </Button>
        {room.kept && (
          <Button look="paper" icon="lock" onClick={() => dispatch({ type: 'go', to: { name: 'privacy' } })}>
            {t('check.privacy')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Row({ one, compares }: { readonly one: ThenAndNow; readonly compares: boolean }) {
  const { t } = useOverlay();
  return (
    <li class="check__row">
      <h3>{one.question}</h3>
      <div class="check__pair">
        {compares && <Answer label={t('check.then')} answer={one.before} />}
        {compares && <Icon name="next" />}
        <Answer label={t('check.now')} answer={one.now} note={one.same ? t('check.same') : ''} />
      </div>
      {one.helps && (
        <p class="check__helps">
          <Icon name="lamp" />
          <span>{one.helps}</span>
        </p>
      )}
    </li>
  );
}

interface AnswerProps {
  readonly label: string;
  readonly answer: ThenAndNow['now'];
  readonly note?: string;
}

function Answer({ label, answer, note = '' }: AnswerProps) {
  const { t } = useOverlay();
  return (
    <div class="check__answer">
      <span class="check__when">{label}</span>
      {answer?.face && <Picture kind="stills" names={[answer.face]} />}
      <span>{answer ? answer.text : t('check.skipped')}</span>
      {note && <span class="hint">{note}</span>}
    </div>
  );
}
