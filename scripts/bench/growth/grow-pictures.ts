import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of pictures whose addresses the page knows by name. */
const FOLDERS = ['stills', 'places', 'cards', 'seen', 'packs'] as const;

/**
 * Gives a copy of the sources one more round of pictures: of each of these people and places, and of each card.
 * Only their names matter, for a picture is fetched when it is shown; so they are drawn as small as can be.
 * @param round goes into the names and into the pictures, for two of the same bytes would share an address
 */
export function growPictures(
  root: string,
  people: readonly string[],
  cards: readonly string[],
  round: number,
): void {
  const wanted = [...people, ...people.map((name) => `place-${name}`), ...cards].sort(
    (a, b) => b.length - a.length,
  );
  for (const folder of FOLDERS) {
    for (const file of readdirSync(join(root, 'assets/art', folder))) {
      const stem = file.replace(/\.\w+$/, '');
      const name = wanted.find((one) => stem === one || stem.startsWith(`${one}-`));
      if (!name || !file.endsWith('.svg') || /-k\d+(-|$)/.test(stem)) continue;
      const own = `${name}-k${round}${stem.slice(name.length)}`;
      const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>${folder}/${own}</title></svg>\n`;
      writeFileSync(join(root, 'assets/art', folder, `${own}.svg`), drawn);
    }
  }
}
