import type { AppEvent } from '../../app/event.ts';
import type { IslandId, RegionId } from '../../core/ids.ts';
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
const BRIDGED: readonly IslandId[] = ['lookout', 'harbour', 'echo'];
/** Lights shine in their own colours at any hour. */
const LIGHTS: PackWish = { kind: 'pack', name: 'map-lights', scale: 0.7 };
/** What came since the last visit comes when the curtain is open, ms. */
const NEWS = 900;

export function mapWishes(_view: MapView, setting: PlaceSetting): readonly ArtWish[] {
  const places = setting.orientation === 'portrait' ? [tallPlace(setting)] : [];
  return [
    ...places,
    widePlace(setting),
    driftersWish(setting),
    lifeWish(setting),
    LIGHTS,
    guideWish(setting),
  ];
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

function lifeWish(setting: PlaceSetting): PackWish {
  return { kind: 'pack', name: 'map-life', scale: 0.7, ...inEvening(setting) };
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
    const evening = setting.daytime === 'evening';
    // Lamps and life belong into the picture, so they need the one they were measured in.
    if (orientation === 'landscape' || tall.length > 0) {
      const packs = { 'map-life': lease.pack(lifeWish(setting)), 'map-lights': lease.pack(LIGHTS) };
      const { random } = context;
      this.#life = new IslandLife(this, { packs, orientation, motion, random, evening });
      this.#lamps = new BridgeLamps(this, orientation, motion, evening);
    }
    if (evening) this.#night = new NightSky(this, setting);
    this.#arrive(view);
    this.#welcome();
    listenToPointer(this, () => context.fit(), {
      down: () => undefined,
      up: () => undefined,
      move: (at) => this.#sango?.lookAt(at),
      leave: () => this.#sango?.lookAt(null),
    });
  }

  protected change(view: MapView, _events: readonly AppEvent[]): void {
    this.#light(sharesOf(view), false);
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

  /** Shows the islands as they were seen last; what was gained since then lights up before the child's eyes. */
  #arrive(view: MapView): void {
    const { seenShares } = this.context;
    const shares = sharesOf(view);
    const before = new Map(
      [...shares].map(([id, share]) => [id, Math.min(share, seenShares.get(id) ?? share)]),
    );
    this.#light(before, true);
    if ([...shares].every(([id, share]) => before.get(id) === share) || this.setting.motion.reduced) {
      this.#light(shares, true);
      return;
    }
    this.time.delayedCall(NEWS, () => this.#light(sharesOf(this.view), false));
  }

  #light(shares: ReadonlyMap<RegionId, number>, first: boolean): void {
    for (const [id, share] of shares) {
      this.context.seenShares.set(id, share);
      this.#life?.light(id, share, first);
    }
    for (const id of BRIDGED) this.#lamps?.light(id, shares.get(id) ?? 0, first);
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

/** How much of each island is lit, 0–1. */
function sharesOf({ regions }: MapView): ReadonlyMap<RegionId, number> {
  return new Map(regions.map(({ id, lit, total }) => [id, total === 0 ? 0 : lit / total]));
}
