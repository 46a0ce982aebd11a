import { Core, Game, type Scene } from 'phaser';
import { BareScene } from './bare-scene.ts';

/** ms; frames are always this long, however slow the machine is. */
const FRAME = 1000 / 60;

/** ms of script, and of script and drawing together. */
export interface Cost {
  readonly script: number;
  readonly all: number;
}

/** What one frame cost: of the table, and of the same pictures in a scene that does nothing else. */
export interface FrameCost {
  readonly table: Cost;
  readonly bare: Cost;
  readonly sprites: number;
}

const nativeStep = Game.prototype.step;
let game: Game | null = null;
let bare: BareScene | null = null;
let now = Date.now();

/** From now on Phaser's time only moves with `frame`: the same pictures in the same order on every machine. */
export function holdClock(): void {
  Date.now = () => now;
  Game.prototype.step = function (this: Game) {
    game = this;
  };
}

/** The table, once it is on the stage. */
function tableScene(): Scene | null {
  return game?.scene.getScenes(false).find((one) => one.sys.settings.key.startsWith('table')) ?? null;
}

/**
 * One frame of the stage, then the same pictures drawn by a scene that does nothing else.
 * @returns null as long as there is no table
 */
export async function frame(): Promise<FrameCost | null> {
  await nextFrame();
  if (!game) return null;
  now += FRAME;
  const table = timed(game, FRAME);
  const scene = tableScene();
  if (!scene) return null;
  const other = bareScene(game);
  const sprites = other.copy(scene);
  show(scene, false);
  show(other, true);
  // The browser takes a picture away between two frames; whoever draws first after that pays for it.
  await nextFrame();
  const cost = { table, bare: deaf(game, (on) => timed(on, 0)), sprites };
  show(other, false);
  show(scene, true);
  return cost;
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

function bareScene(on: Game): BareScene {
  if (bare) return bare;
  bare = new BareScene();
  on.scene.add('bare', bare, true);
  return bare;
}

function show(scene: Scene, shown: boolean): void {
  if (shown) scene.sys.resume();
  else scene.sys.pause();
  scene.sys.setVisible(shown);
}

/** What the stage does at the beginning of a frame is the table's work: while the bare scene is drawn it waits. */
function deaf<Made>(on: Game, make: (on: Game) => Made): Made {
  const { emit } = on.events;
  on.events.emit = function (this: typeof on.events, event, ...rest) {
    return event === Core.Events.PRE_STEP ? false : emit.call(this, event, ...rest);
  };
  try {
    return make(on);
  } finally {
    on.events.emit = emit;
  }
}

/** Browsers put drawing off until somebody looks: reading one pixel makes them do it now. */
function timed(on: Game, delta: number): Cost {
  const begun = performance.now();
  nativeStep.call(on, now, delta);
  const script = performance.now() - begun;
  if (on.context instanceof CanvasRenderingContext2D) on.context.getImageData(0, 0, 1, 1);
  return { script, all: performance.now() - begun };
}
