import type { GameObjects } from 'phaser';
import type { AppEvent } from '../../app/event.ts';
import type { Orientation } from '../../present/layout.ts';
import { castSpots, personHeight } from '../../present/scene-layout.ts';
import type { StoryView } from '../../present/story-view.ts';
import type { ArtWish } from '../art/art-store.ts';
import { ICONS, personWish } from '../art/wishes.ts';
import { makeImage } from '../engine/make-image.ts';
import type { PlaceSetting } from '../engine/stage-context.ts';
import { listenToPointer } from '../engine/stage-pointer.ts';
import { StageScene } from '../engine/stage-scene.ts';
import { celebrate } from '../motion/celebration.ts';
import { DURATION } from '../motion/motion.ts';
import { Puppet } from '../puppet/puppet.ts';
import { coverPlace, groundedIn, placeWish } from '../story/place-layers.ts';
import { lifeWish, PlaceLife } from '../story/place-life.ts';
import { hits } from '../table/hit.ts';
import { ParcelLabel } from './parcel-label.ts';

/** Where the parcel sits: the middle of its foot, and its width, logical px. */
const SPOT: Readonly<
  Record<Orientation, { readonly x: number; readonly y: number; readonly width: number }>
> = {
  landscape: { x: 640, y: 596, width: 290 },
  portrait: { x: 360, y: 890, width: 340 },
};
/** The parcel's foot in its picture, as a share of the height. */
const FOOT = 0.94;
const HERO = 'sango';
const HOP_EVERY_MS = 1000;
const HOP = { height: 46, rise: 170, fall: 150 } as const;

export function parcelWishes(view: StoryView, setting: PlaceSetting): readonly ArtWish[] {
  const life = lifeWish(view.place, setting);
  return [
    placeWish(view.place, setting, groundedIn(setting)),
    ...(life ? [life] : []),
    ICONS,
    personWish(HERO, personHeight(HERO, setting.orientation)),
  ];
}

/** What may come on the label, so that its letters are there: always the same, whatever the count is now. */
export const PARCEL_WORDS = '0123456789-−٠١٢٣٤٥٦٧٨٩';

function countOf({ prompt }: StoryView): string {
  return prompt.kind === 'parcel' ? prompt.countText : '';
}

/** A parcel hops on a desk. Whether it is opened or waited for, nothing bad happens: Sango tumbles out. */
export class ParcelScene extends StageScene<StoryView> {
  #parcel: GameObjects.Container | null = null;
  #box: GameObjects.Image | null = null;
  #label: ParcelLabel | null = null;
  #sango: Puppet | null = null;
  #life: PlaceLife | null = null;
  #opened = false;

