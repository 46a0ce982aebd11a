import { type Person, wholeFigure } from '../../assets/art/src/figure/puppet.ts';
import { drawCast } from '../../assets/art/src/kids/kid.ts';
import { drawSango } from '../../assets/art/src/sango/sango.ts';
import { dressed, piecesOf } from '../../assets/art/src/sango/wardrobe/wardrobe.ts';
import { appIcon } from '../../assets/art/src/scenes/app-icon.ts';
import { drawPortrait, drawStill } from '../../assets/art/src/stills/people.ts';
import { drawCracked, drawTrickster } from '../../assets/art/src/trickster/trickster.ts';
import { MOODS, OUTFITS } from '../../src/core/story/beat.ts';
import { makePuppetPack } from './puppet-pack.ts';
import { boundsOf, toPng } from './render.ts';
import { makeSheet, type Sheet } from './sheet.ts';
import { tidy } from './tidy.ts';

/** File name inside assets/art, and content. */
export type Output = readonly [file: string, content: string | Buffer];

/** Seen from assets/art. */
const PUBLIC = '../../public';

const PORTRAIT_BACKGROUNDS: Readonly<Record<string, string>> = {
  sango: '#CFEFF5',
  hana: '#FFE1D6',
  leo: '#DDF3EE',
  amara: '#FFF0C9',
  samir: '#DCEBFF',
  mio: '#FFE3EA',
  rin: '#E5E0FA',
  novak: '#DDF0EE',
  dad: '#FFE9D2',
  tomo: '#E6F2DC',
  zuri: '#DDEBFA',
  ben: '#DDF3EE',
  robin: '#E5E0FA',
  'hana-mum': '#DDF0EE',
  'amara-dad': '#FFF0C9',
  'samir-mum': '#DCEBFF',
  kai: '#DDF3EE',
  juno: '#FFE3EA',
  mask: '#E5E0FA',
  'mask-prize': '#E5E0FA',
  'mask-friend': '#E5E0FA',
  'mask-crowd': '#E5E0FA',
  'mask-robot': '#E5E0FA',
  'mask-fan': '#E5E0FA',
};

/** A pack's two files. */
export function sheetFiles({ svg, manifest }: Sheet): readonly Output[] {
  return [
    [`packs/${manifest.pack}.svg`, svg],
    [`packs/${manifest.pack}.json`, `${JSON.stringify(manifest)}\n`],
  ];
}

/** Packs, stills and portraits of everybody. */
export async function drawPeople(only?: readonly string[]): Promise<readonly Output[]> {
  const people = [drawSango(), ...drawCast(), ...drawTrickster()].filter(
    ({ id }) => !only || only.includes(id),
  );
  const outputs: Output[] = [];
  const broken = drawCracked();
  for (const person of people) {
    const cracked = broken.find((one) => one.person.id === person.id);
    const reach = await reachOf(person);
    outputs.push(
      ...sheetFiles(await makePuppetPack(person)),
      ...MOODS.map(
        (mood): Output => [`stills/${person.id}-${mood}.svg`, tidy(drawStill(person, mood, reach))],
      ),
      // In a costume the last crack is never seen: by then the bare mask has fallen.
      ...(cracked?.moods ?? [])
        .slice(0, person.id === 'mask' ? undefined : -1)
        .map(
          (mood, index): Output => [
            `stills/${person.id}-cracks-${index + 1}.svg`,
            tidy(drawStill(cracked?.person ?? person, mood, reach)),
          ],
        ),
      [
        `stills/portrait-${person.id}.svg`,
        tidy(drawPortrait(person, PORTRAIT_BACKGROUNDS[person.id] ?? '#CFEFF5')),
      ],
    );
  }
  const sango = people.find(({ id }) => id === 'sango');
  return sango ? [...outputs, ...(await drawWardrobe(sango)), ...(await appIcons(sango))] : outputs;
}

/** How far the widest pose reaches from the middle, px. */
async function reachOf(person: Person): Promise<number> {
  const figures = await Promise.all(MOODS.map((mood) => boundsOf(wholeFigure(person, mood))));
  return Math.max(...figures.flatMap(({ left, width }) => [-left, left + width])) + 2;
}

/** What Sango wears: for the stage one small pack for each outfit, for pages every mood in it. */
async function drawWardrobe(sango: Person): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  for (const outfit of OUTFITS) {
    const { svg, manifest } = await makeSheet(
      `wear-${outfit}`,
      piecesOf(outfit).map(([name, piece]) => ({ name, svg: piece })),
    );
    const person = dressed(sango, outfit);
    const reach = await reachOf(person);
    outputs.push(
      ...sheetFiles({ svg, manifest: { ...manifest, wearer: sango.height } }),
      ...MOODS.map(
        (mood): Output => [`stills/${person.id}-${mood}.svg`, tidy(drawStill(person, mood, reach))],
      ),
    );
  }
  return outputs;
}

/** Pictures of the game itself, for tabs and home screens. */
async function appIcons(sango: Person): Promise<readonly Output[]> {
  const icon = tidy(appIcon(sango, false));
  const whole = tidy(appIcon(sango, true));
  return [
    [`${PUBLIC}/icon.svg`, icon],
    [`${PUBLIC}/icon-192.png`, await toPng(icon, 192)],
    [`${PUBLIC}/icon-512.png`, await toPng(icon, 512)],
    [`${PUBLIC}/icon-maskable.png`, await toPng(whole, 512)],
  ];
}
