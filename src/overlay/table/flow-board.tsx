import type { TableView, ThingView, ZoneView } from '../../present/table-view.ts';
import { Group } from '../kit/group.tsx';
import { Sign } from '../kit/sign.tsx';
import { useOverlay } from '../overlay-context.ts';
import { FlowThing } from './flow-thing.tsx';
import type { Hands } from './use-hands.ts';

interface FlowBoardProps {
  readonly view: TableView;
  readonly zone: ZoneView;
  readonly hands: Hands;
}

/** The board as a grid in reading order: what lies on it, and the places on it with what is in them. */
export function FlowBoard({ view, zone, hands }: FlowBoardProps) {
  const things = thingsIn(view, zone);
  const places = view.zones.filter((one) => one.kind === 'slot' && one.spot);
  // One face with nothing but tiles: they stand beside it where the page is narrow.
  const [first, ...others] = [...things].sort(
    (a, b) => Number(b.kind === 'person') - Number(a.kind === 'person'),
  );
  const one = first?.kind === 'person' && !first.text && others.every(({ kind }) => kind === 'tile');
  return (
    <section class="flow__board" aria-label={zone.label}>
      {things.length > 0 && (
        <Group look={`flow__spots${one && others.length > 0 ? ' flow__spots--one' : ''}`} label={zone.label}>
          {things.map((thing) => (
            <FlowThing key={thing.id} thing={thing} hands={hands} />
          ))}
        </Group>
      )}
      {places.length > 0 && <FlowPlaces view={view} zones={places} hands={hands} />}
      <PutHere zone={zone} hands={hands} />
    </section>
  );
}

interface FlowPlacesProps {
  readonly view: TableView;
  readonly zones: readonly ZoneView[];
  readonly hands: Hands;
}

/** Places with what lies in them; a button in each while something in the hand can be put there. */
export function FlowPlaces({ view, zones, hands }: FlowPlacesProps) {
  const { t } = useOverlay();
  return (
    <Group look="flow__places" label={t('table.places')}>
      {zones.map((zone) => {
        const things = thingsIn(view, zone);
        // An empty place that takes what is held is one large button with its name.
        if (things.length === 0 && hands.takes(zone)) {
          return (
            <button
              key={zone.id}
              type="button"
              class="flow__slot"
              data-takes
              data-zone={zone.id}
              aria-label={t('table.put-into', { zone: zone.label })}
              onClick={() => hands.putInto(zone)}
            >
              {zone.icon && <Sign name={zone.icon} />}
              {zone.label}
            </button>
          );
        }
        return (
          <div key={zone.id} class="flow__place">
            {zone.label && !things.some(({ label }) => label === zone.label) && (
              <p class="flow__place-name">
                {zone.icon && <Sign name={zone.icon} />}
                {zone.label}
              </p>
            )}
            {things.map((thing) => (
              <FlowThing key={thing.id} thing={thing} hands={hands} />
            ))}
            <PutHere zone={zone} hands={hands} />
          </div>
        );
      })}
    </Group>
  );
}

/** The button that puts what is held into a zone, while that can be done. */
export function PutHere({ zone, hands }: Pick<FlowBoardProps, 'zone' | 'hands'>) {
  const { t } = useOverlay();
  if (!hands.takes(zone)) return null;
  return (
    <button
      type="button"
      class="flow__slot flow__slot--wide"
      data-takes
      data-zone={zone.id}
      onClick={() => hands.putInto(zone)}
    >
      {t('table.put-into', { zone: zone.label })}
    </button>
  );
}

/** @returns what lies in a zone, in its order */
export function thingsIn(view: TableView, zone: ZoneView): readonly ThingView[] {
  return view.things.filter((thing) => thing.zone === zone.id).sort((one, other) => one.order - other.order);
}
