import { group, placed, resetIds, svgFile } from '../../assets/art/src/draw/svg.ts';
import { crowdFace } from '../../assets/art/src/kids/crowd.ts';
import { bedroom } from '../../assets/art/src/scenery/bedroom/bedroom.ts';
import { bus } from '../../assets/art/src/scenery/bus.ts';
import { classroom } from '../../assets/art/src/scenery/classroom.ts';
import { desk } from '../../assets/art/src/scenery/desk.ts';
import { footballPitch } from '../../assets/art/src/scenery/football-pitch.ts';
import { fountainSquare } from '../../assets/art/src/scenery/fountain.ts';
import { homePort } from '../../assets/art/src/scenery/home-port.ts';
import { kitchen } from '../../assets/art/src/scenery/kitchen.ts';
import { LIFE } from '../../assets/art/src/scenery/life/life.ts';
import { livingRoom } from '../../assets/art/src/scenery/living-room.ts';
import { DRIFTERS } from '../../assets/art/src/scenery/map/drifters.ts';
import { ISLAND_LIFE } from '../../assets/art/src/scenery/map/island-life.ts';
import { ISLAND_LIGHTS } from '../../assets/art/src/scenery/map/island-lights.ts';
import { map } from '../../assets/art/src/scenery/map/map.ts';
import { mapPortrait } from '../../assets/art/src/scenery/map/map-portrait.ts';
import { nightRoom } from '../../assets/art/src/scenery/night-room.ts';
import type { Place } from '../../assets/art/src/scenery/place.ts';
import { schoolYard } from '../../assets/art/src/scenery/school-yard.ts';
import { sportsHall } from '../../assets/art/src/scenery/sports-hall.ts';
import { table } from '../../assets/art/src/scenery/table.ts';
import { theatre } from '../../assets/art/src/scenery/theatre.ts';
import { calmCover, calmCoverPortrait } from '../../assets/art/src/scenes/calm-cover.ts';
import { cards } from '../../assets/art/src/scenes/cards.ts';
import { seenCards, seenParts } from '../../assets/art/src/scenes/seen-cards.ts';
import { tiles } from '../../assets/art/src/scenes/tiles.ts';
import { titleHero, titleHeroPortrait } from '../../assets/art/src/scenes/title-hero.ts';
import { ANIMALS } from '../../assets/art/src/symbols/animals.ts';
import { FEELINGS } from '../../assets/art/src/symbols/feelings.ts';
import { TRICK_GEARS } from '../../assets/art/src/symbols/gears.ts';
import { GROWN_UPS } from '../../assets/art/src/symbols/grown-ups.ts';
import { lens } from '../../assets/art/src/symbols/lens.ts';
import { MOVE_SHIELDS } from '../../assets/art/src/symbols/moves.ts';
import { PARCEL_STATES, parcel } from '../../assets/art/src/symbols/parcel.ts';

import { FACES } from '../../src/core/story/beat.ts';
import { LIFE_OF_PLACES, type LifeLayer } from '../../src/stage/story/life-of-places.ts';
import { drawPeople, type Output, sheetFiles } from './outputs.ts';
import { type Drawing, makeSheet } from './sheet.ts';
import { tidy } from './tidy.ts';

/** Everything of the art that is not a person: places, cards, signs, the lens game's things. */
export async function drawThings(): Promise<readonly Output[]> {
  const svg = (path: string, text: string): Output => [`${path}.svg`, tidy(text)];
  return [
    ...sheetFiles(await makeSheet('icons', icons().map(named))),
    ...sheetFiles(await makeSheet('map', drawn(DRIFTERS, 'd').map(named))),
    ...sheetFiles(await makeSheet('map-life', drawn(ISLAND_LIFE, 'i').map(named))),
    ...sheetFiles(await makeSheet('map-lights', drawn(ISLAND_LIGHTS, 's').map(named))),
    ...sheetFiles(await makeSheet('life', drawn(LIFE, 'l').map(named))),
    ...PLACES.flatMap((place) => placeFiles(...place).map(([path, text]) => svg(path, text))),
    svg('places/table-back', table()),
    svg('stills/place-table', table()),
    ...cards().map(([name, text]) => svg(`cards/${name}`, text)),
    ...[...seenCards(), ...seenParts()].map(([name, text]) => svg(`seen/${name}`, text)),
    ...FACES.map((name, index) => svg(`cards/face-${name}`, crowdFace(name, index % 2 === 0 ? 0.3 : -0.3))),
    ...tiles().map(([name, text]) => svg(`tiles/${name}`, text)),
    ...drawn(ANIMALS, 'a').map(([name, body]) => svg(`icons/animal-${name}`, small(body))),
    ...drawn(GROWN_UPS, 'g').map(([name, body]) => svg(`icons/grownup-${name}`, small(body))),
    svg('stills/title-hero', titleHero()),
    svg('stills/title-hero-portrait', titleHeroPortrait()),
    svg('stills/calm-cover', calmCover()),
    svg('stills/calm-cover-portrait', calmCoverPortrait()),
    ...drawn(FEELINGS, 'f').map(([name, body]) => svg(`stills/${name}`, small(body))),
  ];
}

