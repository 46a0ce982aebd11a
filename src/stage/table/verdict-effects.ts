import type { TableView } from '../../present/table-view.ts';
import { celebrate } from '../motion/celebration.ts';
import { crack } from './crack.ts';
import type { SidePuppet } from './side-puppet.ts';
import { Stamp } from './stamp.ts';
import type { TableTools } from './table-tools.ts';
import type { ThingsLayer } from './things-layer.ts';

/** px; what lies there may be larger, the stars need not be. */
const WIDEST_STARS = 240;

/** What has just been judged: a stamp and stars for what was right; nothing is ever buzzed at. */
export class VerdictEffects {
  readonly #tools: TableTools;
  readonly #things: ThingsLayer;
  readonly #sango: SidePuppet | null;
  #stamp: Stamp | null = null;
  /** Judged, and not shown yet. */
  #due: TableView['reveal'] = null;

  constructor(tools: TableTools, things: ThingsLayer, sango: SidePuppet | null) {
    this.#tools = tools;
    this.#things = things;
    this.#sango = sango;
  }

  /** Takes in what was judged since the view before; `step` shows it. */
  tell(view: TableView, { reveal: before }: TableView): void {
    const { reveal } = view;
    this.#sango?.react(view);
    if (reveal === null) {
      this.#stamp?.leave();
      this.#stamp = null;
      this.#due = null;
    } else if (before?.thing !== reveal.thing || before.verdict !== reveal.verdict) this.#due = reveal;
  }

  /** Shows what is due. Not called in the frame of the change, which has enough to do. */
  step(): void {
    if (this.#due) this.#show(this.#due);
    this.#due = null;
    this.#stamp?.step();
  }

  /** A mask breaks. */
  crack(thing: string): void {
    const { scene, setting, random } = this.#tools;
    const sprite = this.#things.get(thing);
    if (sprite) crack(scene, sprite.rest, setting.motion, random, () => sprite.shake());
  }

  #show({ thing, verdict, stamp }: NonNullable<TableView['reveal']>): void {
    const sprite = this.#things.get(thing);
    if (!sprite) return;
    const { scene, cards, setting, random } = this.#tools;
    const { rest } = sprite;
    if (verdict === 'right') {
      const size = Math.min(rest.width, WIDEST_STARS);
      celebrate(scene, { x: rest.x, y: rest.y, size }, setting.motion, random);
    }
    if (verdict === 'right' || verdict === 'fine') {
      this.#stamp?.leave();
      this.#stamp = new Stamp(scene, cards, stamp, { rest, view: sprite.view }, setting.motion);
    }
  }
}
