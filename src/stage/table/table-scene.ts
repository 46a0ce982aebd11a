import type { AppEvent } from '../../app/event.ts';
import type { Box } from '../../present/layout.ts';
import type { TableView, ThingView } from '../../present/table-view.ts';
import type { ArtWish } from '../art/art-store.ts';
import { ICONS } from '../art/wishes.ts';
import { CardTextures } from '../cards/card-textures.ts';
import type { PlaceSetting } from '../engine/stage-context.ts';
import { listenToPointer } from '../engine/stage-pointer.ts';
import { StageScene } from '../engine/stage-scene.ts';
import { GearSprite } from '../lens/gear-sprite.ts';
import { LensSprite } from '../lens/lens-sprite.ts';
import { coverPlace, placeWish, WHOLE } from '../story/place-layers.ts';
import { celebrate } from './celebration.ts';
import { crack } from './crack.ts';
import { hits, nearestSlot, type Point } from './hit.ts';
import { LinksLayer } from './links-layer.ts';
import { SidePuppet, sideWish } from './side-puppet.ts';
import { Stamp } from './stamp.ts';
import { TableHands } from './table-hands.ts';
import type { TablePlaces } from './table-places.ts';
import { type Attention, ThingSprite } from './thing-sprite.ts';
import { touchLight } from './touch-light.ts';
import { ZoneSprite } from './zone-sprite.ts';

/** What the table shows: any game's view, the thing picked up, and where everything lies. */
export interface TablePicture {
  readonly table: TableView;
  readonly held: string | null;
  readonly places: TablePlaces;
}

const LENS_SIZE = 190;
const GEAR_SIZE = 50;
/** Gears of a revealed message light one after the other, ms. */
const GEAR_STAGGER = 160;

/** Pictures a table needs: its cloth, the icons, Sango, and the pictures of the cards lying there. */
export function tableWishes({ table, places }: TablePicture, setting: PlaceSetting): readonly ArtWish[] {
  const pictures = new Set(table.things.flatMap(({ face, picture }) => face?.picture ?? picture ?? []));
  return [
    placeWish('table', setting, WHOLE),
    ICONS,
    sideWish(places.get('sango') ?? null),
    ...[...pictures].map((name): ArtWish => ({ kind: 'card', name })),
    ...table.things.flatMap(({ person }): readonly ArtWish[] =>
      person ? [{ kind: 'still', person: person.id, mood: person.mood }] : [],
    ),
  ];
}

/** Words on the cards, so that their letters can be fetched before they are drawn. */
export function tableWords({ table }: TablePicture): string {
  const faces = table.things.map(({ face, text, label }) =>
    face ? `${face.title}${face.line}${face.note}` : `${text}${label ?? ''}`,
  );
  return [...faces, ...table.zones.map((zone) => zone.label), table.reveal?.stamp ?? ''].join(' ');
}

/** Shows any card game: the view says what lies where, the picture follows, and input never waits for it. */
export class TableScene extends StageScene<TablePicture> {
  readonly #things = new Map<string, ThingSprite>();
  readonly #zones = new Map<string, ZoneSprite>();
  #links: LinksLayer | null = null;
  #gears: GearSprite[] = [];
  #cards: CardTextures | null = null;
  #hands: TableHands | null = null;
  #sango: SidePuppet | null = null;
  #lens: LensSprite | null = null;
  #stamp: Stamp | null = null;
  #hovered: string | null = null;

