import { useEffect } from 'preact/hooks';
import { GATE_BUTTONS, type Gate } from '../../../core/grown-ups/gate.ts';
import { Group } from '../../kit/group.tsx';
import { Icon } from '../../kit/icon.tsx';
import type { IconName } from '../../kit/icon-paths.ts';
import { Picture } from '../../kit/picture.tsx';
import { tell } from '../../live/live.ts';
import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';

const ICONS: readonly IconName[] = ['star', 'lamp', 'plane', 'home'];

/** Something to read and do. There is no clock, and a wrong button only brings another task. */
export function GrownUpsGate({ gate }: { readonly gate: Gate }) {
  const { t, dispatch } = useOverlay();
  const task = t(`grownups.gate.task.${gate.task + 1}`);
  const said = gate.half ? t('grownups.gate.half') : gate.missed ? t('grownups.gate.again') : '';
  useEffect(() => {
    if (said) tell(`${said} ${task}`);
  }, [said, task]);
  return (
    <Page title={t('grownups.gate.title')} intro={t('grownups.gate.intro')} name="gate">
      <section class="panel gate">
        <p class="gate__task" id="gate-task">
          {task}
        </p>
        <Group label={t('grownups.gate.buttons')} look="gate__buttons">
          {Array.from({ length: GATE_BUTTONS }, (_, index) => (
            <button
              key={index}
              type="button"
              class="btn btn--paper gate__button"
              aria-describedby="gate-task"
              onClick={() => dispatch({ type: 'room', room: 'grownups', press: index })}
            >
              <Icon name={ICONS[index] ?? 'star'} />
              <span>{t(`grownups.gate.button.${index + 1}`)}</span>
            </button>
          ))}
        </Group>
        <p class="gate__said">{said}</p>
      </section>
      <div class="gate__child">
        <Picture kind="stills" names={['portrait-sango']} />
        <p>{t('grownups.gate.child')}</p>
      </div>
    </Page>
  );
}
