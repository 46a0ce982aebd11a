import type { TablePicture } from './table-picture.ts';

/** Words on the cards, so that their letters can be fetched before they are drawn. */
export function tableWords({ table }: TablePicture): string {
  const faces = table.things.map(({ face, text, label }) =>
    face ? `${face.title}${face.line}${face.note}` : `${text}${label ?? ''}`,
  );
  return [...faces, ...table.zones.map((zone) => zone.label), table.reveal?.stamp ?? ''].join(' ');
}
