import { afterEach, beforeAll, expect, test } from 'vitest';
import { openPictures } from '../../src/overlay/pictures/pictures.ts';
import type { TableView } from '../../src/present/table-view.ts';
import { boardViews, comicView, graphView } from '../support/board-views.ts';
import { type OverlayWorld, overlayWorld } from './overlay-world.ts';

let world: OverlayWorld;
// They come with the deck.
beforeAll(openPictures);
afterEach(() => world.overlay.destroy());

/** Presses what a child would press next on a table drawn as a page. @returns false when nothing is left but the recap */
async function playOn(): Promise<boolean> {
  const { host } = world;
  if (host.querySelector('.recap')) return false;
  const pick = (selector: string) => host.querySelector<HTMLButtonElement>(selector);
  const goesOn = pick('.reveal') ? pick('[data-goes-on]') : null;
  const looks = [...host.querySelectorAll<HTMLButtonElement>('.phrases button[data-thing]')];
  const next =
    goesOn ??
    pick('[data-takes]') ??
    pick('.table__buttons button[data-number]') ??
    looks.find((one) => !one.dataset.thing?.endsWith('.sender')) ??
    pick('.flow__hand button:not([disabled])') ??
    pick('[data-goes-on]') ??
    pick('.flow__focus button[data-thing]');
  expect(next, host.textContent ?? '').not.toBeNull();
  await world.doing(() => next?.click());
  return true;
}

test.each(['sort', 'clue-hunt'] as const)(
  '%s is played to its recap by pressing visible buttons',
  async (game) => {
    world = await overlayWorld({ at: `/game/${game}?level=1&seed=7` });
    let presses = 0;
    while (presses < 600 && (await playOn())) presses += 1;
    expect(world.app.state.table?.state.finished).toBe(true);
    expect(world.host.querySelector('.recap h2')?.textContent).not.toBe('');
    expect(document.activeElement).toBe(world.host.querySelector('[data-goes-on]'));
    await world.click('Back to the map');
    expect(world.app.state.route.name).toBe('map');
  },
);

test('with a canvas the same buttons lie over it: deaf to the pointer, named in full', async () => {
  world = await overlayWorld({ at: '/game/sort?level=1&seed=7' });
  const flow = world.host.querySelector('[data-thing]')?.textContent ?? '';
  await world.doing(() => world.overlay.setStage(true));
  const mirror = world.host.querySelector<HTMLButtonElement>('.mirror [data-thing]');
  expect(mirror?.textContent).toContain('Card 1 of');
  expect(flow).toContain('Card 1 of');
  await world.doing(() => mirror?.click());
  expect(world.app.state.table?.held).toBe(mirror?.dataset.thing);
  expect(document.activeElement?.hasAttribute('data-takes')).toBe(true);
});

/** A table no game has, over a real game: what is shown is the view's, what is done is the game's. */
async function lay(view: TableView, stage: boolean): Promise<void> {
  world = await overlayWorld({ at: '/game/sort?level=1&seed=7', presentTable: () => view });
  if (stage) await world.doing(() => world.overlay.setStage(true));
}

const wordsOf = (id: string) =>
  world.host.querySelector(`[data-thing="${id}"]`)?.textContent?.replaceAll(/\s+/g, ' ') ?? '';

test.each([false, true])('a board says everything in words (canvas: %s)', async (stage) => {
  await lay(graphView(), stage);
  expect(wordsOf('samir')).toContain('Samir');
  expect(wordsOf('samir')).toContain('looks sad');
  expect(wordsOf('samir')).toContain('has the photo');
});

test.each(Object.keys(boardViews()))('everything of %s can be seen and pressed on the page', async (name) => {
  const view = boardViews()[name];
  if (!view) throw new Error(name);
  await lay(view, false);
  const { host } = world;
  for (const { text, label } of view.things) {
    for (const words of [text, label ?? '']) {
      if (words && !view.things.some((thing) => thing.face && thing.text === words)) {
        expect(host.textContent).toContain(words);
      }
    }
  }
  const pressable = view.things.filter((thing) => thing.use || thing.targets.length > 0);
  for (const { id } of pressable) expect(host.querySelector(`button[data-thing="${id}"]`), id).not.toBeNull();
  const faces = view.things.filter((thing) => thing.person);
  expect(host.querySelectorAll('.portrait img')).toHaveLength(faces.length);
});

test('a panel on the board takes what is held, on the page as over the canvas', async () => {
  for (const stage of [false, true]) {
    const view = comicView();
    world = await overlayWorld({
      at: '/game/sort?level=1&seed=7',
      presentTable: ({ state }) => {
        // The real game's first thing, so that the real rules let it be held.
        const real =
          'cards' in state ? (state.cards as readonly { readonly id: string }[])[0]?.id : undefined;
        return {
          ...view,
          things: view.things.map((thing) =>
            thing.id === 'move-tell' && real ? { ...thing, id: real } : thing,
          ),
        };
      },
    });
    if (stage) await world.doing(() => world.overlay.setStage(true));
    expect(world.host.querySelector('[data-takes]')).toBeNull();
    await world.click('Tell');
    expect(document.activeElement?.getAttribute('data-zone')).toBe('panel-2');
    if (!stage) world.overlay.destroy();
  }
});

test('what the first play taught is shown again when asked for', async () => {
  world = await overlayWorld({ at: '/game/clue-hunt?level=1&seed=7' });
  await world.click('Show me again');
  const steps = [...world.host.querySelectorAll('dialog[open] ol li')].map((step) => step.textContent);
  expect(steps).toHaveLength(3);
  expect(steps[0]).toContain('How many gears');
  await world.click('Got it!');
  expect(world.host.querySelector('dialog[open]')).toBeNull();
});

test('a score counts up to what was reached, and a touch ends the counting', async () => {
  const recap = {
    title: 'Done',
    mastered: true,
    lines: [],
    hard: [],
    score: { value: 9, of: 12, label: 'friends' },
  };
  await lay({ ...graphView(), recap }, false);
  const count = () => world.host.querySelector('.score b')?.textContent;
  expect(world.host.querySelector('.score .unseen')?.textContent).toBe('9/12 friends');
  expect(count()).not.toBe('9/12');
  await world.doing(() => window.dispatchEvent(new Event('pointerdown')));
  expect(count()).toBe('9/12');
});
