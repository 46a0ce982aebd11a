import { type PictureKind, pictureUrl } from '../pictures/pictures.ts';

interface PictureProps {
  readonly kind: PictureKind;
  /** The first of these that exists is shown. */
  readonly names: readonly string[];
  readonly extra?: string;
}

/** A still picture beside its words, so it needs no text of its own. */
export function Picture({ kind, names, extra = '' }: PictureProps) {
  const url = pictureUrl(kind, ...names);
  return url ? <img src={url} alt="" class={`picture ${extra}`} draggable={false} /> : null;
}
