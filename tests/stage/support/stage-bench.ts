import type { Game } from 'phaser';
import { vi } from 'vitest';
import type { AppAction } from '../../../src/app/action.ts';
import type { AppEvent } from '../../../src/app/event.ts';
import type { ArtSource } from '../../../src/stage/art/art-source.ts';
import { ArtStore } from '../../../src/stage/art/art-store.ts';
import { Director } from '../../../src/stage/director/director.ts';
import type { SceneRequest } from '../../../src/stage/director/scene-request.ts';
import { createGame } from '../../../src/stage/engine/create-game.ts';
import { seededRandom } from '../../../src/stage/engine/seeded-random.ts';
import type { SceneSetting, StageContext } from '../../../src/stage/engine/stage-context.ts';
import { FULL_MOTION } from '../../../src/stage/motion/motion.ts';
import { manifestArt } from './real-packs.ts';

const FRAME = 17;

export const LANDSCAPE: SceneSetting = {
  orientation: 'landscape',
  logical: { width: 1280, height: 720 },
  reach: { x: 0, y: 0 },
  direction: 'ltr',
  locale: 'en',
  theme: 'normal',
  motion: FULL_MOTION,
  raster: 1,
  flat: false,
  daytime: 'day',
};

export interface StageBench {
  readonly game: Game;
  readonly director: Director;
  readonly art: ArtStore;
  readonly context: StageContext;
  /** What the stage asked the app for. */
  readonly actions: AppAction[];
  /** Drawing has turned out slow. */
  slow: boolean;
  /** Lets this much time pass, frame by frame. @param ms */
  run(ms: number): void;
  /** Asks for a scene and waits until it is on the stage. */
  show(request: SceneRequest, events?: readonly AppEvent[], setting?: SceneSetting): Promise<void>;
  end(): void;
}

/** Real Phaser without pictures, on a clock that only moves when told. */
export async function openStage(source: ArtSource = manifestArt()): Promise<StageBench> {
  giveNewerMethods();
  const host = document.createElement('div');
  document.body.append(host);
  const game = await createGame({ host, renderer: 'headless', size: LANDSCAPE.logical });
  game.loop.stop();
  let now = Date.now();
  // Tweens read the clock of the machine, timers the length of a frame: both follow this one.
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now);
  const actions: AppAction[] = [];
  const art = new ArtStore(source, game.textures);
  const context: StageContext = {
    art,
    random: seededRandom(7),
    renderer: 'headless',
    fonts: { head: () => 'serif', read: () => 'serif', ready: async () => undefined },
    dispatch: (action) => actions.push(action),
    chapter: () => null,
    seenShares: new Map(),
    slow: () => bench.slow,
    fit: () => ({ resolution: 1, bleed: { x: 0, y: 0 }, scale: 1 }),
  };
  const director = new Director({ game, art, context });
  const run = (ms: number): void => {
    for (let left = ms; left > 0; left -= FRAME) {
      now += FRAME;
      director.step(FRAME);
      game.headlessStep(now, FRAME);
    }
  };
  const bench: StageBench = {
    game,
    director,
    art,
    context,
    actions,
    slow: false,
    run,
    async show(request, events = [], setting = LANDSCAPE) {
      director.want(request, setting, events);
      for (let turn = 0; turn < 200 && !director.settled; turn += 1) {
        run(FRAME);
        await Promise.resolve();
      }
      if (!director.settled) throw new Error(`the ${request.scene} scene never came`);
      run(FRAME);
    },
    end() {
      director.destroy();
      game.destroy(true);
      game.headlessStep(now, FRAME);
      clock.mockRestore();
      host.remove();
    },
  };
  return bench;
}

/** The canvas that stands in for a browser's lacks two newer methods; it draws nothing anyway. */
function giveNewerMethods(): void {
  const make = HTMLCanvasElement.prototype.getContext;
  if ('roundRect' in (document.createElement('canvas').getContext('2d') ?? {})) return;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    const context: object | null = Reflect.apply(make, this, args);
    return (
      context && Object.assign(context, { roundRect: () => undefined, getTransform: () => ({ d: 1, f: 0 }) })
    );
  } as typeof make;
}
