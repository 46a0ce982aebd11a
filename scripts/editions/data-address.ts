import { contentType } from '../content-type.ts';

/**
 * A file as a data: address that can stand anywhere an address can: in a srcset, which ends at spaces, and in a style
 * sheet's url(), which ends at brackets. Drawings stay text, because text packs better.
 * @throws for a kind of file that no edition has had so far
 */
export function dataAddress(name: string, content: Buffer): string {
  const type = contentType(name);
  if (!type) throw new Error(`No edition knows what ${name} is: add it to scripts/content-type.ts.`);
  if (type !== 'image/svg+xml') return `data:${type};base64,${content.toString('base64')}`;
  const text = content.toString('utf8').trim();
  return `data:${type},${text.replaceAll(/[\s%#"'()<>\\]/g, escaped)}`;
}

/** A space may be several bytes long. */
function escaped(sign: string): string {
  return [...Buffer.from(sign)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
    .join('');
}
