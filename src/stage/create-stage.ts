import type { App } from '../app/app.ts';
import type { AppState } from '../app/state.ts';
import type { ArtSource } from './art/art-source.ts';
import { pageArt } from './art/page-art.ts';
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
  /** Seed of blinks, clouds and the like. */
  readonly seed: number;
  /** Other art than the page's own files, for tests. */
  readonly art?: ArtSource;
}

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
  const art = options.art ?? pageArt();
  let run = await StageRun.begin({
    ...options,
    art,
    renderer,
    software: power.webgl !== 'hardware',
  });
  let ended = false;

  /** A lost or hopelessly slow WebGL context: the same play goes on in Canvas. */
  async function restartInCanvas(): Promise<void> {
    run.end();
    if (ended) return;
    run = await StageRun.begin({ ...options, art, renderer: 'canvas', software: true });
    if (ended) run.end();
  }
  run.onBroken(() => void restartInCanvas());

  return {
    get renderer() {
      return run.renderer;
    },
    destroy() {
      ended = true;
      run.end();
    },
  };
}
