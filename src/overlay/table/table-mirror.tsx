import { tableLayout } from '../../present/table/table-layout.ts';
import type { TableView, ZoneKind } from '../../present/table-view.ts';
import { Group } from '../kit/group.tsx';
import { useOverlay } from '../overlay-context.ts';
import { LessonsButton } from './lessons-dialog.tsx';
import { placeIn } from './place-in.ts';
import { RevealWords } from './reveal-words.tsx';
import { TableButtons } from './table-buttons.tsx';
import { TablePrompt } from './table-prompt.tsx';
import { ThingButton, ZoneButton } from './table-things.tsx';
import { judgedWords, tableWords } from './table-words.ts';
import type { Hands } from './use-hands.ts';

/** The buttons over the canvas: same places, transparent colours, deaf to the pointer, which plays on the canvas. */
export function TableMirror({ view, hands }: { readonly view: TableView; readonly hands: Hands }) {
  const { state, orientation } = useOverlay();
  const layout = tableLayout(view, orientation, state.direction);
  const at = (id: string) => placeIn(layout, id, orientation);
  const main = view.buttons.filter((button) => button.group === 'main');
  const choices = view.buttons.filter((button) => button.group !== 'main');
  const has = (kind: ZoneKind) => view.zones.some((zone) => zone.kind === kind);
  // Beside slots there is room for two rows of choices; under a message only for one; below a board for as many.
  const many = has('board') ? ' mirror__area--many' : has('slot') ? '' : ' mirror__area--row';

  return (
    <div class="stage-box mirror">
      {at('prompt') && (
        <div class="mirror__area" style={at('prompt') ?? {}}>
          <TablePrompt prompt={view.prompt} also={tableWords(view)} tail />
        </div>
      )}
      {(view.lessons?.length ?? 0) > 0 && (
        <div class="mirror__area mirror__area--lessons" style={at('sango') ?? {}}>
          <LessonsButton />
        </div>
      )}
      {view.zones.map((zone) => {
        const place = at(zone.id);
        const things = view.things
          .filter((thing) => thing.zone === zone.id)
          .sort((one, other) => one.order - other.order);
        return (
          <Group key={zone.id} look="mirror__zone" label={zone.label}>
            {place && <ZoneButton zone={zone} hands={hands} place={place} />}
            {things.map((thing) => {
              const spot = at(thing.id);
              return spot && <ThingButton key={thing.id} thing={thing} hands={hands} place={spot} />;
            })}
          </Group>
        );
      })}
      {view.reveal && (
        <div class="mirror__area mirror__area--reveal" style={at('reveal') ?? {}}>
          <RevealWords reveal={view.reveal} also={judgedWords(view)} />
        </div>
      )}
      {choices.length > 0 && (
        <div class={`mirror__area mirror__area--choices${many}`} style={at('choices') ?? {}}>
          <TableButtons buttons={choices} />
        </div>
      )}
      {main.length > 0 && (
        <div class="mirror__area mirror__area--main" style={at('buttons') ?? {}}>
          <TableButtons buttons={main} />
        </div>
      )}
    </div>
  );
}
