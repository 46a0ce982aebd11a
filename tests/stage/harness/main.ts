/**
 * The real app and the real stage without the overlay, for looking at scenes while working on them:
 * start the dev server and open tests/stage/harness/?lang=ar#/map. From the console, `harness.dispatch(…)`.
 * `art=<address>` takes pictures of another folder, `motion=reduced` and `renderer=webgl` do what they say.
 * `npm run bench` asks it how much texture memory each screen holds: `harness.textures()`.
 */
import { Game, type Textures } from 'phaser';
import { progressOf } from '../../../src/core/progress/progress-of.ts';
import { presentMap } from '../../../src/present/present-map.ts';
import { presentStory } from '../../../src/present/present-story.ts';
import { presentTable } from '../../../src/present/table/present-table.ts';
import { createStage } from '../../../src/stage/create-stage.ts';
import { harnessApp } from './harness-app.ts';
import { sketchArt } from './sketch-art.ts';

/** Phaser tells nobody of its game; its own loop does. */
let game: Game | null = null;
const step = Game.prototype.step;
Game.prototype.step = function (this: Game, time: number, delta: number) {
  game = this;
  step.call(this, time, delta);
};

/** Width and height of every texture that is held now, canvas pixels. */
function textures(): readonly (readonly [width: number, height: number])[] {
  return Object.values(game?.textures.list ?? {}).flatMap(({ source }: Textures.Texture) =>
    source.map(({ width, height }) => [width, height] as const),
  );
}

const query = new URLSearchParams(location.search);
const host = document.querySelector<HTMLElement>('#stage');
if (!host) throw new Error('no stage in the page');

const { app, registry, i18n } = await harnessApp();
app.subscribe((state) => {
  document.documentElement.dir = state.direction;
  document.documentElement.lang = state.locale;
});
const art = query.get('art');
const renderer = query.get('renderer');
const stage = await createStage({
  host,
  app,
  views: {
    story: (state) => presentStory(state, registry, i18n.t),
    map: (state) => presentMap(state, registry, i18n.t),
    table: (state) => (state.table ? presentTable(state.table, progressOf(state), registry, i18n.t) : null),
  },
  reducedMotion: () => query.get('motion') === 'reduced',
  renderer: renderer === 'webgl' || renderer === 'canvas' ? renderer : null,
  seed: 7,
  ...(art ? { art: sketchArt(art) } : {}),
});
Object.assign(window, { harness: { app, stage, textures, dispatch: app.dispatch.bind(app) } });
