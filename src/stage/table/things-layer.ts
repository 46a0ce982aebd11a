import type { AppEvent } from '../../app/event.ts';
import type { Box } from '../../present/layout.ts';
import type { TableView, ThingView } from '../../present/table-view.ts';
import { hits, type Point } from './hit.ts';
import type { TablePicture } from './table-picture.ts';
import type { TableTools } from './table-tools.ts';
import { ThingSprite } from './thing-sprite.ts';
import type { ZonesLayer } from './zones-layer.ts';

const DEPTH = { active: 30, lying: 10, step: 0.01 } as const;

interface Laying {
  readonly events: readonly AppEvent[];
  /** Is this the first picture of the table? */
  readonly first: boolean;
  /** The thing that hangs at the finger; it goes where the finger goes. */
  readonly dragging: string | null;
}

/** The things on a table: they are dealt, travel to where the picture wants them, and leave. */
export class ThingsLayer {
  readonly #tools: TableTools;
  readonly #zones: ZonesLayer;
  readonly #sprites = new Map<string, ThingSprite>();

  constructor(tools: TableTools, zones: ZonesLayer) {
    this.#tools = tools;
    this.#zones = zones;
  }

  get all(): ReadonlyMap<string, ThingSprite> {
    return this.#sprites;
  }

  get(id: string | null): ThingSprite | null {
    return (id && this.#sprites.get(id)) || null;
  }

  /** Shows the things of this picture. */
  lay(picture: TablePicture, laying: Laying): void {
    const { table, places } = picture;
    const deck = pile(picture, 'deck');
    const gone = new Set(this.#sprites.keys());
    let turn = 0;
    for (const thing of [...table.things].sort((a, b) => a.order - b.order)) {
      gone.delete(thing.id);
      const box = places.get(thing.id);
      if (!box) continue;
      const sprite = this.#sprites.get(thing.id);
      if (sprite) this.#move(sprite, thing, box, laying);
      else if (this.#deal(thing, box, { deck, first: laying.first, turn })) turn += 1;
    }
    for (const id of gone) {
      this.#sprites.get(id)?.leave(pile(picture, 'discard'));
      this.#sprites.delete(id);
    }
  }

  /** Later things lie on top; what has the player's attention lies on top of all. */
  stack({ table, held }: TablePicture, dragging: string | null): void {
    for (const { id, order } of table.things) {
      const active = id === held || id === dragging;
      this.#sprites.get(id)?.root.setDepth(active ? DEPTH.active : DEPTH.lying + order * DEPTH.step);
    }
  }

  /** The topmost thing here that can be picked up or used. */
  at(point: Point, { things }: TableView): ThingView | null {
    const under = things.filter((thing) => {
      const sprite = this.#sprites.get(thing.id);
      return canTouch(thing) && sprite && hits(sprite.rest, point);
    });
    return under.sort((a, b) => b.order - a.order)[0] ?? null;
  }

  /** From the pile; without one cards come up from the table's edge, and everything else where it lies. */
  #deal(
    thing: ThingView,
    box: Box,
    { deck, first, turn }: { readonly deck: Box | null; readonly first: boolean; readonly turn: number },
  ): boolean {
    const { scene, cards, setting } = this.#tools;
    const sprite = cards.soon(() => new ThingSprite(scene, cards, setting.motion, thing, box));
    this.#sprites.set(thing.id, sprite);
    const { height } = setting.logical;
    if (deck && !first) sprite.dealFrom(deck, turn);
    else if (!deck && thing.kind === 'card') {
      sprite.dealFrom({ ...box, y: height + box.height, angle: 0 }, turn);
    } else if (!first) sprite.appear(turn);
    else return false;
    return true;
  }

  #move(sprite: ThingSprite, thing: ThingView, box: Box, { events, dragging }: Laying): void {
    const flipped = events.some(
      (event) => event.type === 'table' && event.event.type === 'flipped' && event.event.thing === thing.id,
    );
    const zoneBefore = sprite.view.zone;
    sprite.update(thing, flipped);
    const moved = !sameBox(sprite.rest, box) || !sprite.atRest;
    if (moved && dragging !== thing.id) {
      sprite.moveTo(box, this.#zones.isSlot(thing.zone) && thing.zone !== zoneBefore);
    }
  }
}

function pile({ table, places }: TablePicture, kind: 'deck' | 'discard'): Box | null {
  const zone = table.zones.find((one) => one.kind === kind);
  return (zone && places.get(zone.id)) ?? null;
}

function canTouch(thing: ThingView): boolean {
  return thing.targets.length > 0 || thing.use !== null;
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height && a.angle === b.angle;
}
