import type { Box } from '../../present/layout.ts';
import type { TableView, ThingView } from '../../present/table-view.ts';
import type { GearPicture } from '../lens/gear-sprite.ts';
import { LensSprite } from '../lens/lens-sprite.ts';
import { Magnifier, type Sheet } from '../lens/magnifier.ts';
import { gearEnd } from './gear-end.ts';
import type { Point } from './hit.ts';
import type { TablePicture } from './table-picture.ts';
import type { TableTools } from './table-tools.ts';

/** Logical px: where it lies at most, and in the hand. */
const LYING = 190;
const IN_HAND = 250;
const FLAT: readonly ThingView['kind'][] = ['phrase', 'card', 'tile'];

/** The lens over a table, while there is something to look at: it shows words and cards larger, as by X-ray. */
export class TableLens {
  readonly #tools: TableTools;
  #lens: LensSprite | null = null;
  #glass: Magnifier | null = null;
  #lying = LYING;
  #sheets: readonly Sheet[] = [];
  #ground: Box | null = null;
  #found = 0;

  constructor(tools: TableTools) {
    this.#tools = tools;
  }

  /** @param pointer where the pointer is: the lens follows it; without one it goes to what was looked at last */
  show({ table, places }: TablePicture, pointer: Point | null): void {
    if (!table.lens) {
      this.#away();
      return;
    }
    const { scene, icons, setting } = this.#tools;
    const start = places.get('lens');
    if (start && !this.#lens) {
      this.#lying = Math.min(LYING, start.width, start.height);
      const at = { x: start.x, y: start.y, size: this.#lying };
      this.#lens = LensSprite.make(scene, icons, at, setting.motion);
      if (this.#lens) this.#glass = new Magnifier(scene, IN_HAND * 1.2, setting.raster);
    }
    this.#sheets = this.#sheetsOf(table, places);
    const ground = table.zones.find(({ kind }) => kind === 'row') ?? table.zones.find(isBoard);
    this.#ground = (ground && places.get(ground.id)) ?? null;
    const found = table.things.filter(({ gear }) => gear).length;
    if (found > this.#found) this.#lens?.bump();
    this.#found = found;
    const looked = pointer === null ? table.things.findLast((thing) => thing.looked) : undefined;
    const strip = looked && places.get(looked.id);
    if (strip) this.#lens?.moveTo(gearEnd(strip, setting.direction));
  }

  /** @param pointer what to follow, or null @param gears as they stand now @param delta ms */
  step(pointer: Point | null, gears: readonly GearPicture[], delta: number): void {
    const lens = this.#lens;
    if (!lens) return;
    if (pointer) lens.moveTo(pointer);
    lens.growTo(pointer || this.#found > 0 ? IN_HAND : this.#lying);
    lens.step(delta);
    this.#glass?.show(lens.position, lens.size, { sheets: this.#sheets, gears, ground: this.#ground });
  }

  /** All that is flat and lies straight: strips of words, tiles, and the card in question. */
  #sheetsOf({ things }: TableView, places: TablePicture['places']): readonly Sheet[] {
    return things.flatMap((thing) => {
      const box = places.get(thing.id);
      if (box?.angle !== 0 || !FLAT.includes(thing.kind)) return [];
      const found = thing.face?.underLens === true;
      return [{ box, texture: this.#tools.cards.front(throughGlass(thing), box), found }];
    });
  }

  #away(): void {
    this.#lens?.destroy();
    this.#glass?.destroy();
    this.#lens = null;
    this.#glass = null;
    this.#found = 0;
  }
}

/** Under the glass a card shows what the lens has found. */
function throughGlass(thing: ThingView): ThingView {
  return thing.face?.underLens ? { ...thing, face: { ...thing.face, revealed: true } } : thing;
}

function isBoard({ kind }: TableView['zones'][number]): boolean {
  return kind === 'board';
}
