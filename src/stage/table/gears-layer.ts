import type { TableView, ThingView } from '../../present/table-view.ts';
import { type GearPicture, GearSprite } from '../lens/gear-sprite.ts';
import { GEAR_SIZE, gearEnd } from './gear-end.ts';
import type { TableTools } from './table-tools.ts';
import type { ThingsLayer } from './things-layer.ts';

/** Gears of a revealed message light one after the other, ms. */
const STAGGER = 160;

/** The gears that were found: at the end of phrases, and above a message that was judged. */
export class GearsLayer {
  readonly #tools: TableTools;
  readonly #things: ThingsLayer;
  #gears: GearSprite[] = [];

  constructor(tools: TableTools, things: ThingsLayer) {
    this.#tools = tools;
    this.#things = things;
  }

  /** Shows the gears of this view, where its things rest now. */
  show({ reveal }: TableView): void {
    for (const gear of this.#gears) gear.destroy();
    this.#gears = [];
    for (const { view, rest } of this.#things.all.values()) {
      if (view.kind !== 'phrase' || !view.gear) continue;
      this.#add(view.gear, gearEnd(rest, this.#tools.setting.direction), 0);
    }
    if (!reveal) return;
    const revealed = this.#things.get(reveal.thing);
    if (revealed?.view.kind !== 'card') return;
    const { rest, view } = revealed;
    // What was behind the picture often looks over its upper edge.
    const up = view.face?.seen ? -0.15 : 0.2;
    reveal.gears.forEach(({ trick }, index) => {
      const x = rest.x + (index - (reveal.gears.length - 1) / 2) * GEAR_SIZE * 1.15;
      this.#add(trick, { x, y: rest.y - rest.height / 2 + GEAR_SIZE * up }, index * STAGGER);
    });
  }

  /** How the gears stand now, for the lens. */
  get pictures(): readonly GearPicture[] {
    return this.#gears.map((gear) => gear.picture);
  }

  /** @param delta ms */
  step(delta: number): void {
    for (const gear of this.#gears) gear.step(delta);
  }

  #add(
    trick: NonNullable<ThingView['gear']>,
    at: { readonly x: number; readonly y: number },
    delay: number,
  ): void {
    const { scene, icons, setting } = this.#tools;
    const gear = GearSprite.make(scene, icons, trick, { ...at, size: GEAR_SIZE, delay }, setting.motion);
    if (gear) this.#gears.push(gear);
  }
}
