import { useEffect, useState } from 'preact/hooks';
import type { SeenView } from '../../present/table-view.ts';

/** A card's second state over its first; until it is there one sees the first. */
export function SeenPicture({ seen }: { readonly seen: SeenView }) {
  const [found, setFound] = useState<{ readonly picture: string; readonly url: string | undefined }>();
  useEffect(() => {
    let gone = false;
    import('../pictures/seen-pictures.ts').then(
      ({ seenUrl }) => {
        if (!gone) setFound({ picture: seen.picture, url: seenUrl(seen.picture) });
      },
      // Without a network the first state stays, and the words beside it say what was behind.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [seen.picture]);
  if (found?.picture !== seen.picture || !found.url) return null;
  return <img src={found.url} alt={seen.text} class="picture card__seen" draggable={false} />;
}
