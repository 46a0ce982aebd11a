import type { GameObjects, Scene } from 'phaser';
import type { Size } from '../../present/layout.ts';
import type { ThingView } from '../../present/table-view.ts';
import type { CardTextures } from '../cards/card-textures.ts';
import { makeImage } from '../engine/make-image.ts';
import { clamp, follow } from '../motion/follow.ts';
import { DURATION, type Motion } from '../motion/motion.ts';
import type { Point } from './hit.ts';

/** A face leans at most so far towards what it watches: degrees, and px. */
const LEAN = { angle: 7, shift: 3, lag: 0.86 } as const;
const BADGE = { least: 25, most: 44, share: 0.27 } as const;

/** Names of the pictures a thing is made of. */
interface Looks {
  readonly front: string;
  readonly bust: string | null;
  readonly badge: string | null;
}

/** What a thing is drawn with: its picture, a person's face that looks about, and the badge of its tone. */
export class ThingBody {
  readonly root: GameObjects.Container;
  readonly #scene: Scene;
  readonly #cards: CardTextures;
  readonly #motion: Motion;
  readonly #picture: GameObjects.Image;
  #bust: GameObjects.Image | null = null;
  #badge: { readonly image: GameObjects.Image; readonly key: string } | null = null;
  #view: ThingView;
  #size: Size;
  /** What it shows; null until it has been drawn for the first time. */
  #worn: Looks | null = null;
  /** What it will show as soon as all of it is drawn. */
  #wanted: (Looks & { readonly fade: boolean }) | null;
  #back: string | null = null;
  #look: Point = { x: 0, y: 0 };
  #lean: Point = { x: 0, y: 0 };