  /** Where things are drawn now, by id. */
  get drawn(): ReadonlyMap<string, Point> {
    return new Map([...this.#things].map(([id, { root }]) => [id, { x: root.x, y: root.y }]));
  }

  protected build(picture: TablePicture): void {
    const { context, setting, lease } = this;
    const cards = new CardTextures({
      owner: this.sys.settings.key,
      textures: this.textures,
      setting,
      fonts: context.fonts,
      picture: (name) => lease.card(name),
      still: (person, mood) => lease.still(person, mood),
    });
    this.#cards = cards;
    this.owned.keep(() => cards.giveBack());
    coverPlace(this, lease.place(placeWish('table', setting, WHOLE)), setting, WHOLE);
    const sango = picture.places.get('sango') ?? null;
    this.#sango = SidePuppet.make(this, lease.pack(sideWish(sango)), {
      setting,
      random: context.random,
      place: sango,
    });
    this.#hands = new TableHands(
      { thingAt: (at) => this.#thingAt(at), zoneFor: (thing, at) => this.#zoneFor(thing, at) },
      (action) => context.dispatch(action),
      picture.table,
      picture.held,
    );
    const hands = this.#hands;
    listenToPointer(this, () => context.fit(), {
      down: (at) => {
        touchLight(this, at, setting.motion);
        hands.down(at);
      },
      move: (at) => hands.move(at),
      up: (at) => hands.up(at),
      leave: () => hands.leave(),
    });
    this.#links = new LinksLayer(this, setting.motion);
    this.#lay(picture, [], true);
  }

  protected change(picture: TablePicture, events: readonly AppEvent[], before: TablePicture): void {
    this.#hands?.see(picture.table, picture.held);
    this.#lay(picture, events, false);
    this.#tell(picture, before);
    for (const event of events) {
      if (event.type === 'table' && event.event.type === 'cracked') this.#crack(event.event.thing);
    }
  }

  override update(_time: number, delta: number): void {
    const hands = this.#hands;
    if (!hands) return;
    hands.step(delta);
    const { pointer, dragging } = hands;
    const dragged = dragging ? this.#things.get(dragging) : undefined;
    this.#hovered = pointer && !dragging ? (this.#thingAt(pointer)?.id ?? null) : null;
    const near = dragged && pointer ? this.#slotNear(dragged.view, pointer) : null;
    if (dragged && pointer) dragged.drag(pointer, near?.box ?? null, delta);
    this.#attend(dragging, near?.view.id ?? null, delta);
    this.#links?.step((id) => this.#anchor(id));
    this.#sango?.watch(dragged?.root ?? this.#watched() ?? pointer, delta);
    if (pointer && this.view.table.lens) this.#lens?.moveTo(pointer);
    this.#lens?.step(delta);
    for (const gear of this.#gears) gear.step(delta);
    this.#cursor(dragging);
  }

  #lay(picture: TablePicture, events: readonly AppEvent[], first: boolean): void {
    const { table, places } = picture;
    this.#layZones(picture);
    const deck = this.#deckBox(picture);
    const gone = new Set(this.#things.keys());
    let turn = 0;
    for (const thing of [...table.things].sort((a, b) => a.order - b.order)) {
      gone.delete(thing.id);
      const box = places.get(thing.id);
      if (!box) continue;
      const sprite = this.#things.get(thing.id);
      if (sprite) this.#move(sprite, thing, box, events);
      else turn = this.#deal(thing, box, { deck, first }, turn);
    }
    for (const id of gone) {
      this.#things.get(id)?.leave(this.#discardBox(picture));
      this.#things.delete(id);
    }
    this.#links?.show(table.links ?? [], (id) => this.#anchor(id), first);
    this.#stack(picture);
    this.#layGears(picture);
    this.#layLens(picture);
  }

  #layZones({ table, places }: TablePicture): void {
    const gone = new Set(this.#zones.keys());
    for (const zone of table.zones) {
      gone.delete(zone.id);
      const box = places.get(zone.id);
      if (!box || !this.#cards) continue;
      const sprite = this.#zones.get(zone.id);
      const holds = table.things.some((thing) => thing.zone === zone.id);
      if (sprite) sprite.update(zone, box, holds);
      else {
        const icons = this.lease.pack(ICONS);
        this.#zones.set(zone.id, new ZoneSprite(this, this.#cards, icons, zone, box, holds));
      }
    }
    for (const id of gone) {
      this.#zones.get(id)?.destroy();
      this.#zones.delete(id);
    }
  }

  /** From the pile; without one cards come up from the table's edge, and everything else where it lies. */
  #deal(
    thing: ThingView,
    box: Box,
    { deck, first }: { readonly deck: Box | null; readonly first: boolean },
    turn: number,
  ): number {
    if (!this.#cards) return turn;
    const sprite = new ThingSprite(this, this.#cards, this.setting.motion, thing, box);
    this.#things.set(thing.id, sprite);
    const { height } = this.setting.logical;
    if (deck && !first) sprite.dealFrom(deck, turn);
    else if (!deck && thing.kind === 'card') {
      sprite.dealFrom({ ...box, y: height + box.height, angle: 0 }, turn);
    } else if (!first) sprite.appear(turn);
    else return turn;
    return turn + 1;
  }

  #crack(thing: string): void {
    const sprite = this.#things.get(thing);
    if (sprite) crack(this, sprite.rest, this.setting.motion, this.context.random, () => sprite.shake());
  }

  #move(sprite: ThingSprite, thing: ThingView, box: Box, events: readonly AppEvent[]): void {
    const flipped = events.some(
      (event) => event.type === 'table' && event.event.type === 'flipped' && event.event.thing === thing.id,
    );
    const zoneBefore = sprite.view.zone;
    sprite.update(thing, flipped);
    const moved = !sameBox(sprite.rest, box) || !sprite.atRest;
    if (moved && this.#hands?.dragging !== thing.id) {
      const inSlot = this.#zones.get(thing.zone)?.view.kind === 'slot';
      sprite.moveTo(box, inSlot && thing.zone !== zoneBefore);
    }
  }

  /** What has just been judged: a stamp and stars for what was right; nothing is ever buzzed at. */
  #tell({ table }: TablePicture, before: TablePicture): void {
    if (table.reveal === null) {
      this.#stamp?.leave();
      this.#stamp = null;
      this.#sango?.react(null);
      return;
    }
    if (
      before.table.reveal?.thing === table.reveal.thing &&
      before.table.reveal.verdict === table.reveal.verdict
    ) {
      return;
    }
    const { verdict, thing, stamp } = table.reveal;
    this.#sango?.react(verdict);
    const sprite = this.#things.get(thing);
    if (!sprite || !this.#cards) return;
    const { rest } = sprite;
    if (verdict === 'right') {
      celebrate(
        this,
        { x: rest.x, y: rest.y, size: Math.min(rest.width, 240) },
        this.setting.motion,
        this.context.random,
      );
    }
    if (verdict === 'right' || verdict === 'fine') {
      this.#stamp?.leave();
      this.#stamp = new Stamp(
        this,
        this.#cards,
        stamp,
        { rest, kind: sprite.view.kind },
        this.setting.motion,
      );
    }
  }

