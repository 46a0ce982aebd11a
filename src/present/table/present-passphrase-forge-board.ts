import type { ForgeTile } from '../../core/games/passphrase-forge/forge-deck.ts';
import {
  type Door,
  doorNow,
  doorThing,
  type ForgeState,
  HAND,
  slotZone,
} from '../../core/games/passphrase-forge/forge-state.ts';
import { PASSPHRASE_FORGE } from '../../core/games/passphrase-forge/passphrase-forge.ts';
import type { LinkView, ThingView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';
import { targetsOf, thingsIn } from './thing-kit.ts';

const G = 'game.passphrase-forge';
const thing = thingsIn('board');

/** What a word tile says: the keeper's own name has no text of its own. */
export function tileText(
  { keeper }: Pick<ForgeState, 'keeper'>,
  tile: ForgeTile,
  { t }: Pick<TableContext, 't'>,
): string {
  return t(tile.text === null ? `person.${keeper.child}` : `${G}.${tile.text}`);
}

/** Whose keys they are (or the goblin, when he has tried), the three doors, and the words. */
export function forgeThings(state: ForgeState, context: TableContext): readonly ThingView[] {
  const { t } = context;
  const reason = state.shown?.reason;
  const fond = state.phase === 'forge' ? t(`${G}.keeper.${state.keeper.id}`) : '';
  const says = reason ? t(`${G}.goblin.${reason}`) : fond;
  const label = t(reason ? `${G}.goblin` : `person.${state.keeper.child}`);
  const lost = reason && ['holds', 'helped', 'opened', 'whispered'].includes(reason);
  return [
    thing({
      id: reason ? 'goblin' : 'keeper',
      kind: 'person',
      spot: { x: 0.19, y: 0.24, width: 0.38, height: 0.46 },
      person: reason
        ? { id: 'mask-robot', mood: lost ? 'worried' : 'cheer' }
        : { id: state.keeper.child, mood: 'think' },
      label,
      text: says,
      name: label,
    }),
    ...state.doors.map((door, index) => doorOf(state, { door, index }, context)),
    ...tilesOf(state, context),
  ];
}

/** The doors are neighbours. The line is strong where both stand, and broken where one has toppled. */
export function forgeLinks({ doors }: ForgeState): readonly LinkView[] {
  return doors.slice(1).map((door, index) => {
    const before = doors[index] ?? door;
    const toppled = [before, door].some((one) => one.toppled && !one.standing);
    const both = before.standing && door.standing;
    return { from: doorThing(before), to: doorThing(door), state: toppled ? 'on' : both ? 'mended' : 'off' };
  });
}

function doorOf(
  state: ForgeState,
  { door, index }: { readonly door: Door; readonly index: number },
  { t }: TableContext,
): ThingView {
  const now = doorNow(state) === door && state.phase !== 'break';
  const fallen = (door.toppled && !door.standing) || (now && state.shown?.verdict === 'missed');
  const label = t(`${G}.door.${door.id}`);
  const asked = door.standing ? 'recall' : 'now';
  const tone = fallen ? 'bad' : now ? 'new' : door.standing ? 'good' : null;
  return thing({
    id: doorThing(door),
    order: index + 1,
    kind: 'tile',
    spot: { x: 0.5 + index * 0.21, y: 0.24, width: 0.18, height: 0.46 },
    picture: door.picture,
    ...(tone ? { tone } : {}),
    text: label,
    name: t(`${G}.door.name`, { door: label }),
    state: t(`${G}.state.${fallen ? 'open' : now ? asked : door.standing ? 'shut' : 'wait'}`),
  });
}

function tilesOf(state: ForgeState, context: TableContext): readonly ThingView[] {
  const { t } = context;
  const legal = PASSPHRASE_FORGE.legal(state);
  return state.tiles.flatMap((tile, order): readonly ThingView[] => {
    const slot = state.slots.indexOf(tile.id);
    if (slot < 0 && state.phase === 'reveal') return [];
    const text = tileText(state, tile, context);
    const used = tile.door === null ? '' : t(`${G}.state.used`, { door: t(`${G}.door.${tile.door}`) });
    return [
      thing({
        id: tile.id,
        zone: slot < 0 ? HAND : slotZone(slot),
        order,
        kind: 'tile',
        picture: tile.picture,
        text,
        name: text,
        state: used || (slot < 0 ? '' : t(`${G}.state.placed`)),
        ...(tile.kind === 'used' && state.phase !== 'recall' ? { label: used } : {}),
        targets: targetsOf(legal, tile.id),
      }),
    ];
  });
}
