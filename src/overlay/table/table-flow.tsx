import { Fragment, type RefObject } from 'preact';
import type { TableView, ThingView, ZoneView } from '../../present/table-view.ts';
import { GearChip } from '../kit/gear-chip.tsx';
import { Group } from '../kit/group.tsx';
import { Icon } from '../kit/icon.tsx';
import { Picture } from '../kit/picture.tsx';
import { Sign } from '../kit/sign.tsx';
import { useOverlay } from '../overlay-context.ts';
import { FlowBoard, FlowPlaces, PutHere, thingsIn } from './flow-board.tsx';
import { FlowThing } from './flow-thing.tsx';
import { Gauges } from './gauges.tsx';
import { LessonsButton } from './lessons-dialog.tsx';
import { RevealWords } from './reveal-words.tsx';
import { TableButtons } from './table-buttons.tsx';
import { TablePrompt } from './table-prompt.tsx';
import { judgedWords, tableWords } from './table-words.ts';
import { useDrag } from './use-drag.ts';
import { useGlide } from './use-glide.ts';
import type { Hands } from './use-hands.ts';

interface TableFlowProps {
  readonly view: TableView;
  readonly hands: Hands;
  /** The part of the page that scrolls. */
  readonly main: RefObject<HTMLElement | null>;
}

/** The table as a page that reflows: visible cards, rows and places. Press a card, then a place, or drag it there. */
export function TableFlow({ view, hands, main: page }: TableFlowProps) {
  const glide = useGlide(page);
  useDrag(view, hands, page, glide.from);
  const inZone = (kind: ZoneView['kind']) => view.zones.filter((zone) => zone.kind === kind);
  const main = view.buttons.filter((button) => button.group === 'main');
  const choices = view.buttons.filter((button) => button.group !== 'main');
  const rows = inZone('row');
  const boards = inZone('board');
  // With a board things stay in their places; without one, what was placed comes forward.
  const slots = inZone('slot').filter((zone) => !zone.spot);
  const placed = boards.length > 0 ? [] : slots.filter((zone) => thingsIn(view, zone).length > 0);
  const beside = [...inZone('focus'), ...placed, ...inZone('discard')];
  // A pile alone needs no column: the steps above tell how many cards are left.
  const aside = beside.some((zone) => thingsIn(view, zone).length > 0);
  const judged = view.things.find(({ id }) => id === view.reveal?.thing)?.face;

  return (
    <div
      class={`flow${boards.length > 0 ? ' flow--board' : ''}${aside ? '' : ' flow--wide'}${rows.length > 0 && inZone('slot').length === 0 ? ' flow--rows' : ''}${view.reveal ? ' flow--reveal' : ''}`}
    >
      <div class="flow__say">
        <div class="flow__coach">
          <Picture
            kind="stills"
            names={['sango-point', 'char-sango-point', 'sango-idle', 'char-sango-neutral']}
            extra="flow__sango"
          />
          {(view.lessons?.length ?? 0) > 0 && <LessonsButton />}
        </div>
        <TablePrompt prompt={view.prompt} also={tableWords(view)} />
        <Gauges gauges={view.gauges} />
      </div>
      <div class="flow__table">
        <div class="flow__focus">
          {beside.map((zone) => (
            <Fragment key={zone.id}>
              {thingsIn(view, zone).map((thing) => (
                <FlowThing key={thing.id} thing={thing} hands={hands} />
              ))}
              <PutHere zone={zone} hands={hands} />
            </Fragment>
          ))}
          {inZone('deck').map((zone) => (
            <p key={zone.id} class="flow__deck">
              <Icon name="album" />
              {zone.label}
            </p>
          ))}
        </div>
        <div class="flow__side">
          {boards.map((zone) => (
            <FlowBoard key={zone.id} view={view} zone={zone} hands={hands} />
          ))}
          {!view.reveal && choices.length > 0 && <TableButtons buttons={choices} />}
          {rows.map((zone) => (
            <FlowMessage key={zone.id} zone={zone} things={thingsIn(view, zone)} hands={hands} />
          ))}
          {view.reveal && (
            <RevealWords
              reveal={view.reveal}
              also={judgedWords(view)}
              seen={judged?.revealed ? judged.seen : undefined}
            />
          )}
          {boards.length > 0
            ? slots.length > 0 && <FlowPlaces view={view} zones={slots} hands={hands} />
            : !view.reveal && slots.length > 0 && <FlowSlots zones={slots} hands={hands} />}
          {main.length > 0 && <TableButtons buttons={main} />}
        </div>
      </div>
      {inZone('hand').map((zone) => (
        <FlowHand key={zone.id} zone={zone} things={thingsIn(view, zone)} hands={hands} />
      ))}
    </div>
  );
}

