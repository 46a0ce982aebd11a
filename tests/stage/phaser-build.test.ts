import { readFileSync } from 'node:fs';
import * as Phaser from 'phaser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildPhaser } from '../../scripts/phaser/ensure-phaser.ts';
import { createGame } from '../../src/stage/engine/create-game.ts';

/** Every part of Phaser the stage uses must be in the build, which holds only what was asked for. */
describe('the build of Phaser', () => {
  let game: Phaser.Game;
  let scene: Phaser.Scene;
  let host: HTMLElement;
  beforeEach(async () => {
    host = document.createElement('div');
    document.body.append(host);
    game = await createGame({ host, renderer: 'headless', size: { width: 640, height: 360 } });
    game.loop.stop();
    scene = new Phaser.Scene('smoke');
    game.scene.add('smoke', scene, true);
  });
  afterEach(() => {
    game.destroy(true);
    game.headlessStep(0, 16);
    host.remove();
  });
  const step = (ms: number) => game.headlessStep(performance.now(), ms);

  it('exports what the stage imports', () => {
    expect([Phaser.CANVAS, Phaser.WEBGL, Phaser.HEADLESS]).toEqual([1, 2, 3]);
    expect(Phaser.VERSION).toMatch(/^4\./);
    expect(Phaser.Core.Events.PRE_STEP).toBe('prestep');
    expect(Phaser.Scale.NONE).toBe(0);
  });

  it('has both renderers and asks for no address: no data:, no blob:, no request', async () => {
    const { file } = await buildPhaser();
    const source = readFileSync(file, 'utf8');
    const has = (what: RegExp): boolean => what.test(source);
    expect([has(/webglcontextlost/), has(/globalCompositeOperation/)]).toEqual([true, true]);
    expect([has(/new XMLHttpRequest/), has(/createObjectURL\(/), has(/\bfetch\(/)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(game.textures.getTextureKeys()).toEqual([]);
    for (const key of ['__DEFAULT', '__MISSING', '__WHITE']) expect(game.textures.exists(key)).toBe(true);
  });

  it('makes the canvas silent for screen readers, and leaves the keyboard to the page', () => {
    expect(game.canvas.getAttribute('aria-hidden')).toBe('true');
    expect(game.input.keyboard).toBeFalsy();
  });

  it('draws: textures with frames, images, containers, graphics', () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    const texture = game.textures.create('sheet', canvas as unknown as HTMLImageElement);
    texture?.add('__BASE', 0, 0, 0, 64, 64);
    texture?.add('part', 0, 8, 8, 16, 24);
    const image = scene.add.image(10, 20, 'sheet', 'part').setOrigin(0, 1).setDepth(3).setAlpha(0.5);
    expect([image.width, image.height]).toEqual([16, 24]);
    const loose = new Phaser.GameObjects.Image(scene, 0, 0, 'sheet')
      .setFrame('part')
      .setTexture('sheet', 'part');
    const box = scene.add.container(5, 6, [loose]).setScale(2, 3).setAngle(90);
    expect(box.list).toEqual([loose]);
    box.removeAll(true);
    expect(loose.scene).toBeUndefined();
    const drawing = scene.add.graphics({ x: 1, y: 2 });
    drawing
      .lineStyle(2, 0xffffff, 1)
      .strokeCircle(0, 0, 5)
      .fillStyle(0, 1)
      .fillCircle(0, 0, 3)
      .fillRect(0, 0, 2, 2);
    drawing.beginPath().moveTo(0, 0).lineTo(4, 4).closePath().fillPath().clear();
    game.textures.remove('sheet');
    expect(game.textures.exists('sheet')).toBe(false);
  });

  it('moves: tweens one by one and in chains, timers, the camera', () => {
    let now = Date.now();
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => now);
    const thing = { x: 0, y: 0 };
    scene.tweens.add({ targets: thing, x: 10, duration: 50 });
    scene.tweens.chain({ targets: thing, tweens: [{ y: 5, duration: 50 }] });
    let rang = 0;
    scene.time.addEvent({ delay: 20, loop: true, callback: () => (rang += 1) });
    for (let turn = 0; turn < 20; turn += 1) {
      now += 16;
      step(16);
    }
    clock.mockRestore();
    expect(thing).toEqual({ x: 10, y: 5 });
    expect(rang).toBeGreaterThan(1);
    scene.tweens.killTweensOf(thing);
    const camera = scene.cameras.main.setOrigin(0, 0).setZoom(1.5);
    camera.fadeIn(100, 1, 2, 3);
    expect(camera.zoom).toBe(1.5);
  });

  it('listens: the pointer, by scene', () => {
    const told: string[] = [];
    for (const name of ['pointerdown', 'pointermove', 'pointerup', 'gameout'])
      scene.input.on(name, () => told.push(name));
    for (const name of ['pointerdown', 'pointermove', 'pointerup', 'gameout']) scene.input.emit(name, {});
    expect(told).toEqual(['pointerdown', 'pointermove', 'pointerup', 'gameout']);
  });

  it('ends: a removed scene is gone, the canvas too', () => {
    let ended = 0;
    scene.events.once('destroy', () => (ended += 1));
    game.scene.remove('smoke');
    expect(ended).toBe(1);
    expect(game.scene.scenes).toEqual([]);
  });
});