  #layGears({ table }: TablePicture): void {
    for (const gear of this.#gears) gear.destroy();
    this.#gears = [];
    const icons = this.lease.pack(ICONS);
    const add = (trick: ThingView['gear'], x: number, y: number, delay: number): void => {
      const gear =
        trick && GearSprite.make(this, icons, trick, { x, y, size: GEAR_SIZE, delay }, this.setting.motion);
      if (gear) this.#gears.push(gear);
    };
    for (const { view, rest } of this.#things.values()) {
      if (view.kind !== 'phrase' || !view.gear) continue;
      add(view.gear, this.#endOf(rest), rest.y, 0);
    }
    const revealed = table.reveal && this.#things.get(table.reveal.thing);
    if (!table.reveal || !revealed || revealed.view.kind !== 'card') return;
    const { gears } = table.reveal;
    gears.forEach(({ trick }, index) => {
      const step = GEAR_SIZE * 1.15;
      const x = revealed.rest.x + (index - (gears.length - 1) / 2) * step;
      add(trick, x, revealed.rest.y - revealed.rest.height / 2 + GEAR_SIZE * 0.2, index * GEAR_STAGGER);
    });
  }

  #layLens({ table, places }: TablePicture): void {
    if (!table.lens) {
      this.#lens?.destroy();
      this.#lens = null;
      return;
    }
    const looked = table.things.findLast((thing) => thing.looked);
    const at = looked && this.#hands?.pointer === null ? places.get(looked.id) : null;
    const start = places.get('lens');
    if (start) {
      const size = Math.min(LENS_SIZE, start.width, start.height);
      this.#lens ??= LensSprite.make(
        this,
        this.lease.pack(ICONS),
        { x: start.x, y: start.y, size },
        this.setting.motion,
      );
    }
    if (at) this.#lens?.moveTo({ x: this.#endOf(at), y: at.y });
  }

  /** Where a strip's gear sits, at the end of its line. */
  #endOf(strip: Box): number {
    return strip.x + (strip.width / 2 - GEAR_SIZE * 0.65) * (this.setting.direction === 'rtl' ? -1 : 1);
  }

  #attend(dragging: string | null, near: string | null, delta: number): void {
    const { held, table } = this.view;
    const active = dragging ?? held;
    const pointer = this.#hands?.pointer ?? null;
    const watched = active ? (this.#things.get(active)?.root ?? null) : pointer;
    const open = new Set(table.things.find((thing) => thing.id === active)?.targets.map((one) => one.zone));
    for (const [id, zone] of this.#zones) zone.look({ open: open.has(id), near: near === id });
    for (const [id, sprite] of this.#things) {
      sprite.attend(this.#attentionFor(id, active));
      sprite.watch(id === dragging ? null : watched);
      sprite.step(delta, pointer);
    }
  }

  #attentionFor(id: string, active: string | null): Attention {
    if (id === active) return 'held';
    if (id === this.#hands?.pressing) return 'pressed';
    return id === this.#hovered ? 'hover' : 'none';
  }

  /** The middle of a thing, or of a place on the board, for lines. */
  #anchor(id: string): Point | null {
    return this.#things.get(id)?.anchor ?? this.#zones.get(id)?.box ?? null;
  }

  /** Later things lie on top; what has the player's attention lies on top of all. */
  #stack({ table, held }: TablePicture): void {
    for (const thing of table.things) {
      const active = thing.id === held || thing.id === this.#hands?.dragging;
      this.#things.get(thing.id)?.root.setDepth(active ? 30 : 10 + thing.order * 0.01);
    }
  }

  #watched(): Point | null {
    const { held } = this.view;
    return (held && this.#things.get(held)?.root) || null;
  }

  #thingAt(at: Point): ThingView | null {
    const { things } = this.view.table;
    const under = things.filter((thing) => {
      const sprite = this.#things.get(thing.id);
      return canTouch(thing) && sprite && hits(sprite.rest, at);
    });
    return under.sort((a, b) => b.order - a.order)[0] ?? null;
  }

  #zoneFor(thing: ThingView, at: Point): string | null {
    return this.#slotNear(thing, at)?.view.id ?? null;
  }

  #slotNear(thing: ThingView, at: Point): ZoneSprite | null {
    const allowed = new Set(thing.targets.map((one) => one.zone));
    return nearestSlot(
      [...this.#zones.values()].filter((zone) => allowed.has(zone.view.id)),
      at,
    );
  }

  #deckBox({ table, places }: TablePicture): Box | null {
    const deck = table.zones.find((zone) => zone.kind === 'deck');
    return (deck && places.get(deck.id)) ?? null;
  }

  #discardBox({ table, places }: TablePicture): Box | null {
    const pile = table.zones.find((zone) => zone.kind === 'discard');
    return (pile && places.get(pile.id)) ?? null;
  }

  #cursor(dragging: string | null): void {
    const over = this.#hovered && this.#things.get(this.#hovered);
    const cursor = dragging
      ? 'grabbing'
      : over
        ? over.view.targets.length > 0
          ? 'grab'
          : 'pointer'
        : 'default';
    if (this.game.canvas.style.cursor !== cursor) this.game.canvas.style.cursor = cursor;
  }
}

function canTouch(thing: ThingView): boolean {
  return thing.targets.length > 0 || thing.use !== null;
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height && a.angle === b.angle;
}
