import type { AppEvent } from '../../app/event.ts';
import { MAP_PLACES, MAP_SANGO } from '../../present/map-layout.ts';
import type { MapView } from '../../present/map-view.ts';
import { personHeight } from '../../present/scene-layout.ts';
import type { ArtWish, PackWish, PlaceWish } from '../art/art-store.ts';
import { personWish } from '../art/wishes.ts';
import type { PlaceSetting } from '../engine/stage-context.ts';
import { listenToPointer } from '../engine/stage-pointer.ts';
import { StageScene } from '../engine/stage-scene.ts';
import { DURATION } from '../motion/motion.ts';
import { Puppet } from '../puppet/puppet.ts';
import { coverPlace, placeWish, WHOLE, wholeOf } from '../story/place-layers.ts';
import { BridgeLamps } from './bridge-lamps.ts';
import { Drifters } from './drifters.ts';
import { IslandLife } from './island-life.ts';
import { layMap } from './lay-map.ts';
import { NightSky } from './night-sky.ts';

const HERO = 'sango';
/** Sango on the map is a guide beside the islands, smaller than among friends. */
const GUIDE = 0.72;
const FLY_ZOOM = 1.25;

export function mapWishes(_view: MapView, setting: PlaceSetting): readonly ArtWish[] {
  const places = setting.orientation === 'portrait' ? [tallPlace(setting)] : [];
  return [...places, widePlace(setting), driftersWish(setting), guideWish(setting)];
}

/** Portrait has a picture of its own: the islands stand above each other. */
function tallPlace(setting: PlaceSetting): PlaceWish {
  return exactPlace('map-portrait', setting);
}

/** Only where that one is missing does portrait show the middle of the wide one. */
function widePlace(setting: PlaceSetting): PlaceWish {
  return setting.orientation === 'portrait'
    ? { ...placeWish('map', setting, WHOLE), ...inEvening(setting) }
    : exactPlace('map', setting);
}

/** A picture as large as the box, whatever the window shows around it: then its sky must be had by itself. */
function exactPlace(name: string, setting: PlaceSetting): PlaceWish {
  const { logical, reach, flat } = setting;
  const whole = flat && reach.x === 0 && reach.y === 0;
  return { kind: 'place', name, width: logical.width, flat: whole, ...inEvening(setting) };
}

function driftersWish(setting: PlaceSetting): PackWish {
  return { kind: 'pack', name: 'map', scale: 1, ...inEvening(setting) };
}

function inEvening({ daytime }: Pick<PlaceSetting, 'daytime'>): { readonly evening?: true } {
  return daytime === 'evening' ? { evening: true } : {};
}

function guideWish({ orientation }: Pick<PlaceSetting, 'orientation'>) {
  return personWish(HERO, personHeight(HERO, orientation) * GUIDE);
}

/** The islands in their sky: clouds drift, lamps on the bridges light as chapters end, Sango waves. */
export class MapScene extends StageScene<MapView> {
  #drifters: Drifters | null = null;
  #lamps: BridgeLamps | null = null;
  #life: IslandLife | null = null;
  #night: NightSky | null = null;
  #sango: Puppet | null = null;

  protected build(view: MapView): void {
    const { setting, lease, context } = this;
    const { motion, orientation } = setting;
    const tall = orientation === 'portrait' ? lease.place(tallPlace(setting)) : [];
    const wide = lease.place(widePlace(setting));
    if (tall.length > 0) this.owned.keep(layMap(this, tall, setting));
    else if (orientation === 'landscape') this.owned.keep(layMap(this, wide, setting));
    else coverPlace(this, wide, setting, WHOLE);
    this.#drifters = new Drifters(
      this,
      lease.pack(driftersWish(setting)),
      wholeOf(setting),
      context.random,
      motion,
    );
    // The lamps hang in the picture, so they need the one they were measured in.
    if (orientation === 'landscape' || tall.length > 0) {
      this.#lamps = new BridgeLamps(this, orientation, motion, setting.daytime === 'evening');
      this.#life = new IslandLife(this, lease.pack(driftersWish(setting)), setting);
    }
    if (setting.daytime === 'evening') this.#night = new NightSky(this, setting);
    this.#light(view, true);
    this.#light(view, false);
    this.#welcome();
    listenToPointer(this, () => context.fit(), {
      down: () => undefined,
      up: () => undefined,
      move: (at) => this.#sango?.lookAt(at),
      leave: () => this.#sango?.lookAt(null),
    });
  }

  protected change(view: MapView, _events: readonly AppEvent[]): void {
    this.#light(view, false);
  }

  /** Flies to the island whose chapter was chosen. */
  override farewell(events: readonly AppEvent[]): number {
    const { motion, orientation } = this.setting;
    if (motion.reduced || !events.some((event) => event.type === 'screen' && event.screen === 'chapter'))
      return 0;
    const chosen = this.context.chapter();
    const region = this.view.regions.find(({ chapters }) => chapters.some(({ id }) => id === chosen));
    const { x, y } = MAP_PLACES[orientation][region?.id ?? 'home'].island;
    const { resolution, bleed } = this.context.fit();
    // The island stays where it is in the window while all else moves away from it.
    this.tweens.add({
      targets: this.cameras.main,
      zoom: resolution * FLY_ZOOM,
      scrollX: x - (x + bleed.x) / FLY_ZOOM,
      scrollY: y - (y + bleed.y) / FLY_ZOOM,
      duration: DURATION.fly * 0.6,
      ease: 'Sine.In',
    });
    return DURATION.fly * 0.6;
  }

  override update(_time: number, delta: number): void {
    this.#drifters?.step(delta);
    this.#lamps?.step(delta);
    this.#life?.step(delta);
    this.#night?.step(delta);
    this.#sango?.step(delta);
  }

  /** @param first as it was when the map was last seen; what has come since then follows */
  #light(view: MapView, first: boolean): void {
    const { lit } = this.context;
    for (const { id, lit: ended, total } of view.regions) {
      const share = total === 0 ? 0 : ended / total;
      const shown = first ? (lit.get(id) ?? share) : share;
      if (id !== 'home') this.#lamps?.light(id, shown, first);
      this.#life?.light(id, shown, first);
      lit.set(id, shown);
    }
  }

  #welcome(): void {
    const { setting, lease, context } = this;
    const wish = guideWish(setting);
    const pack = lease.pack(wish);
    if (!pack?.puppet) return;
    this.#sango = new Puppet(this, {
      pack,
      manifest: pack.puppet,
      motion: setting.motion,
      random: context.random,
      mood: 'wave',
      ...MAP_SANGO[setting.orientation],
      scale: wish.height / pack.puppet.height,
    });
    this.#sango.root.setDepth(15);
  }
}
