import type { Box } from '../../present/layout.ts';
import type { ThingView, ZoneView } from '../../present/table-view.ts';
import { nearestSlot, type Point } from './hit.ts';
import type { TablePicture } from './table-picture.ts';
import type { TableTools } from './table-tools.ts';
import { ZoneSprite } from './zone-sprite.ts';

/** The places of a table. */
export class ZonesLayer {
  readonly #tools: TableTools;
  readonly #zones = new Map<string, ZoneSprite>();

  constructor(tools: TableTools) {
    this.#tools = tools;
  }

  /** Shows the places of this picture. */
  lay({ table, places }: TablePicture): void {
    const { scene, cards, icons } = this.#tools;
    const gone = new Set(this.#zones.keys());
    for (const zone of table.zones) {
      gone.delete(zone.id);
      const box = places.get(zone.id);
      if (!box) continue;
      const sprite = this.#zones.get(zone.id);
      const holds = table.things.some((thing) => thing.zone === zone.id);
      if (sprite) sprite.update(zone, box, holds);
      else {
        const made = cards.soon(() => new ZoneSprite(scene, cards, icons, zone, box, holds));
        this.#zones.set(zone.id, made);
      }
    }
    for (const id of gone) {
      this.#zones.get(id)?.destroy();
      this.#zones.delete(id);
    }
  }

  box(id: string): Box | null {
    return this.#zones.get(id)?.box ?? null;
  }

  isSlot(id: string): boolean {
    return this.#zones.get(id)?.view.kind === 'slot';
  }

  /** Shows which places take what is in hand, and which of them is near. */
  look(open: ReadonlySet<string>, near: string | null): void {
    for (const [id, zone] of this.#zones) zone.look({ open: open.has(id), near: near === id });
  }

  /** The place that would take this thing here, with some kindness for near misses. */
  slotNear(thing: ThingView, at: Point): { readonly view: ZoneView; readonly box: Box } | null {
    const allowed = new Set(thing.targets.map((one) => one.zone));
    return nearestSlot(
      [...this.#zones.values()].filter((zone) => allowed.has(zone.view.id)),
      at,
    );
  }
}
