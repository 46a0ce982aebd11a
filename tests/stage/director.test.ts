import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppEvent } from '../../src/app/event.ts';
import { lensLayout } from '../../src/present/lens-layout.ts';
import type { CastView, StoryView } from '../../src/present/story-view.ts';
import type { SceneRequest } from '../../src/stage/director/scene-request.ts';
import { MapScene } from '../../src/stage/map/map-scene.ts';
import { StoryScene } from '../../src/stage/story/story-scene.ts';
import { manifestArt } from './support/real-packs.ts';
import { LANDSCAPE, openStage, type StageBench } from './support/stage-bench.ts';

function person(id: string, talking = false): CastView {
  return { person: id, name: id, mood: 'idle', talking, looksAt: talking ? null : 'sango' };
}

function story(
  place: string,
  cast: readonly CastView[],
  prompt: StoryView['prompt'] = { kind: 'next' },
): StoryView {
  return {
    title: 'A title',
    region: 'home',
    place,
    placeText: '',
    cast,
    bubble: null,
    prompt,
    progress: { done: 0, total: 6 },
  };
}

const MAP: SceneRequest = {
  scene: 'map',
  view: {
    greeting: '',
    returning: null,
    regions: (['home', 'lookout', 'harbour', 'echo'] as const).map((id) => ({
      id,
      name: id,
      kind: id,
      lit: 1,
      total: 2,
      lamps: '',
      chapters: [],
    })),
  },
};
const BEDROOM: SceneRequest = {
  scene: 'story',
  view: story('bedroom', [person('hana'), person('sango', true)]),
};
const SCHOOL: SceneRequest = {
  scene: 'story',
  view: story('school', [person('leo'), person('amara'), person('samir'), person('sango', true)]),
};
const PARCEL: SceneRequest = {
  scene: 'parcel',
  view: story('desk', [], { kind: 'parcel', label: 'OPEN!', count: 5, countText: '5' }),
};
const LENS: SceneRequest = {
  scene: 'story',
  view: story('bedroom', [person('sango')], {
    kind: 'lens',
    sender: 'Somebody',
    ask: 'How many?',
    bets: [{ count: 1, label: 'one', chosen: true }],
    phrases: [
      { id: 'a', text: 'Ten minutes left!', looked: true, gear: 'hurry', state: 'turning' },
      { id: 'b', text: 'Have a nice day.', looked: false, gear: null, state: '' },
    ],
    done: true,
    finished: false,
    verdict: '',
  }),
};
const NONE: SceneRequest = { scene: 'none' };

