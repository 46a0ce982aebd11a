import type { Game } from 'phaser';
import type { AppEvent } from '../../app/event.ts';
import type { ArtLease, ArtStore } from '../art/art-store.ts';
import type { SceneSetting, StageContext, View } from '../engine/stage-context.ts';
import type { Opening } from '../motion/openings.ts';
import {
  type Casting,
  castingOf,
  type RunningScene,
  type SceneId,
  type ShownRequest,
} from './scene-kinds.ts';
import type { SceneRequest } from './scene-request.ts';

interface Running {
  readonly key: string;
  readonly kind: SceneId;
  readonly stay: string;
  readonly lease: ArtLease;
  readonly scene: RunningScene;
}

/** A scene that waits for its art, or for the scene before it to finish. */
interface Waiting {
  readonly stay: string;
  readonly lease: ArtLease;
}

export interface DirectorOptions {
  readonly game: Game;
  readonly context: StageContext;
  readonly art: ArtStore;
}

/**
 * Puts the scene on the stage that the app's state asks for. States arrive at any time; scenes change only
 * at the beginning of a frame. A view is shown once its art is there; until then the one before it stays.
 */
export class Director {
  readonly #options: DirectorOptions;
  #running: Running | null = null;
  #waiting: Waiting | null = null;
  #wanted: { readonly request: SceneRequest; readonly setting: SceneSetting } | null = null;
  #events: AppEvent[] = [];
  #told: readonly AppEvent[] = [];
  #farewell: number | null = null;
  #visits = 0;
  #fetching = false;
  /** Words whose letters have been fetched. */
  #written = '';

  constructor(options: DirectorOptions) {
    this.#options = options;
  }

  /** The scene on the stage, for tests and tools. */
  get scene(): RunningScene['scene'] | null {
    return this.#running?.scene.scene ?? null;
  }

  /** Is what was asked for last on the stage? */
  get settled(): boolean {
    return this.#wanted === null && this.#waiting === null;
  }

  /** Asks for a scene; only the last request counts, but all its events are told. */
  want(request: SceneRequest, setting: SceneSetting, events: readonly AppEvent[]): void {
    this.#wanted = { request, setting };
    this.#events.push(...events);
  }

  /** One turn at the beginning of a frame. @param delta ms since the last one */
  step(delta: number): void {
    if (this.#farewell !== null) this.#farewell -= delta;
    const wanted = this.#wanted;
    if (!wanted) return;
    const { request, setting } = wanted;
    if (request.scene === 'none') {
      this.#leave();
      this.#done();
      return;
    }
    const casting = castingOf(request);
    const stay = stayOf(casting, setting);
    if (this.#running?.stay === stay) this.#goOn(request, casting, setting);
    else this.#change(request, casting, setting, stay);
  }

  /** The window has another size. */
  frame(view: View): void {
    this.#running?.scene.scene.frame(view);
  }

  destroy(): void {
    this.#leave();
  }

  /** A later view of the scene on the stage. */
  #goOn(request: ShownRequest, casting: Casting, setting: SceneSetting): void {
    const running = this.#running;
    if (!running) return;
    this.#drop();
    if (!this.#isPrepared(running.lease, casting, setting)) {
      this.#fetch(running.lease, casting, setting);
      return;
    }
    running.scene.show(request, this.#events);
    this.#done();
  }

  /** Another scene: fetch its art, let the present one finish, then change. */
  #change(request: ShownRequest, casting: Casting, setting: SceneSetting, stay: string): void {
    if (this.#waiting?.stay !== stay) {
      this.#drop();
      this.#waiting = { stay, lease: this.#options.art.lease(setting.raster) };
    }
    const waiting = this.#waiting;
    if (this.#running && this.#events !== this.#told && this.#events.length > this.#told.length) {
      this.#told = [...this.#events];
      const stays = this.#running.scene.scene.farewell(this.#events);
      this.#farewell = Math.max(this.#farewell ?? 0, stays);
    }
    if (!this.#isPrepared(waiting.lease, casting, setting)) {
      this.#fetch(waiting.lease, casting, setting);
      return;
    }
    if (this.#farewell !== null && this.#farewell > 0) return;
    const before = this.#running;
    this.#running = null;
    this.#waiting = null;
    if (before) this.#options.game.scene.remove(before.key);
    this.#visits += 1;
    const key = `${request.scene}-${this.#visits}`;
    const { context, game } = this.#options;
    const scene = casting.make(key, {
      context,
      setting,
      lease: waiting.lease,
      opening: openingFor(before?.kind ?? null, request.scene),
    });
    this.#running = { key, kind: request.scene, stay, lease: waiting.lease, scene };
    game.scene.add(key, scene.scene, true);
    game.canvas.style.visibility = 'visible';
    this.#done();
  }

  #isPrepared(lease: ArtLease, casting: Casting, setting: SceneSetting): boolean {
    return lease.has(casting.wishes(setting)) && (casting.words === '' || casting.words === this.#written);
  }

  #fetch(lease: ArtLease, casting: Casting, setting: SceneSetting): void {
    if (this.#fetching) return;
    this.#fetching = true;
    const done = (): void => {
      this.#written = casting.words;
      this.#fetching = false;
    };
    Promise.all([lease.need(casting.wishes(setting)), this.#options.context.fonts.ready(casting.words)]).then(
      done,
      done,
    );
  }

  #leave(): void {
    this.#drop();
    const { game } = this.#options;
    if (this.#running) game.scene.remove(this.#running.key);
    this.#running = null;
    game.canvas.style.visibility = 'hidden';
  }

  /** Gives up a scene that was being prepared. */
  #drop(): void {
    this.#waiting?.lease.release();
    this.#waiting = null;
  }

  #done(): void {
    this.#wanted = null;
    this.#events = [];
    this.#told = [];
    this.#farewell = null;
  }
}

/** A chapter begins behind its curtain; a table is rolled out wherever one comes from. */
function openingFor(before: SceneId | null, now: SceneId): Opening {
  if (now === 'table') return before === 'table' ? 'fade' : 'roll';
  return now === 'story' && (before === null || before === 'map') ? 'curtain' : 'fade';
}

/** A scene stays on the stage as long as this does not change. */
function stayOf(casting: Casting, setting: SceneSetting): string {
  const { orientation, direction, locale, theme, motion, raster, reach, daytime } = setting;
  return [
    casting.place,
    orientation,
    direction,
    locale,
    theme,
    motion.reduced,
    raster,
    reach.x,
    reach.y,
    // Evening falls on the map alone: nobody's story is built anew at six o'clock.
    casting.place.startsWith('map:') ? daytime : '',
  ].join('|');
}
