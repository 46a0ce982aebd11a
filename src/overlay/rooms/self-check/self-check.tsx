import '../../style/rooms/self-check.css';
import { useEffect, useRef } from 'preact/hooks';
import type { SelfCheckAction, SelfCheckState } from '../../../app/rooms/self-check/self-check-state.ts';
import { presentQuestion } from '../../../present/rooms/present-self-check.ts';
import { Button } from '../../kit/button.tsx';
import { Group } from '../../kit/group.tsx';
import { Picture } from '../../kit/picture.tsx';
import { Steps } from '../../kit/steps.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';
import { Waiting } from '../../screens/waiting.tsx';
import { useReadable } from '../../speech/use-reader.ts';
import { CheckOver } from './check-over.tsx';

type Ask = SelfCheckAction['ask'];

/** Six questions just for the child: one at a time, each can be skipped. */
export function SelfCheck() {
  const { state, dispatch, t } = useOverlay();
  const { room } = state;
  const started = useRef(false);
  if (room?.room !== 'self-check') return <Waiting />;
  const ask = (what: Ask) => dispatch({ type: 'room', room: 'self-check', ask: what });
  if (room.step !== 'hello') started.current = true;
  const inside = () => {
    switch (room.step) {
      case 'hello':
        return <Hello room={room} ask={ask} again={started.current} />;
      case 'waits':
        return <Waits />;
      case 'ask':
        return <Question key={room.answers.length} at={room.answers.length} ask={ask} />;
      case 'keep':
        return <Keep ask={ask} />;
      case 'over':
        return <CheckOver room={room} />;
    }
  };
  return (
    <Page title={t('check.title')} name="check">
      {inside()}
    </Page>
  );
}

/** A new step takes the focus with its first words; not the very first, which is the page's own. */
function useStart<Words extends HTMLElement>(takes = true) {
  const start = useRef<Words>(null);
  useEffect(() => {
    if (takes) start.current?.focus();
  }, []);
  return start;
}

interface HelloProps {
  readonly room: SelfCheckState;
  readonly ask: (what: Ask) => void;
  /** Back from the first question. */
  readonly again: boolean;
}

function Hello({ room, ask, again }: HelloProps) {
  const { dispatch, t } = useOverlay();
  const start = useStart<HTMLParagraphElement>(again);
  const hello = t(room.before ? 'check.hello.second' : 'check.hello.first');
  useReadable([hello, t('check.hello.private')].join(' '));
  return (
    <section class="panel check__hello">
      <Picture kind="stills" names={['sango-wave']} />
      <div>
        <p ref={start} class="page__intro" tabIndex={-1} data-landing-group>
          {hello}
        </p>
        <p>{t('check.hello.private')}</p>
        <div class="dialog__buttons">
          <Button size="big" icon="next" iconLast data-number="1" onClick={() => ask({ do: 'begin' })}>
            {t('check.begin')}
          </Button>
          <Button look="paper" icon="map" onClick={() => dispatch({ type: 'go', to: { name: 'map' } })}>
            {t('check.not-now')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Between the first story and the last: the first answers are safe, and nothing is asked twice. */
function Waits() {
  const { dispatch, t } = useOverlay();
  const text = t('check.waits');
  useReadable(text);
  return (
    <section class="panel check__hello">
      <Picture kind="stills" names={['sango-wave']} />
      <div>
        <p class="page__intro">{text}</p>
        <div class="dialog__buttons">
          <Button icon="map" onClick={() => dispatch({ type: 'go', to: { name: 'map' } })}>
            {t('check.map')}
          </Button>
          <Button look="paper" icon="lock" onClick={() => dispatch({ type: 'go', to: { name: 'privacy' } })}>
            {t('check.privacy')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function Question({ at, ask }: { readonly at: number; readonly ask: (what: Ask) => void }) {
  const { t } = useOverlay();
  const start = useStart<HTMLHeadingElement>();
  const { text, options, progress } = presentQuestion(at, t);
  const faces = options.some(({ face }) => face !== null);
  useReadable([text, ...options.map((one) => one.text)].join(' '));
  return (
    <section class="panel check__question">
      <Steps {...progress} label={t('check.progress', { done: at + 1, total: progress.total })} />
      <h2 ref={start} tabIndex={-1} data-landing-group>
        {text}
      </h2>
      <Group look={faces ? 'faces check__faces' : 'check__options'} label={text}>
        {options.map((one, index) => (
          <button
            key={one.answer}
            type="button"
            class={one.face ? 'tile face' : 'choice'}
            data-number={index + 1}
            onClick={() => ask({ do: 'answer', answer: one.answer })}
          >
            {one.face ? (
              <Picture kind="stills" names={[one.face]} />
            ) : (
              <span class="badge-number" aria-hidden="true">
                {index + 1}
              </span>
            )}
            <span>{one.text}</span>
          </button>
        ))}
      </Group>
      <div class="dialog__buttons">
        <Button look="link" icon="back" onClick={() => ask({ do: 'back' })}>
          {t('check.back')}
        </Button>
        <Button look="paper" icon="next" iconLast onClick={() => ask({ do: 'answer', answer: null })}>
          {t('check.skip')}
        </Button>
      </div>
    </section>
  );
}

function Keep({ ask }: { readonly ask: (what: Ask) => void }) {
  const { t } = useOverlay();
  const start = useStart<HTMLHeadingElement>();
  useReadable([t('check.keep.title'), t('check.keep.text')].join(' '));
  return (
    <section class="panel check__question">
      <h2 ref={start} tabIndex={-1} data-landing-group>
        {t('check.keep.title')}
      </h2>
      <p class="page__intro">{t('check.keep.text')}</p>
      <div class="dialog__buttons">
        <Button icon="lock" onClick={() => ask({ do: 'keep', keep: true })}>
          {t('check.keep.yes')}
        </Button>
        <Button look="paper" icon="bin" onClick={() => ask({ do: 'keep', keep: false })}>
          {t('check.keep.no')}
        </Button>
      </div>
    </section>
  );
}
