import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { StaffState } from '../../../app/rooms/event/event-state.ts';
import { STAFF_CODE } from '../../../app/rooms/event/staff.ts';
import { presentTell } from '../../../present/rooms/present-tell.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { StaffSetup } from './staff-setup.tsx';
import { useEvent } from './use-event.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Behind four corners and a code: what the staff of a stand need. */
export function StaffDialog({ page }: { readonly page: StaffState['page'] }) {
  const { t } = useOverlay();
  const { ask } = useEvent();
  const close = () => ask({ do: 'staff', page: 'closed' });
  switch (page) {
    case 'closed':
      return null;
    case 'code':
      return (
        <Dialog title={t('event.staff.code.title')} onClose={close}>
          <CodePad />
        </Dialog>
      );
    case 'menu':
      return (
        <Dialog title={t('event.staff.menu.title')} onClose={close}>
          <Menu />
        </Dialog>
      );
    case 'setup':
      return (
        <Dialog title={t('event.staff.setup.title')} onClose={close}>
          <StaffSetup />
          <BackToMenu>
            <Button icon="play" onClick={close}>
              {t('event.staff.open')}
            </Button>
          </BackToMenu>
        </Dialog>
      );
    case 'tell':
      return (
        <Dialog title={t('event.staff.tell.title')} onClose={close}>
          <Tell />
          <BackToMenu />
        </Dialog>
      );
    case 'forget':
    case 'end':
      return (
        <Dialog title={t(`event.staff.${page}.title`)} onClose={close}>
          <p>{t(`event.staff.${page}.line`)}</p>
          <BackToMenu>
            <EndButton page={page} />
          </BackToMenu>
        </Dialog>
      );
  }
}

function Tell() {
  const { t } = useOverlay();
  const { say, steps } = presentTell(t);
  return (
    <>
      <p class="staff__say">{say}</p>
      <ol class="staff__steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

function CodePad() {
  const { t } = useOverlay();
  const { room, ask } = useEvent();
  const { length } = room.staff.code;
  const { wrong } = room.staff;
  // A keyboard's digits are as good as the pad's.
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (/^\d$/.test(key)) ask({ do: 'digit', digit: key });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <p>{t(wrong ? 'event.staff.code.wrong' : 'event.staff.code.hint')}</p>
      <p class="staff__dots" role="status">
        <span aria-hidden="true">
          {'●'.repeat(length)}
          {'○'.repeat(STAFF_CODE.length - length)}
        </span>
        <span class="unseen">
          {t(wrong ? 'event.staff.code.wrong' : 'event.staff.code.dots', { count: length })}
        </span>
      </p>
      <div class="staff__pad" dir="ltr">
        {DIGITS.map((digit) => (
          <Button key={digit} look="paper" data-digit={digit} onClick={() => ask({ do: 'digit', digit })}>
            {digit}
          </Button>
        ))}
      </div>
    </>
  );
}

function Menu() {
  const { t } = useOverlay();
  const { room, ask } = useEvent();
  // A group that plays is not forgotten by a slip of the finger.
  const asks = room.step !== 'attract';
  return (
    <div class="dialog__buttons dialog__buttons--column">
      <Button look="coral" icon="people" onClick={() => ask({ do: 'staff', page: 'tell' })}>
        {t('event.staff.tell')}
      </Button>
      {asks ? (
        <Button look="paper" icon="retry" onClick={() => ask({ do: 'staff', page: 'forget' })}>
          {t('event.staff.restart')}
        </Button>
      ) : (
        <EndButton page="forget" />
      )}
      <Button look="paper" icon="settings" onClick={() => ask({ do: 'staff', page: 'setup' })}>
        {t('event.staff.setup')}
      </Button>
      {asks ? (
        <Button look="paper" icon="home" onClick={() => ask({ do: 'staff', page: 'end' })}>
          {t('event.staff.end')}
        </Button>
      ) : (
        <EndButton page="end" />
      )}
    </div>
  );
}

/** Ends a group's round for good, or the whole event. */
function EndButton({ page }: { readonly page: 'forget' | 'end' }) {
  const { t, dispatch } = useOverlay();
  const { ask } = useEvent();
  return page === 'forget' ? (
    <Button look="paper" icon="retry" onClick={() => ask({ do: 'restart' })}>
      {t('event.staff.restart')}
    </Button>
  ) : (
    <Button
      look="paper"
      icon="home"
      onClick={() => dispatch({ type: 'go', to: { name: 'title' }, replace: true })}
    >
      {t('event.staff.end')}
    </Button>
  );
}

function BackToMenu({ children }: { readonly children?: ComponentChildren }) {
  const { t } = useOverlay();
  const { ask } = useEvent();
  return (
    <div class="dialog__buttons">
      <Button look="paper" icon="back" onClick={() => ask({ do: 'staff', page: 'menu' })}>
        {t('event.staff.back')}
      </Button>
      {children}
    </div>
  );
}