  protected build(view: StoryView): void {
    const { setting, lease } = this;
    const framing = groundedIn(setting);
    const layers = coverPlace(this, lease.place(placeWish(view.place, setting, framing)), setting, framing);
    const life = lifeWish(view.place, setting);
    this.#life = new PlaceLife(this, life && lease.pack(life), view.place, layers, this);
    const pack = lease.pack(ICONS);
    const frame = pack?.frames['parcel-closed'];
    const spot = SPOT[setting.orientation];
    if (pack && frame) {
      this.#box = makeImage(this, pack.texture, 'parcel-closed').setOrigin(0.5, FOOT);
      this.#box.setScale((spot.width / frame.width) * pack.unit);
      this.#label = new ParcelLabel(this, this.makeCards(), spot.width, countOf(view));
      this.#parcel = this.add.container(spot.x, spot.y, [this.#box, this.#label.image]).setDepth(10);
    }
    listenToPointer(this, () => this.context.fit(), {
      down: () => undefined,
      move: () => undefined,
      leave: () => undefined,
      up: (at) => {
        const box = {
          x: spot.x,
          y: spot.y - spot.width / 2,
          width: spot.width,
          height: spot.width,
          angle: 0,
        };
        if (!this.#opened && hits(box, at)) this.context.dispatch({ type: 'parcel-open' });
      },
    });
    if (!setting.motion.reduced) {
      this.time.addEvent({ delay: HOP_EVERY_MS, loop: true, callback: () => this.#hop() });
    }
  }

  protected change(view: StoryView, events: readonly AppEvent[]): void {
    if (view.prompt.kind === 'parcel') this.#label?.show(countOf(view));
    if (events.some((event) => event.type === 'parcel-opened')) this.#open();
  }

  override farewell(events: readonly AppEvent[]): number {
    if (!events.some((event) => event.type === 'parcel-opened')) return 0;
    this.#open();
    return this.setting.motion.reduced ? DURATION.fade * 2 : DURATION.tumble + 350;
  }

  override update(_time: number, delta: number): void {
    this.#life?.step(delta);
    this.#sango?.step(delta);
  }

  /** Crouch, hop, land softly: eager, never threatening. */
  #hop(): void {
    const parcel = this.#parcel;
    if (!parcel || this.#opened) return;
    const y = SPOT[this.setting.orientation].y;
    this.tweens.chain({
      targets: parcel,
      tweens: [
        { scaleX: 1.05, scaleY: 0.93, duration: 90, ease: 'Sine.Out' },
        {
          y: y - HOP.height,
          scaleX: 0.97,
          scaleY: 1.04,
          angle: 3,
          duration: HOP.rise,
          ease: 'Quad.Out',
        },
        { y, scaleX: 1, scaleY: 1, angle: 0, duration: HOP.fall, ease: 'Quad.In' },
        { scaleX: 1.06, scaleY: 0.94, duration: 70 },
        { scaleX: 1, scaleY: 1, duration: 200, ease: 'Back.Out' },
      ],
    });
  }

  #open(): void {
    if (this.#opened) return;
    this.#opened = true;
    const { setting, lease, context } = this;
    const { motion, orientation } = setting;
    const spot = SPOT[orientation];
    const pack = lease.pack(ICONS);
    const frame = pack?.frames['parcel-open'];
    if (this.#parcel && pack && frame) {
      this.tweens.killTweensOf(this.#parcel);
      this.#parcel.setPosition(spot.x, spot.y).setAngle(0).setScale(1);
      this.#box?.setFrame('parcel-open');
      this.#label?.image.setVisible(false);
    }
    const height = personHeight(HERO, orientation);
    const person = lease.pack(personWish(HERO, height));
    const target = castSpots([HERO], orientation, setting.direction)[0] ?? spot;
    celebrate(this, { x: spot.x, y: spot.y - spot.width * 0.7, size: spot.width }, motion, context.random);
    if (!person?.puppet) return;
    const sango = new Puppet(this, {
      pack: person,
      manifest: person.puppet,
      motion,
      random: context.random,
      mood: 'cheer',
      x: target.x,
      y: target.y,
      scale: height / person.puppet.height,
    });
    sango.root.setDepth(12);
    this.#sango = sango;
    if (motion.reduced) {
      sango.root.setAlpha(0);
      this.tweens.add({ targets: sango.root, alpha: 1, duration: DURATION.fade });
      return;
    }
    this.#tumble(sango, spot, target);
  }

  /** One somersault out of the parcel, over the edge, onto both feet. */
  #tumble(
    sango: Puppet,
    spot: { readonly x: number; readonly y: number; readonly width: number },
    target: { readonly x: number; readonly y: number },
  ): void {
    const flight = { share: 0 };
    const start = { x: spot.x, y: spot.y - spot.width * 0.25 };
    const top = start.y - 330;
    this.tweens.add({
      targets: flight,
      share: 1,
      duration: DURATION.tumble,
      ease: 'Sine.InOut',
      onUpdate: () => {
        const t = flight.share;
        const y = (1 - t) ** 2 * start.y + 2 * (1 - t) * t * top + t ** 2 * target.y;
        sango.root.setPosition(start.x + (target.x - start.x) * t, y).setAngle(360 * t);
      },
      onComplete: () => {
        sango.root.setPosition(target.x, target.y).setAngle(0);
        sango.setMood('wave');
      },
    });
    if (this.#parcel)
      this.tweens.add({ targets: this.#parcel, alpha: 0, delay: DURATION.tumble * 0.7, duration: 260 });
  }
}
