import { Core, type Game } from 'phaser';
import type { AppEvent } from '../app/event.ts';
import type { AppState } from '../app/state.ts';
import type { ArtSource } from './art/art-source.ts';
import { ArtStore } from './art/art-store.ts';
import { pageFonts } from './cards/card-fonts.ts';
import type { StageOptions } from './create-stage.ts';
import { Director } from './director/director.ts';
import { requestScene } from './director/scene-request.ts';
import { createGame } from './engine/create-game.ts';
import { type Fit, fitStage, RESOLUTION_CAP, rasterFor } from './engine/fit-stage.ts';
import { QualityGovernor } from './engine/quality-governor.ts';
import type { RendererKind } from './engine/renderer-kind.ts';
import { seededRandom } from './engine/seeded-random.ts';
import type { SceneSetting } from './engine/stage-context.ts';
import { FULL_MOTION, REDUCED_MOTION } from './motion/motion.ts';

export interface StageRunOptions extends StageOptions {
  readonly art: ArtSource;
  readonly renderer: RendererKind;
  readonly software: boolean;
}

/** One run of Phaser from start to end: fits the canvas to its box and the scenes to the app's state. */
export class StageRun {
  readonly renderer: RendererKind;
  readonly #options: StageRunOptions;
  readonly #game: Game;
  readonly #director: Director;
  readonly #governor = new QualityGovernor();
  readonly #ends: (() => void)[] = [];
  #fit: Fit;
  /** At full quality: lowering it must not redraw every picture. */
  #raster: number;
  #hidden = false;
  #resting = false;
  #broken: () => void = () => undefined;

  static async begin(options: StageRunOptions): Promise<StageRun> {
    const first = measure(options, 1);
    const game = await createGame({ host: options.host, renderer: options.renderer, size: first.canvas });
    return new StageRun(options, game, first);
  }

  private constructor(options: StageRunOptions, game: Game, first: Fit) {
    this.#options = options;
    this.#game = game;
    this.#fit = first;
    dress(game.canvas, first);
    this.#raster = rasterFor(first.resolution);
    this.renderer = options.renderer;
    const art = new ArtStore(options.art, game.textures);
    this.#director = new Director({
      game,
      art,
      context: {
        art,
        random: seededRandom(options.seed),
        renderer: options.renderer,
        fonts: pageFonts(options.host),
        seenShares: new Map(),
        dispatch: (action) => options.app.dispatch(action),
        fit: () => this.#fit,
        slow: () => this.#governor.slow,
        chapter: () => {
          const { route } = options.app.state;
          return route.name === 'chapter' ? route.chapter : null;
        },
      },
    });
    game.events.on(Core.Events.PRE_STEP, (_time: number, delta: number) => this.#step(delta));
    this.#watchBox();
    this.#watchContext();
    this.#ends.push(options.app.subscribe((state, events) => this.#want(state, events)));
  }

  /** The drawing context is gone, or hardware drawing turned out hopelessly slow. */
  onBroken(listener: () => void): void {
    this.#broken = listener;
  }

  end(): void {
    for (const end of this.#ends.splice(0)) end();
    delete this.#options.host.dataset.scene;
    this.#director.destroy();
    this.#game.destroy(true);
    // Phaser ends itself in its next frame; a game that sleeps has none, so it is given its last one here.
    if (!this.#game.loop.running) this.#game.step(this.#game.loop.time, 0);
  }

  #step(delta: number): void {
    this.#director.step(delta);
    if (!this.#director.settled) {
      this.#governor.settle();
      return;
    }
    if (this.#hidden || this.#director.scene === null) {
      this.#governor.settle();
      this.#rest(true);
      return;
    }
    const quality = this.#governor.frame(delta);
    if (quality !== null) this.#refit();
    if (this.#governor.hopeless && this.renderer === 'webgl') this.#breakDown();
  }

  #breakDown(): void {
    const broken = this.#broken;
    this.#broken = () => undefined;
    // Not within the frame that is being drawn.
    queueMicrotask(broken);
  }

  #want(state: AppState, events: readonly AppEvent[]): void {
    const request = requestScene(state, this.#options.views, this.#fit.orientation);
    if (!request) return;
    this.#director.want(request, this.#setting(state), events);
    this.#options.host.dataset.scene = request.scene;
    this.#hidden = state.calm;
    this.#rest(false);
  }

  /** Draws nothing while there is nothing to see: under the calm cover, on screens of the overlay alone. */
  #rest(resting: boolean): void {
    if (resting === this.#resting) return;
    this.#resting = resting;
    if (resting) this.#game.loop.sleep();
    else this.#game.loop.wake();
  }

  #setting(state: AppState): SceneSetting {
    const { orientation, logical, reach } = this.#fit;
    return {
      orientation,
      logical,
      reach,
      direction: state.direction,
      locale: state.locale,
      theme: state.device.settings.theme,
      motion: this.#options.reducedMotion(state) ? REDUCED_MOTION : FULL_MOTION,
      flat: this.#options.software,
      daytime: this.#options.daytime?.() ?? 'day',
      raster: this.#raster,
    };
  }

  #refit(): void {
    const next = measure(this.#options, this.#governor.quality);
    const before = this.#fit;
    this.#fit = next;
    dress(this.#game.canvas, next);
    this.#raster = rasterFor(measure(this.#options, 1).resolution);
    if (next.canvas.width !== before.canvas.width || next.canvas.height !== before.canvas.height) {
      this.#game.scale.resize(next.canvas.width, next.canvas.height);
    } else this.#game.scale.refresh();
    this.#director.frame(next);
    this.#want(this.#options.app.state, []);
  }

  #watchBox(): void {
    const view = this.#options.host.ownerDocument.defaultView;
    if (!view?.ResizeObserver) return;
    const observer = new view.ResizeObserver(() => this.#refit());
    observer.observe(this.#options.host);
    this.#ends.push(() => observer.disconnect());
  }

  #watchContext(): void {
    const { canvas } = this.#game;
    const lost = (): void => this.#breakDown();
    // The second is that of a 2D canvas: its pictures are gone with it.
    for (const kind of ['webglcontextlost', 'contextlost']) {
      canvas.addEventListener(kind, lost);
      this.#ends.push(() => canvas.removeEventListener(kind, lost));
    }
  }
}

function measure({ host, software }: StageRunOptions, quality: number): Fit {
  const box = { width: host.clientWidth, height: host.clientHeight };
  const dpr = host.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  return fitStage(box, dpr, RESOLUTION_CAP[software ? 'software' : 'hardware'], quality);
}

function dress(canvas: HTMLCanvasElement, { shown }: Fit): void {
  canvas.style.width = `${shown.width}px`;
  canvas.style.height = `${shown.height}px`;
}
