import { pictureUrl } from '../pictures/pictures.ts';

/** The picture of a sign beside its words: one of the icons, or the picture of a move's or trick's card. */
export function Sign({ name }: { readonly name: string }) {
  const url = pictureUrl('icons', name) ?? pictureUrl('cards', name);
  return url ? <img src={url} alt="" class="picture picture--sign" draggable={false} /> : null;
}