  constructor(scene: Scene, cards: CardTextures, motion: Motion, view: ThingView, size: Size) {
    this.#scene = scene;
    this.#cards = cards;
    this.#motion = motion;
    this.#view = view;
    this.#size = size;
    this.#wanted = { ...this.#looks(), fade: false };
    this.#picture = makeImage(scene, this.#wanted.front).setScale(cards.unit).setVisible(false);
    this.root = scene.add.container(0, 0, [this.#picture]);
    this.#dress();
  }

  /** The middle of what one looks at and draws lines to, from the middle of the box. */
  get anchor(): Point {
    if (this.#view.kind !== 'person') return { x: 0, y: 0 };
    const { x, y } = this.#cards.portrait(this.#view, this.#size);
    return { x: x - this.#size.width / 2, y: y - this.#size.height / 2 };
  }

  /** Does the thing look different in this view or size? */
  differs(view: ThingView, size: Size): boolean {
    const front = this.#cards.next(() => this.#cards.front(view, size));
    return front !== (this.#wanted ?? this.#worn)?.front;
  }

  /** Shows another view of the same thing once it is drawn. @param fade into it, where it lies; else at once */
  wear(view: ThingView, size: Size, fade: boolean): void {
    this.#view = view;
    this.#size = size;
    this.#wanted = { ...this.#cards.next(() => this.#looks()), fade };
    this.#dress();
  }

  /** Shows a card's back, or its front again. */
  turn(back: string | null): void {
    this.#back = back;
    this.#showSide();
    if (this.#badge) this.#badge.image.setVisible(back === null);
  }

  /** A face leans towards what moves. @param towards from the middle of the face, px */
  watch(towards: Point | null): void {
    if (!towards) {
      this.#look = { x: 0, y: 0 };
      return;
    }
    const distance = Math.max(140, Math.hypot(towards.x, towards.y));
    this.#look = { x: clamp(towards.x / distance, -1, 1), y: clamp(towards.y / distance, -1, 1) };
  }

  /** @param delta ms */
  step(delta: number): void {
    if (this.#wanted) this.#dress();
    if (this.#back) this.#showSide();
    if (!this.#bust || this.#motion.reduced) return;
    this.#lean = {
      x: follow(this.#lean.x, this.#look.x, LEAN.lag, delta),
      y: follow(this.#lean.y, this.#look.y, LEAN.lag, delta),
    };
    const { x, y } = this.anchor;
    this.#bust
      .setPosition(x + this.#lean.x * LEAN.shift, y + this.#lean.y * LEAN.shift)
      .setAngle(this.#lean.x * LEAN.angle);
  }

  #looks(): Looks {
    const view = this.#view;
    const { tone } = view;
    return {
      front: this.#cards.front(view, this.#size),
      bust: this.#cards.bust(view, this.#cards.portrait(view, this.#size)),
      badge: tone ? this.#cards.badge(tone, this.#badgeSize()) : null,
    };
  }

  /** Puts on what is wanted, all at once, when the last part of it has been drawn. */
  #dress(): void {
    const wanted = this.#wanted;
    if (!wanted) return;
    const { front, bust, badge, fade } = wanted;
    if (![front, bust, badge].every((key) => key === null || this.#cards.isDrawn(key))) return;
    const isFirst = this.#worn === null;
    const differs = front !== this.#worn?.front;
    this.#wanted = null;
    this.#worn = { front, bust, badge };
    if (differs && fade && !isFirst && this.#back === null) this.#fadeOut(this.#picture);
    this.#showSide();
    this.#dressFace(bust, fade);
    this.#dressBadge(badge, !isFirst);
  }

  /** The side that is up, as far as it is drawn; whatever lay there before stays so long. */
  #showSide(): void {
    const key = this.#back ?? this.#worn?.front;
    if (key === undefined || !this.#cards.isDrawn(key)) return;
    if (this.#picture.texture.key !== key) this.#picture.setTexture(key);
    this.#picture.setVisible(true);
  }

  #dressFace(key: string | null, fade: boolean): void {
    if (!key) {
      this.#bust?.destroy();
      this.#bust = null;
      return;
    }
    const { x, y } = this.anchor;
    if (!this.#bust) {
      this.#bust = makeImage(this.#scene, key).setScale(this.#cards.unit);
      this.root.addAt(this.#bust, 0);
    } else if (this.#bust.texture.key !== key) {
      if (fade) this.#fadeOut(this.#bust);
      this.#bust.setTexture(key);
    }
    this.#bust.setPosition(x, y);
  }

  /** A badge is as large as its thing allows; on a face it must not hide the eyes. */
  #badgeSize(): number {
    const { width, height } = this.#size;
    const across =
      this.#view.kind === 'person'
        ? this.#cards.portrait(this.#view, this.#size).radius * 2
        : Math.min(width, height);
    return clamp(across * BADGE.share, BADGE.least, BADGE.most);
  }

  #dressBadge(key: string | null, pop: boolean): void {
    const isNew = key !== (this.#badge?.key ?? null);
    if (isNew) {
      this.#badge?.image.destroy();
      this.#badge = key ? { image: makeImage(this.#scene, key), key } : null;
      if (this.#badge) this.root.add(this.#badge.image.setVisible(this.#back === null));
    }
    if (!this.#badge) return;
    const { image } = this.#badge;
    const { x, y } = this.#badgeAt(this.#badgeSize());
    image.setPosition(x, y);
    if (!isNew) return;
    const scale = this.#cards.unit;
    image.setScale(scale);
    if (!pop) return;
    const reduced = this.#motion.reduced;
    if (!reduced) image.setScale(scale * 0.2);
    image.setAlpha(0);
    this.#scene.tweens.add({
      targets: image,
      scale,
      alpha: 1,
      duration: reduced ? DURATION.fade : DURATION.gear,
      ease: reduced ? 'Linear' : 'Back.Out',
    });
  }

  /** On the rim of a portrait; at a corner of everything else: the end one, but a phrase keeps its end for the gear. */
  #badgeAt(size: number): Point {
    const { width, height } = this.#size;
    const end = this.#cards.direction === 'rtl' ? -1 : 1;
    if (this.#view.kind === 'person') {
      const { radius } = this.#cards.portrait(this.#view, this.#size);
      const { x, y } = this.anchor;
      return { x: x + end * radius * 0.74, y: y - radius * 0.66 };
    }
    const side = this.#view.kind === 'phrase' ? -end : end;
    return { x: side * (width / 2 - size * 0.32), y: -height / 2 + size * 0.2 };
  }

  /** A copy of a picture as it is now fades away over the one that takes its place. */
  #fadeOut(image: GameObjects.Image): void {
    const ghost = makeImage(this.#scene, image.texture.key)
      .setPosition(image.x, image.y)
      .setAngle(image.angle)
      .setScale(this.#cards.unit);
    this.root.addAt(ghost, this.root.getIndex(image) + 1);
    this.#scene.tweens.add({
      targets: ghost,
      alpha: 0,
      duration: DURATION.fade,
      onComplete: () => ghost.destroy(),
    });
  }
}
