import type { ButtonView } from '../../present/table-view.ts';
import { Button } from '../kit/button.tsx';
import { Group } from '../kit/group.tsx';
import { Sign } from '../kit/sign.tsx';
import { useOverlay } from '../overlay-context.ts';

/** The table's own buttons: bets, names, checks, and the one that goes on. Always visible: their words are HTML. */
export function TableButtons({ buttons }: { readonly buttons: readonly ButtonView[] }) {
  const { dispatch, t } = useOverlay();
  const numbered = buttons.filter((button) => button.group !== 'main');
  return (
    <Group look="table__buttons" label={t(numbered.length > 0 ? 'table.choices' : 'table.buttons')}>
      {buttons.map((button) => (
        <Button
          key={button.id}
          look={button.primary ? 'sun' : 'paper'}
          aria-pressed={button.pressed || undefined}
          data-goes-on={button.primary || undefined}
          data-number={numbered.includes(button) ? numbered.indexOf(button) + 1 : undefined}
          icon={button.primary ? 'next' : undefined}
          iconLast
          onClick={() => dispatch({ type: 'table', action: button.action })}
        >
          <span class="table__label">
            {button.icon && <Sign name={button.icon} />}
            {button.label}
          </span>
        </Button>
      ))}
    </Group>
  );
}
