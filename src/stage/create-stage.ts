import type { App } from '../app/app.ts';
import type { Daytime } from '../app/page-daytime.ts';
import type { AppState } from '../app/state.ts';
import type { ArtSource } from './art/art-source.ts';
import { pageArt } from './art/page-art.ts';
import { patientArt, type TryAgain } from './art/patient-art.ts';
import type { StageViews } from './director/stage-views.ts';
import { chooseRenderer, detectDrawingPower, type RendererKind } from './engine/renderer-kind.ts';
import { StageRun } from './stage-run.ts';

export interface StageOptions {
  /** The box the canvas fills, as large as the window; its shape decides between landscape and portrait. */
  readonly host: HTMLElement;
  readonly app: App;
  readonly views: StageViews;
  /** Does this player want less motion? Asked with every state. */
  readonly reducedMotion: (state: AppState) => boolean;
  /** From the address, for tests: `?renderer=canvas` or `webgl`. */
  readonly renderer?: RendererKind | null;
  /** Asked with every state; always day, if nothing is said. */
  readonly daytime?: () => Daytime;
  /** Seed of blinks, clouds and the like. */
  readonly seed: number;
  /** Other art than the page's own files, for tests. */
  readonly art?: ArtSource;
  /** How often the page's own files are asked for; once, if nothing is said. */
  readonly tryAgain?: TryAgain;
  /** The canvas is gone, and no other can be had: the page draws by itself from now on. */
  readonly onLost?: () => void;
}

/** A drawing context that is lost again and again is not asked for any more. */
const MOST_RESTARTS = 3;

export interface Stage {
  readonly renderer: RendererKind;
  destroy(): void;
}

/**
 * Opens the stage: the world drawn by Phaser. It only listens and dispatches; the game is whole without it.
 * @returns null when there is no canvas to draw on: then the overlay plays alone, and nobody needs to be told
 */
export async function createStage(options: StageOptions): Promise<Stage | null> {
  const power = detectDrawingPower(options.host.ownerDocument);
  const renderer = chooseRenderer(power, options.renderer ?? null);
  if (!renderer) return null;
  const art = options.art ?? patientArt(pageArt(), options.tryAgain ?? ((task) => task()));
  let run = await StageRun.begin({
    ...options,
    art,
    renderer,
    software: power.webgl !== 'hardware',
  });
  let ended = false;
  let restarts = 0;

  /** A lost or hopelessly slow drawing context: the same play goes on in a Canvas of its own. */
  async function restartInCanvas(): Promise<void> {
    run.end();
    if (ended) return;
    restarts += 1;
    try {
      if (restarts > MOST_RESTARTS) throw new Error('the canvas is lost again and again');
      run = await StageRun.begin({ ...options, art, renderer: 'canvas', software: true });
    } catch {
      ended = true;
      options.onLost?.();
      return;
    }
    if (ended) run.end();
    else run.onBroken(() => void restartInCanvas());
  }
  run.onBroken(() => void restartInCanvas());

  return {
    get renderer() {
      return run.renderer;
    },
    destroy() {
      if (!ended) run.end();
      ended = true;
    },
  };
}