interface FlowThingsProps {
  readonly zone: ZoneView;
  readonly things: readonly ThingView[];
  readonly hands: Hands;
}

function FlowHand({ zone, things, hands }: FlowThingsProps) {
  return (
    <Group look="flow__hand" label={zone.label}>
      {things.map((thing) => {
        if (!thing.face) return <FlowThing key={thing.id} thing={thing} hands={hands} />;
        const held = hands.held?.id === thing.id;
        return (
          <button
            key={thing.id}
            type="button"
            class={`flow__move${held ? ' flow__thing--held' : ''}`}
            data-thing={thing.id}
            data-lies={thing.id}
            data-drags={thing.targets.length > 0 || undefined}
            aria-pressed={held}
            disabled={!hands.canUse(thing)}
            onClick={() => hands.use(thing)}
          >
            <Picture kind="cards" names={[thing.face.picture, thing.face.card.replace(':', '-')]} />
            <Picture kind="icons" names={[thing.face.card.replace(':', '-')]} />
            <span class="unseen">{thing.name} </span>
            <span class="flow__move-name">{thing.face.title}</span>
          </button>
        );
      })}
      <PutHere zone={zone} hands={hands} />
    </Group>
  );
}

function FlowSlots({ zones, hands }: { readonly zones: readonly ZoneView[]; readonly hands: Hands }) {
  const { t } = useOverlay();
  return (
    <Group look="flow__slots" label={t('table.places')}>
      {zones.map((zone) => (
        <button
          key={zone.id}
          type="button"
          class="flow__slot"
          data-takes={hands.takes(zone) || undefined}
          data-zone={zone.id}
          disabled={!hands.takes(zone)}
          onClick={() => hands.putInto(zone)}
        >
          {zone.icon && <Sign name={zone.icon} />}
          <span>{zone.label}</span>
        </button>
      ))}
    </Group>
  );
}

function FlowMessage({ zone, things, hands }: FlowThingsProps) {
  return (
    <section class="flow__message" aria-label={zone.label}>
      <Group look="phrases" label={zone.label}>
        {things.map((thing) => {
          const usable = hands.canUse(thing);
          const look = `phrase${thing.looked ? ' phrase--looked' : ''}${thing.gear ? ' phrase--turning' : ''}`;
          const words = (
            <>
              <span class="phrase__text">{thing.text}</span>
              {thing.gear ? (
                <GearChip trick={thing.gear} name={thing.state} />
              ) : (
                thing.looked &&
                thing.state &&
                !thing.text.includes(thing.state) && <span class="phrase__state">{thing.state}</span>
              )}
            </>
          );
          return usable ? (
            <button
              key={thing.id}
              type="button"
              class={look}
              data-thing={thing.id}
              onClick={() => hands.use(thing)}
            >
              {words}
            </button>
          ) : (
            <div key={thing.id} class={`${look} phrase--flat`}>
              {words}
            </div>
          );
        })}
      </Group>
      <PutHere zone={zone} hands={hands} />
    </section>
  );
}
