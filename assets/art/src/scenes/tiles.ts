import { FRUIT, OUTSIDE } from '../card-pictures/outside.ts';
import type { Pictures } from '../card-pictures/picture-kit.ts';
import { group, placed, resetIds, svgFile } from '../draw/svg.ts';
import { ANIMALS } from '../symbols/animals.ts';
import { PICTURES } from './cards.ts';

const OBJECTS: Pictures = { ...PICTURES, ...OUTSIDE, ...FRUIT };

/** Objects that have another name on their cards. */
const RENAMED: Readonly<Record<string, string>> = {
  clock: 'alarm-clock',
  letter: 'envelope',
  cloud: 'rain-cloud',
  brush: 'paintbrush',
  note: 'music-note',
  flag: 'pennant',
  pin: 'map-pin',
  ring: 'life-ring',
  paw: 'paw-print',
};

const SAME = [
  ...['moon', 'cake', 'potato', 'soup', 'house', 'key', 'pillow', 'umbrella', 'tv', 'phone', 'parcel'],
  ...['book', 'pencil', 'scissors', 'calendar', 'camera', 'scales', 'football', 'whistle', 'microphone'],
  ...['gamepad', 'suitcase', 'ticket', 'coins', 'octopus', 'robot', 'crown', 'trophy', 'mitten', 'megaphone'],
  ...Object.keys(OUTSIDE),
  ...Object.keys(FRUIT),
];

/** The 64 pictures of codes by file name, 160 × 160, on nothing: they are printed, too. */
export function tiles(): readonly (readonly [string, string])[] {
  const objects = [...SAME.map((name) => [name, name] as const), ...Object.entries(RENAMED)];
  return [
    ...Object.entries(ANIMALS).map(([name, draw]) => tile(name, 'translate(79 84) scale(.94)', draw)),
    ...objects.map(([name, object]) =>
      tile(name, 'translate(80 79) scale(.45)', () => placed(0, 0, drawn(object))),
    ),
  ];
}

function drawn(object: string): string {
  const draw = OBJECTS[object];
  if (!draw) throw new Error(`no picture of ${object}`);
  return draw();
}

function tile(name: string, transform: string, draw: () => string): readonly [string, string] {
  resetIds(`t${name}_`);
  return [name, svgFile(160, 160, group(draw(), { transform }))];
}
