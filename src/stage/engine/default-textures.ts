import type { Game } from 'phaser';

const NAMES = ['__DEFAULT', '__MISSING', '__WHITE'] as const;
const SIDE = 4;

/**
 * Phaser makes its three start textures from `data:` pictures, which the page's security policy forbids.
 * With `images: { default: null, missing: null, white: null }` it waits for them instead; this draws them.
 * Call it in `callbacks.preBoot`: starting up is synchronous from there on.
 */
export function provideDefaultTextures(game: Game, document: Document): void {
  game.events.once('boot', () => {
    for (const name of NAMES) {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = SIDE;
      const paint = canvas.getContext('2d');
      if (paint && name === '__WHITE') {
        paint.fillStyle = '#fff';
        paint.fillRect(0, 0, SIDE, SIDE);
      }
      game.textures
        .create(name, canvas as unknown as HTMLImageElement, SIDE, SIDE)
        ?.add('__BASE', 0, 0, 0, SIDE, SIDE);
      game.textures.emit('onload', name);
    }
  });
}
