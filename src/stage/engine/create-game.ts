import { CANVAS, Game, HEADLESS, Scale, WEBGL } from 'phaser';
import type { Size } from '../../present/layout.ts';
import { provideDefaultTextures } from './default-textures.ts';
import type { RendererKind } from './renderer-kind.ts';

const TYPE = { webgl: WEBGL, canvas: CANVAS, headless: HEADLESS } as const;

export interface GameOptions {
  readonly host: HTMLElement;
  readonly renderer: RendererKind | 'headless';
  /** Size of the canvas in its own pixels. */
  readonly size: Size;
}

/** Starts Phaser without a scene. @returns when it is ready to take scenes */
export function createGame({ host, renderer, size }: GameOptions): Promise<Game> {
  return new Promise((resolve, reject) => {
    try {
      new Game({
        type: TYPE[renderer],
        parent: host,
        width: size.width,
        height: size.height,
        scale: { mode: Scale.NONE, autoCenter: Scale.NO_CENTER, expandParent: false },
        banner: false,
        transparent: true,
        autoFocus: false,
        disableContextMenu: true,
        antialias: true,
        antialiasGL: false,
        powerPreference: 'low-power',
        // Default textures are drawn instead: data: addresses are forbidden by the security policy.
        images: { default: null, missing: null, white: null } as unknown as Record<string, string>,
        input: {
          keyboard: false,
          gamepad: false,
          mouse: true,
          touch: true,
          windowEvents: true,
          activePointers: 1,
        },
        audio: { noAudio: true },
        callbacks: {
          preBoot: (game) => provideDefaultTextures(game, host.ownerDocument),
          postBoot: (game) => {
            dressCanvas(game.canvas);
            resolve(game);
          },
        },
      });
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

/** The canvas lies in the middle of its box, a fraction of a pixel larger than it; everything on it has a text twin, so it is hidden from screen readers. */
function dressCanvas(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.position = 'absolute';
  canvas.style.inset = '50% auto auto 50%';
  canvas.style.translate = '-50% -50%';
  canvas.style.touchAction = 'none';
  canvas.style.visibility = 'hidden';
}