describe('the director', () => {
  let bench: StageBench;
  beforeEach(async () => {
    bench = await openStage();
  });
  afterEach(() => bench.end());

  it('keeps a scene while only its view changes', async () => {
    await bench.show(BEDROOM);
    const before = bench.director.scene;
    await bench.show({
      scene: 'story',
      view: story('bedroom', [person('hana', true), person('leo'), person('sango')]),
    });
    expect(bench.director.scene).toBe(before);
    expect(before).toBeInstanceOf(StoryScene);
  });

  it('builds the scene anew when it turns to another direction, language or motion', async () => {
    await bench.show(BEDROOM);
    const before = bench.director.scene;
    await bench.show(BEDROOM, [], { ...LANDSCAPE, direction: 'rtl', locale: 'ar' });
    expect(bench.director.scene).not.toBe(before);
  });

  it('goes on showing the scene before until the art of the next one is there', async () => {
    let give: () => void = () => undefined;
    const late = manifestArt();
    const slow = new Promise<void>((resolve) => {
      give = resolve;
    });
    bench.end();
    bench = await openStage({
      ...late,
      place: async (name) => (name === 'school' ? slow.then(() => late.place(name)) : late.place(name)),
    });
    await bench.show(MAP);
    bench.director.want(SCHOOL, LANDSCAPE, []);
    bench.run(500);
    expect(bench.director.scene).toBeInstanceOf(MapScene);
    give();
    await bench.show(SCHOOL);
    expect(bench.director.scene).toBeInstanceOf(StoryScene);
  });

  it('shows only the last of several wishes', async () => {
    bench.director.want(SCHOOL, LANDSCAPE, []);
    bench.director.want(BEDROOM, LANDSCAPE, []);
    await bench.show(MAP);
    expect(bench.director.scene).toBeInstanceOf(MapScene);
    expect(bench.game.scene.scenes.length).toBe(1);
  });

  it('plays on where pictures are missing', async () => {
    await bench.show({ scene: 'story', view: story('nowhere', [person('nobody'), person('sango')]) });
    bench.run(500);
    expect(bench.director.scene).toBeInstanceOf(StoryScene);
  });

  it('lets Sango tumble out of the parcel before the story goes on', async () => {
    await bench.show(PARCEL);
    const opened: AppEvent[] = [{ type: 'parcel-opened' }];
    bench.director.want({ scene: 'story', view: story('desk', [person('sango', true)]) }, LANDSCAPE, opened);
    bench.run(400);
    await Promise.resolve();
    bench.run(400);
    expect(bench.director.scene).not.toBeInstanceOf(StoryScene);
    await bench.show({ scene: 'story', view: story('desk', [person('sango', true)]) });
    expect(bench.director.scene).toBeInstanceOf(StoryScene);
  });

  it('opens the parcel by a tap on it', async () => {
    await bench.show(PARCEL);
    const { scene } = bench.director;
    for (const phase of ['pointerdown', 'pointerup']) scene?.input.emit(phase, { x: 640, y: 470, button: 0 });
    expect(bench.actions).toEqual([{ type: 'parcel-open' }]);
  });

  it('looks at a phrase under the lens of a story', async () => {
    await bench.show(LENS);
    if (LENS.scene !== 'story' || LENS.view.prompt.kind !== 'lens') throw new Error('a lens');
    const at = lensLayout(LENS.view.prompt, 'landscape', 'ltr').get('b');
    bench.director.scene?.input.emit('pointermove', { x: at?.x, y: at?.y });
    bench.run(300);
    expect(bench.actions).toEqual([{ type: 'lens-look', phrase: 'b' }]);
  });

  it('follows the window with the camera alone, and leaves nothing behind in a storm of sizes', async () => {
    await bench.show(MAP);
    const { scene } = bench.director;
    const before = bench.game.textures.getTextureKeys().length;
    for (let turn = 0; turn < 200; turn += 1) {
      bench.director.frame({ resolution: 1 + turn / 400, bleed: { x: turn % 70, y: 0 }, scale: 1 });
    }
    expect(bench.director.scene).toBe(scene);
    expect(scene?.cameras.main.scrollX).toBe(-(199 % 70));
    for (let turn = 0; turn < 12; turn += 1) {
      const reach = { x: 0, y: 80 * (turn % 4) };
      bench.director.want(MAP, { ...LANDSCAPE, reach }, []);
      if (turn % 3 === 0) bench.run(20);
      else await bench.show(MAP, [], { ...LANDSCAPE, reach });
    }
    await bench.show(MAP, [], LANDSCAPE);
    bench.run(100);
    expect(bench.game.textures.getTextureKeys()).toHaveLength(before);
    expect(bench.game.scene.scenes).toHaveLength(1);
  });

  it('leaves nothing behind after twenty changes of scene', async () => {
    const round = [MAP, BEDROOM, LENS, SCHOOL, PARCEL];
    const once = async (): Promise<void> => {
      for (const request of round) {
        await bench.show(request);
        bench.run(700);
      }
      await bench.show(NONE);
      bench.run(50);
    };
    const counts = () => ({
      textures: bench.game.textures.getTextureKeys().length,
      art: bench.art.keys.length,
      scenes: bench.game.scene.scenes.length,
      gameListeners: listeners(bench.game.events),
      inputListeners: listeners(bench.game.input.events),
      textureListeners: listeners(bench.game.textures),
      scaleListeners: listeners(bench.game.scale),
    });
    await once();
    const before = counts();
    expect(before).toMatchObject({ textures: 0, art: 0, scenes: 0 });
    for (let time = 0; time < 4; time += 1) await once();
    expect(counts()).toEqual(before);
  });
});

function listeners(emitter: {
  eventNames(): readonly (string | symbol)[];
  listenerCount(name: string | symbol): number;
}): number {
  return emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);
}
