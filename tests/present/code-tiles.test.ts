import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import words from '../../locales/en/room-code.json' with { type: 'json' };
import { NEW_ENTRY, putTile, undoTile } from '../../src/core/progress/code/entry.ts';
import { summaryOf } from '../../src/core/progress/code/summary.ts';
import { writeCode } from '../../src/core/progress/progress-code.ts';
import { DEFAULT_SETTINGS, newPlayer } from '../../src/core/progress/records.ts';
import { CODE_THEMES, CODE_TILES } from '../../src/present/rooms/code-tiles.ts';
import { presentCodeEntry } from '../../src/present/rooms/present-code.ts';

const texts: Readonly<Record<string, string>> = words;
const t = (id: string, values: Readonly<Record<string, string | number>> = {}) =>
  (texts[id] ?? texts[`${id}_other`] ?? id).replace(/\{\{(\w+)\}\}/g, (_, slot) => String(values[slot]));
const source = { player: newPlayer('fox'), guest: newPlayer('fox'), device: { settings: DEFAULT_SETTINGS } };
const code = writeCode(summaryOf(source.player, DEFAULT_SETTINGS, []));
const entered = (tiles: readonly number[]) => tiles.reduce(putTile, NEW_ENTRY);

it('has 64 pictures in eight boxes of eight, each with a word that no other has', () => {
  expect(CODE_THEMES.map(({ tiles }) => tiles.length)).toEqual([8, 8, 8, 8, 8, 8, 8, 8]);
  expect(new Set(CODE_TILES).size).toBe(64);
  for (const name of CODE_TILES) expect(existsSync(`assets/art/tiles/${name}.svg`), name).toBe(true);
  expect(new Set(CODE_TILES.map((name) => texts[`tile.${name}`])).size).toBe(64);
});

it('asks for the next place, and says when everything fits', () => {
  expect(presentCodeEntry(source, entered(code.slice(0, 5)), [], t).say).toContain('place 6');
  const whole = presentCodeEntry(source, entered(code), [], t);
  expect(whole.say).toBe(texts['code.right']);
  expect(whole.gains).toEqual([texts['code.more.nothing']]);
  expect(whole.otherSettings).toBe(false);
});

it('marks the row of a wrong picture, and tells of two that changed places', () => {
  const wrong = presentCodeEntry(source, entered(code.with(6, ((code[6] ?? 0) + 9) % 64)), [], t);
  expect(wrong.wrong).toBe(true);
  expect(wrong.rows.map((row) => row.some((place) => place.doubtful))).toEqual([false, true, false, false]);
  const swapped = code.with(1, code[2] ?? 0).with(2, code[1] ?? 0);
  expect(presentCodeEntry(source, entered(swapped), [], t).say).toContain('changed places');
});

it('undoes as far back as there is something to undo', () => {
  const three = entered(code.slice(0, 3));
  expect(undoTile(undoTile(undoTile(undoTile(three))))).toEqual(NEW_ENTRY);
});
