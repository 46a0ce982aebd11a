import type { GameObjects } from 'phaser';
import type { AppEvent } from '../../app/event.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Orientation } from '../../present/layout.ts';
import { nearest, type SceneCamera, sceneCamera } from '../../present/scene-camera.ts';
import { castSpots, personHeight } from '../../present/scene-layout.ts';
import type { CastView, StoryView } from '../../present/story-view.ts';
import type { ArtWish, LoadedPack, PersonWish } from '../art/art-store.ts';
import { ICONS, personWish, wearWish } from '../art/wishes.ts';
import type { View as CameraView, PlaceSetting } from '../engine/stage-context.ts';
import { listenToPointer } from '../engine/stage-pointer.ts';
import { StageScene } from '../engine/stage-scene.ts';
import { LensLayer, lensWishes } from '../lens/lens-layer.ts';
import { DURATION } from '../motion/motion.ts';
import { Puppet } from '../puppet/puppet.ts';
import { Parallax } from './parallax.ts';
import { coverPlace, groundedIn, placeWish } from './place-layers.ts';
import { lifeWish, PlaceLife } from './place-life.ts';

export function storyWishes(view: StoryView, setting: PlaceSetting): readonly ArtWish[] {
  const life = lifeWish(view.place, setting);
  return [
    placeWish(view.place, setting, groundedIn(setting)),
    ...(life ? [life] : []),
    ...view.cast.flatMap((one) => wishesOf(one, setting.orientation)),
    ...(view.prompt.kind === 'lens' ? lensWishes() : []),
  ];
}

/** People are drawn as large as the camera ever shows them. */
function closeWish(person: PersonId, orientation: Orientation): PersonWish {
  return personWish(person, personHeight(person, orientation) * nearest(orientation));
}

function wornWish({ person, wears }: CastView, orientation: Orientation): PersonWish | null {
  return wears ? wearWish(wears, closeWish(person, orientation).height) : null;
}

function wishesOf(one: CastView, orientation: Orientation): readonly PersonWish[] {
  const worn = wornWish(one, orientation);
  return [closeWish(one.person, orientation), ...(worn ? [worn] : [])];
}

/** Words the stage itself writes in this view. */
export function storyWords(view: StoryView): string {
  return view.prompt.kind === 'lens' ? view.prompt.phrases.map((phrase) => phrase.text).join(' ') : '';
}

/** Who looks through the lens with the child. */
const GUIDE = 'sango';

/** A place in three layers with its people: they breathe, look at whoever speaks, and change with their mood. */
export class StoryScene extends StageScene<StoryView> {
  readonly #cast = new Map<string, Puppet>();
  #parallax: Parallax | null = null;
  #life: PlaceLife | null = null;
  #lens: LensLayer | null = null;
  /** How near the camera is now, and how near it wants to be. */
  readonly #near = { zoom: 1 };
  #aim = 1;

  protected build(view: StoryView): void {
    const { logical, motion } = this.setting;
    const framing = groundedIn(this.setting);
    const place = this.lease.place(placeWish(view.place, this.setting, framing));
    const layers = coverPlace(this, place, this.setting, framing);
    this.#parallax = new Parallax(layers, logical, motion);
    const life = lifeWish(view.place, this.setting);
    this.#life = new PlaceLife(this, life && this.lease.pack(life), view.place, layers, this);
    listenToPointer(this, () => this.context.fit(), {
      down: (at) => this.#lens?.down(at),
      move: (at) => {
        this.#parallax?.lookTo(at);
        this.#lens?.move(at);
      },
      up: (at) => this.#lens?.up(at),
      leave: () => {
        this.#parallax?.lookTo(null);
        this.#lens?.leave();
      },
    });
    this.#layLens(view);
    this.#stand(view, true);
  }

  protected change(view: StoryView, _events: readonly AppEvent[]): void {
    this.#layLens(view);
    this.#stand(view, false);
    this.#come(this.#wanted());
  }

  override frame(fit: CameraView): void {
    const wanted = this.#wanted();
    this.tweens?.killTweensOf(this.#near);
    this.#aim = wanted.zoom;
    this.#look(wanted, fit);
  }

  override update(_time: number, delta: number): void {
    this.#parallax?.step(delta);
    this.#life?.step(delta);
    for (const puppet of this.#cast.values()) puppet.step(delta);
    this.#lens?.step(delta);
  }

  /** What lives in the place, as drawn now; for tests. */
  get living(): readonly GameObjects.Image[] {
    return this.#life?.images ?? [];
  }

  #wanted(): SceneCamera {
    const { cast, prompt } = this.view;
    const { orientation } = this.setting;
    const { scale } = this.context.fit();
    return sceneCamera({ people: cast.length, prompt: prompt.kind, orientation, scale });
  }

  /** Zooms so that one point of the picture stays where it is. */
  #look({ zoom, x, y }: SceneCamera, { resolution, bleed }: CameraView): void {
    this.#near.zoom = zoom;
    this.cameras.main
      .setOrigin(0, 0)
      .setZoom(resolution * zoom)
      .setScroll(x - (x + bleed.x) / zoom, y - (y + bleed.y) / zoom);
  }

