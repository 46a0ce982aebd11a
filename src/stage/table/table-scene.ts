import type { AppEvent } from '../../app/event.ts';
import { ICONS } from '../art/wishes.ts';
import type { CardTextures } from '../cards/card-textures.ts';
import { listenToPointer } from '../engine/stage-pointer.ts';
import { StageScene } from '../engine/stage-scene.ts';
import { coverPlace, placeWish, WHOLE } from '../story/place-layers.ts';
import { GearsLayer } from './gears-layer.ts';
import type { Point } from './hit.ts';
import { LinksLayer } from './links-layer.ts';
import { SidePuppet, sideWish } from './side-puppet.ts';
import { TableHands } from './table-hands.ts';
import { TableLens } from './table-lens.ts';
import type { TablePicture } from './table-picture.ts';
import type { TableTools } from './table-tools.ts';
import type { Attention } from './thing-sprite.ts';
import { ThingsLayer } from './things-layer.ts';
import { touchLight } from './touch-light.ts';
import { VerdictEffects } from './verdict-effects.ts';
import { ZonesLayer } from './zones-layer.ts';

/** A table is full of new cards when it opens: drawn all at once they would cost the time of twenty frames. */
const STEP_MS = 1000 / 60;
/** Where frames are long there are few: cards would be long in coming. */
const MOST_STEPS = 3;

/** The table's parts, once it is built. */
interface Parts {
  readonly cards: CardTextures;
  readonly zones: ZonesLayer;
  readonly things: ThingsLayer;
  readonly links: LinksLayer;
  readonly gears: GearsLayer;
  readonly lens: TableLens;
  readonly sango: SidePuppet | null;
  readonly verdict: VerdictEffects;
  readonly hands: TableHands;
}

/** Shows any card game: the view says what lies where, the picture follows, and input never waits for it. */
export class TableScene extends StageScene<TablePicture> {
  #parts: Parts | null = null;
  #hovered: string | null = null;
  /** Has the picture changed in this frame? */
  #changed = false;

  /** Where things are drawn now, by id. */
  get drawn(): ReadonlyMap<string, Point> {
    const things = this.#parts?.things.all ?? [];
    return new Map([...things].map(([id, { root }]) => [id, { x: root.x, y: root.y }]));
  }

  /** How many pictures are not finished; until then their things are face down, as they were, or not to be seen. */
  get undrawn(): number {
    return this.#parts?.cards.waiting ?? 0;
  }

  protected build(picture: TablePicture): void {
    const { context, setting, lease } = this;
    const cards = this.makeCards({
      picture: (name) => lease.card(name),
      still: (person, mood) => lease.still(person, mood),
    });
    coverPlace(this, lease.place(placeWish('table', setting, WHOLE)), setting, WHOLE);
    const place = picture.places.get('sango') ?? null;
    const sango = SidePuppet.make(this, lease.pack(sideWish(place)), {
      setting,
      random: context.random,
      place,
    });
    const tools: TableTools = {
      scene: this,
      cards,
      icons: lease.pack(ICONS),
      setting,
      random: context.random,
    };
    const zones = new ZonesLayer(tools);
    const things = new ThingsLayer(tools, zones);
    const hands = new TableHands(
      {
        thingAt: (at) => things.at(at, this.view.table),
        zoneFor: (thing, at) => zones.slotNear(thing, at)?.view.id ?? null,
      },
      (action) => context.dispatch(action),
      picture.table,
      picture.held,
    );
    this.#listen(hands);
    const parts: Parts = {
      cards,
      zones,
      things,
      links: new LinksLayer(this, setting.motion),
      gears: new GearsLayer(tools, things),
      lens: new TableLens(tools),
      sango,
      verdict: new VerdictEffects(tools, things, sango),
      hands,
    };
    this.#parts = parts;
    this.#lay(parts, picture, [], true);
  }

  protected change(picture: TablePicture, events: readonly AppEvent[], before: TablePicture): void {
    if (!this.#parts) return;
    this.#changed = true;
    const { hands, verdict } = this.#parts;
    hands.see(picture.table, picture.held);
    this.#lay(this.#parts, picture, events, false);
    verdict.tell(picture.table, before.table);
    for (const event of events) {
      if (event.type === 'table' && event.event.type === 'cracked') verdict.crack(event.event.thing);
    }
  }

  override update(_time: number, delta: number): void {
    if (!this.#parts) return;
    const { cards, zones, things, links, gears, lens, sango, hands, verdict } = this.#parts;
    // To lay what has changed is enough for one frame.
    if (!this.#changed) {
      cards.drawSome(Math.min(MOST_STEPS, Math.max(1, Math.round(delta / STEP_MS))));
      verdict.step();
    }
    this.#changed = false;
    hands.step(delta);
    const { pointer, dragging } = hands;
    const { table, held } = this.view;
    const dragged = things.get(dragging);
    this.#hovered = pointer && !dragging ? (things.at(pointer, table)?.id ?? null) : null;
    const near = dragged && pointer ? zones.slotNear(dragged.view, pointer) : null;
    if (dragged && pointer) dragged.drag(pointer, near?.box ?? null, delta);
    this.#attend(this.#parts, near?.view.id ?? null, delta);
    links.step((id) => this.#anchor(id));
    sango?.watch(dragged?.root ?? things.get(held)?.root ?? pointer, delta);
    gears.step(delta);
    lens.step(table.lens ? pointer : null, gears.pictures, delta);
    this.#cursor(things, dragging);
  }

  #listen(hands: TableHands): void {
    listenToPointer(this, () => this.context.fit(), {
      down: (at) => {
        touchLight(this, at, this.setting.motion);
        hands.down(at);
      },
      move: (at) => hands.move(at),
      up: (at) => hands.up(at),
      leave: () => hands.leave(),
    });
  }

  #lay(parts: Parts, picture: TablePicture, events: readonly AppEvent[], first: boolean): void {
    const { zones, things, links, gears, lens, hands } = parts;
    zones.lay(picture);
    things.lay(picture, { events, first, dragging: hands.dragging });
    links.show(picture.table.links ?? [], (id) => this.#anchor(id), first);
    things.stack(picture, hands.dragging);
    gears.show(picture.table);
    lens.show(picture, hands.pointer);
  }

  #attend({ zones, things, hands }: Parts, near: string | null, delta: number): void {
    const { held, table } = this.view;
    const { pointer, dragging } = hands;
    const active = dragging ?? held;
    const watched = active ? (things.get(active)?.root ?? null) : pointer;
    zones.look(
      new Set(table.things.find((thing) => thing.id === active)?.targets.map((one) => one.zone)),
      near,
    );
    for (const [id, sprite] of things.all) {
      sprite.attend(this.#attentionFor(id, active, hands.pressing));
      sprite.watch(id === dragging ? null : watched);
      sprite.step(delta, pointer);
    }
  }

  #attentionFor(id: string, active: string | null, pressing: string | null): Attention {
    if (id === active) return 'held';
    if (id === pressing) return 'pressed';
    return id === this.#hovered ? 'hover' : 'none';
  }

  /** The middle of a thing, or of a place on the board, for lines. */
  #anchor(id: string): Point | null {
    return this.#parts?.things.get(id)?.anchor ?? this.#parts?.zones.box(id) ?? null;
  }

  #cursor(things: ThingsLayer, dragging: string | null): void {
    const over = things.get(this.#hovered);
    const takes = over && over.view.targets.length > 0;
    const cursor = dragging ? 'grabbing' : takes ? 'grab' : over ? 'pointer' : 'default';
    if (this.game.canvas.style.cursor !== cursor) this.game.canvas.style.cursor = cursor;
  }
}
