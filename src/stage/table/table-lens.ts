import { LensSprite } from '../lens/lens-sprite.ts';
import { gearEnd } from './gear-end.ts';
import type { Point } from './hit.ts';
import type { TablePicture } from './table-picture.ts';
import type { TableTools } from './table-tools.ts';

const LARGEST = 190;

/** The lens over a table, while there is something to look at. */
export class TableLens {
  readonly #tools: TableTools;
  #lens: LensSprite | null = null;

  constructor(tools: TableTools) {
    this.#tools = tools;
  }

  /** @param pointer where the pointer is: the lens follows it; without one it goes to what was looked at last */
  show({ table, places }: TablePicture, pointer: Point | null): void {
    if (!table.lens) {
      this.#lens?.destroy();
      this.#lens = null;
      return;
    }
    const { scene, icons, setting } = this.#tools;
    const start = places.get('lens');
    if (start) {
      const size = Math.min(LARGEST, start.width, start.height);
      this.#lens ??= LensSprite.make(scene, icons, { x: start.x, y: start.y, size }, setting.motion);
    }
    const looked = pointer === null ? table.things.findLast((thing) => thing.looked) : undefined;
    const strip = looked && places.get(looked.id);
    if (strip) this.#lens?.moveTo(gearEnd(strip, setting.direction));
  }

  /** @param pointer what to follow, or null @param delta ms */
  step(pointer: Point | null, delta: number): void {
    if (pointer) this.#lens?.moveTo(pointer);
    this.#lens?.step(delta);
  }
}