  /** The camera comes nearer or goes back. */
  #come(to: SceneCamera): void {
    if (this.#aim === to.zoom) return;
    this.#aim = to.zoom;
    this.tweens.killTweensOf(this.#near);
    const duration = this.setting.motion.ms(DURATION.return * 1.6);
    const look = (): void => this.#look({ ...to, zoom: this.#near.zoom }, this.context.fit());
    if (duration === 0) this.#look(to, this.context.fit());
    else {
      this.tweens.add({ targets: this.#near, zoom: to.zoom, duration, ease: 'Sine.InOut', onUpdate: look });
    }
  }

  #stand(view: StoryView, first: boolean): void {
    const { orientation, direction } = this.setting;
    const spots = castSpots(
      view.cast.map(({ person }) => person),
      orientation,
      direction,
    );
    const gone = new Set(this.#cast.keys());
    view.cast.forEach((one, index) => {
      gone.delete(one.person);
      const guide = one.person === GUIDE ? (this.#lens?.guide ?? null) : null;
      const spot = guide ?? spots[index];
      if (!spot) return;
      this.#place(one, spot, first);
      // Those further back are drawn first; everybody stands between the place's back and its front.
      this.#cast.get(one.person)?.root.setDepth(guide?.depth ?? 5 + spot.y / 1000);
    });
    for (const person of gone) this.#goAway(person);
    for (const one of view.cast) this.#play(one, view);
  }

  #place(one: CastView, spot: { readonly x: number; readonly y: number }, first: boolean): void {
    const { motion, orientation, logical } = this.setting;
    const there = this.#cast.get(one.person);
    if (there) {
      if (there.root.x === spot.x && there.root.y === spot.y) return;
      this.tweens.killTweensOf(there.root);
      const duration = motion.ms(DURATION.return * 1.6);
      if (duration === 0) there.root.setPosition(spot.x, spot.y);
      else this.tweens.add({ targets: there.root, x: spot.x, y: spot.y, duration, ease: 'Sine.InOut' });
      return;
    }
    const height = personHeight(one.person, orientation);
    const pack = this.lease.pack(closeWish(one.person, orientation));
    if (!pack?.puppet) return;
    const puppet = new Puppet(this, {
      pack,
      manifest: pack.puppet,
      motion,
      random: this.context.random,
      mood: one.mood,
      worn: this.#wornBy(one),
      x: spot.x,
      y: spot.y,
      scale: height / pack.puppet.height,
    });
    this.#cast.set(one.person, puppet);
    if (first) return;
    puppet.root.setAlpha(0);
    const from = spot.x < logical.width / 2 ? -60 : 60;
    if (!motion.reduced) puppet.root.x = spot.x + from;
    this.tweens.add({
      targets: puppet.root,
      x: spot.x,
      alpha: 1,
      duration: DURATION.return,
      ease: 'Back.Out',
    });
  }

  #play(one: CastView, view: StoryView): void {
    const puppet = this.#cast.get(one.person);
    if (!puppet) return;
    // Sango wonders along, without giving anything away.
    const wonders =
      this.#lens && one.person === GUIDE && view.prompt.kind === 'lens' && !view.prompt.finished;
    puppet.setWorn(this.#wornBy(one));
    puppet.setMood(wonders ? 'think' : one.mood);
    puppet.setTalking(one.talking);
    const other = one.looksAt ? this.#cast.get(one.looksAt) : null;
    puppet.lookAt(other ? other.head : null);
  }

  #wornBy(one: CastView): LoadedPack | null {
    const wish = wornWish(one, this.setting.orientation);
    return wish && this.lease.pack(wish);
  }

  #goAway(person: string): void {
    const puppet = this.#cast.get(person);
    this.#cast.delete(person);
    if (!puppet) return;
    this.tweens.killTweensOf(puppet.root);
    this.tweens.add({
      targets: puppet.root,
      alpha: 0,
      duration: DURATION.fade,
      onComplete: () => puppet.destroy(),
    });
  }

  #layLens(view: StoryView): void {
    if (view.prompt.kind !== 'lens') {
      this.#lens?.destroy();
      this.#lens = null;
      return;
    }
    if (this.#lens) this.#lens.show(view.prompt);
    else {
      const cards = this.makeCards();
      this.owned.keep(() => this.#lens?.destroy());
      this.#lens = new LensLayer({
        scene: this,
        cards,
        icons: this.lease.pack(ICONS),
        setting: this.setting,
        view: view.prompt,
        dispatch: (action) => this.context.dispatch(action),
      });
    }
  }
}
