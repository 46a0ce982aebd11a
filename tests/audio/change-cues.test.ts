import { expect, it } from 'vitest';
import { changeCues } from '../../src/audio/change-cues.ts';
import type { TableSession } from '../../src/core/games/table-session.ts';
import { type StateOptions, stateWith } from './support.ts';

const BEFORE = stateWith();
const changed = (options: StateOptions) => changeCues({ ...BEFORE }, { ...BEFORE, ...stateWithout(options) });
/** Only what was named, so that everything else is the same as before. */
function stateWithout({ settings, ...rest }: StateOptions) {
  const device = { ...BEFORE.device, settings: { ...BEFORE.device.settings, ...settings } };
  return settings ? { ...rest, device } : rest;
}
const duel = (finished: boolean) =>
  ({
    state: { game: 'trick-duel', finished },
    held: null,
    kept: false,
    options: {},
  }) as unknown as TableSession;

it('tells switches from sliders, and on from off', () => {
  const { captions } = BEFORE.device.settings;
  expect(changed({ settings: { captions: !captions } })).toEqual([captions ? 'toggle-off' : 'toggle-on']);
  expect(changed({ settings: { readSpeed: 1.4 } })).toEqual(['slider']);
  expect(changed({ settings: { volume: { music: 0.1, effects: 1, voice: 1 } } })).toEqual(['slider']);
  expect(changed({ settings: { theme: 'contrast' } })).toEqual([]);
});

it('opens and closes panels, but not when the screen changes with them', () => {
  expect(changed({ dialog: 'help' })).toEqual(['panel-open']);
  const open = { ...BEFORE, dialog: 'help' as const };
  expect(changeCues(open, BEFORE)).toEqual(['panel-close']);
  expect(changeCues(open, { ...BEFORE, route: { name: 'title' } })).toEqual([]);
});

it('quacks for a new note, not for one that goes', () => {
  const noted = { ...BEFORE, notices: [{ id: 7, text: 'notice.memory' }] };
  expect(changeCues(BEFORE, noted)).toEqual(['notice']);
  expect(changeCues(noted, BEFORE)).toEqual([]);
});

it('lets the Trickster giggle at its table, and lose its mask', () => {
  const begun = { ...BEFORE, table: duel(false) };
  expect(changeCues(BEFORE, begun)).toEqual(['trickster']);
  expect(changeCues(begun, { ...BEFORE, table: duel(true) })).toEqual(['unmask']);
});

it('hears nothing where nothing changed', () => {
  expect(changeCues(BEFORE, BEFORE)).toEqual([]);
  expect(changed({})).toEqual([]);
});
