import { useEffect, useState } from 'preact/hooks';
import type { SeenView } from '../../present/table-view.ts';

/**
 * A card's second state over its first, with the stickers of its remix; until it is there one sees the first. Its words
 * are told beside it: as the state of the card, or as a sentence.
 */
export function SeenPicture({ seen }: { readonly seen: SeenView }) {
  const [urlOf, setUrlOf] = useState<(name: string) => string | undefined>();
  useEffect(() => {
    let gone = false;
    import('../pictures/seen-pictures.ts').then(
      ({ seenUrl }) => {
        if (!gone) setUrlOf(() => seenUrl);
      },
      // Without a network the first state stays, and the words beside it say what was behind.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  const url = urlOf?.(seen.picture);
  if (!urlOf || !url) return null;
  return (
    <>
      <img key={url} src={url} alt="" class="picture card__seen" draggable={false} />
      {seen.parts.length > 0 && (
        // Pictures are not mirrored, and the place of the stickers is theirs.
        <span class="card__parts" dir="ltr">
          {seen.parts.map((part) => (
            <img key={part} src={urlOf(part)} alt="" draggable={false} />
          ))}
        </span>
      )}
    </>
  );
}