/** All files of the art by their path in assets/art. */
export async function drawEverything(): Promise<readonly Output[]> {
  return [...(await drawPeople()), ...(await drawThings())];
}

/** Ids are made unique, so that drawings can share a sheet. */
function named([name, svg]: readonly [string, string]): Drawing {
  const prefix = `${name.replace(/[^a-z0-9]/g, '')}_`;
  return { name, svg: svg.replace(/(\bid="|url\(#)([^")]+)/g, (_, before, id) => before + prefix + id) };
}

const WIDE = [1920, 1080] as const;
const TALL = [1080, 1920] as const;

/** Places with the size of their pictures. */
const PLACES: readonly (readonly [string, () => Place, readonly [number, number]])[] = [
  ['bedroom', bedroom, WIDE],
  ['desk', desk, WIDE],
  ['classroom', classroom, WIDE],
  ['home-port', homePort, WIDE],
  ['fountain', fountainSquare, WIDE],
  ['living-room', livingRoom, WIDE],
  ['kitchen', kitchen, WIDE],
  ['night-room', nightRoom, WIDE],
  ['football-pitch', footballPitch, WIDE],
  ['school-yard', schoolYard, WIDE],
  ['sports-hall', sportsHall, WIDE],
  ['theatre', theatre, WIDE],
  ['bus', bus, WIDE],
  ['map', map, WIDE],
  ['map-portrait', mapPortrait, TALL],
];

/** Layers for the stage and the whole place for pages. */
function placeFiles(
  name: string,
  draw: () => Place,
  size: readonly [number, number],
): readonly (readonly [string, string])[] {
  resetIds(`${name.replace(/-/g, '')}_`);
  const { defs, back, middle = '', front = '' } = draw();
  const layers = Object.entries({ back, middle, front }).filter(([, layer]) => layer);
  return [
    ...layers.map(([layer, body]) => [`places/${name}-${layer}`, svgFile(...size, body, defs)] as const),
    [
      `stills/place-${name}`,
      svgFile(
        ...size,
        back + livingIn(name, 'back') + middle + livingIn(name, 'middle') + front + livingIn(name, 'front'),
        defs,
      ),
    ],
  ];
}

/** What lives in a layer of a place, at rest: for pages without the stage. */
function livingIn(place: string, layer: LifeLayer): string {
  const all = LIFE_OF_PLACES[place] ?? [];
  const pictures = new Map(
    drawn(LIFE, 'l')
      .map(named)
      .map(({ name, svg }) => [name, svg]),
  );
  return all
    .filter((one) => one.layer === layer && one.moves[0] !== 'wink')
    .map(({ frame, at: [x, y], moves: [motion, , amplitude], phase = 0, scale = 1 }) =>
      placed(motion === 'pass' ? x + amplitude * phase : x, y, pictures.get(frame) ?? '', 0, scale),
    )
    .join('');
}

function drawn(
  all: Readonly<Record<string, () => string>>,
  prefix: string,
): readonly (readonly [string, string])[] {
  return Object.entries(all).map(([name, draw]) => {
    resetIds(`${prefix}${name.replace(/-/g, '')}_`);
    return [name, draw()];
  });
}

/** A round sign or face, 160 × 160. */
const small = (body: string): string =>
  svgFile(160, 160, group(body, { transform: 'translate(79 85) scale(.94)' }));

/** Pictures of the lens game: their origins lie in the middle of their files. */
function icons(): readonly (readonly [string, string])[] {
  const centred = (size: readonly [number, number], body: string) =>
    group(body, { transform: `translate(${-size[0] / 2} ${-size[1] / 2})` });
  return [
    ...TRICK_GEARS.map(([id, draw]) => [`trick-${id}`, centred([160, 160], draw())] as const),
    ...MOVE_SHIELDS.map(([id, draw]) => [`move-${id}`, centred([160, 160], draw())] as const),
    ['lens', centred([300, 300], lens())],
    ...PARCEL_STATES.map((state) => [`parcel-${state}`, centred([420, 360], parcel(state))] as const),
  ];
}
