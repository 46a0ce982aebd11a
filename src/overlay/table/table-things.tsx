import type { ThingView, ZoneView } from '../../present/table-view.ts';
import { useOverlay } from '../overlay-context.ts';
import { useThingWords } from './thing-words.ts';
import type { Hands } from './use-hands.ts';

interface ThingButtonProps {
  readonly thing: ThingView;
  readonly hands: Hands;
  readonly place: Readonly<Record<string, string>>;
}

/** A thing where it rests on the canvas. What it says: its name, its words, and how it is now. */
export function ThingButton({ thing, hands, place }: ThingButtonProps) {
  const usable = hands.canUse(thing);
  const held = hands.held?.id === thing.id;
  const words = useThingWords();
  return (
    <button
      type="button"
      class="mirror__thing"
      style={place}
      data-thing={thing.id}
      aria-pressed={thing.targets.length > 0 ? held : undefined}
      aria-disabled={!usable}
      tabIndex={usable ? 0 : -1}
      onClick={() => hands.use(thing)}
    >
      <span>{words.full(thing)}</span>
    </button>
  );
}

interface ZoneButtonProps {
  readonly zone: ZoneView;
  readonly hands: Hands;
  readonly place: Readonly<Record<string, string>>;
}

/** A place on the canvas: a button only while something in the hand can be put there. */
export function ZoneButton({ zone, hands, place }: ZoneButtonProps) {
  const { t } = useOverlay();
  if (!hands.takes(zone)) return null;
  return (
    <button
      type="button"
      class="mirror__thing mirror__thing--zone"
      style={place}
      data-takes
      data-zone={zone.id}
      onClick={() => hands.putInto(zone)}
    >
      <span>{t('table.put-into', { zone: zone.label })}</span>
    </button>
  );
}
