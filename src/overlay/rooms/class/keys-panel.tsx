import type { LessonAsk } from '../../../core/lesson/run.ts';
import { Button, RoundButton } from '../../kit/button.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { KeyList } from './key-list.tsx';

/** One key for each thing; and the way out. */
export function KeysPanel({ send }: { readonly send: (ask: LessonAsk) => void }) {
  const { state, dispatch, t } = useOverlay();
  return (
    <aside class="class__panel panel" aria-labelledby="class-keys">
      <div class="class__panel-head">
        <h2 id="class-keys">{t('class.keys.title')}</h2>
        <RoundButton icon="close" label={t('button.close')} onClick={() => send({ do: 'keys' })} />
      </div>
      <KeyList />
      {!state.device.settings.shortcuts && <p class="hint">{t('class.keys.off')}</p>}
      <div class="dialog__buttons">
        <Button look="paper" icon="lamp" onClick={() => send({ do: 'script' })}>
          {t('class.script.title')}
        </Button>
        <Button
          look="paper"
          icon="stop"
          onClick={() => dispatch({ type: 'go', to: { name: 'class', path: [], query: {} } })}
        >
          {t('class.stop')}
        </Button>
      </div>
    </aside>
  );
}
