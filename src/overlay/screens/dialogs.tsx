import { ANIMALS } from '../../core/ids.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Toggle } from '../kit/toggle.tsx';
import { useOverlay } from '../overlay-context.ts';
import { HelpWords } from './help-words.tsx';

/** The one dialog that is open, if any. Its name is in the state, so Back and Escape close it alike. */
export function Dialogs() {
  const { state, dispatch, t } = useOverlay();
  const close = () => dispatch({ type: 'dialog', dialog: null });
  const animal = ANIMALS.find((one) => one === state.dialogAbout);
  switch (state.dialog) {
    case null:
    // These stand on their screens, in their place there.
    case 'region':
    case 'card':
    case 'lessons':
      return null;
    case 'help':
      return (
        <Dialog title={t('help.title')} onClose={close}>
          <HelpWords heading="h3" />
        </Dialog>
      );
    case 'pause':
      return <PauseDialog onClose={close} />;
    case 'delete-player':
      return animal ? (
        <Question
          title={t('delete.player.title', { name: t(`animal.${animal}`) })}
          text={t('delete.player.text')}
          yes={t('delete.player.yes')}
          no={t('delete.no')}
          onYes={() => animal && dispatch({ type: 'delete-player', animal })}
          onNo={close}
        />
      ) : null;
    case 'delete-all':
      return (
        <Question
          title={t('delete.all.title')}
          text={t('delete.all.text')}
          yes={t('delete.all.yes')}
          no={t('delete.no')}
          onYes={() => dispatch({ type: 'delete-all' })}
          onNo={close}
        />
      );
    case 'update':
      return (
        <Question
          title={t('update.title')}
          text={t('update.text')}
          yes={t('update.yes')}
          no={t('update.no')}
          kind
          onYes={() => dispatch({ type: 'update-now' })}
          onNo={close}
        />
      );
    case 'sensitive':
      return (
        <Dialog title={t('sensitive.title')} onClose={close}>
          <p>{t(`c${state.dialogAbout}.about`)}</p>
          <p>{t('sensitive.text')}</p>
          <div class="dialog__buttons">
            <Button look="paper" icon="map" onClick={() => dispatch({ type: 'go', to: { name: 'map' } })}>
              {t('sensitive.not-today')}
            </Button>
            <Button icon="play" onClick={close}>
              {t('sensitive.go')}
            </Button>
          </div>
        </Dialog>
      );
    case 'other-tab':
      return (
        <Dialog title={t('other-tab.title')} onClose={close}>
          <p>{t('other-tab.text')}</p>
          <div class="dialog__buttons">
            <Button onClick={close}>{t('other-tab.here')}</Button>
          </div>
        </Dialog>
      );
  }
}

interface QuestionProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  /** Nothing is lost by saying yes. */
  readonly kind?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ title, text, yes, no, kind, onYes, onNo }: QuestionProps) {
  return (
    <Dialog title={title} onClose={onNo}>
      <p>{text}</p>
      <div class="dialog__buttons">
        <Button look="paper" onClick={onNo}>
          {no}
        </Button>
        <Button look={kind ? 'sun' : 'coral'} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Dialog>
  );
}

function PauseDialog({ onClose }: { readonly onClose: () => void }) {
  const { state, dispatch, t } = useOverlay();
  const { settings } = state.device;
  const words = { on: t('settings.on'), off: t('settings.off') };
  const go = (name: 'map' | 'settings') => dispatch({ type: 'go', to: { name } });
  return (
    <Dialog title={t('pause.title')} onClose={onClose} closeLabel={t('pause.on')}>
      <div class="dialog__buttons dialog__buttons--column">
        <Button size="big" icon="play" onClick={onClose}>
          {t('pause.on')}
        </Button>
        {state.device.opened && (
          <Button look="paper" icon="map" onClick={() => go('map')}>
            {t('pause.map')}
          </Button>
        )}
        <Button look="paper" icon="settings" onClick={() => go('settings')}>
          {t('settings.title')}
        </Button>
      </div>
      <Toggle
        label={t('settings.sound')}
        on={!settings.muted}
        words={words}
        onChange={(on) => dispatch({ type: 'settings', change: { muted: !on } })}
      />
      <p class="hint">{t('pause.kept')}</p>
    </Dialog>
  );
}
