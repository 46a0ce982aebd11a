import { pictureUrl } from '../pictures/pictures.ts';

/** The islands with Sango and the four: as in index.html, so that nothing jumps when the script takes over. */
export function TitlePicture() {
  return (
    <picture class="title__picture">
      <source media="(max-aspect-ratio: 999/1000)" srcset={pictureUrl('stills', 'title-hero-portrait')} />
      <img src={pictureUrl('stills', 'title-hero')} alt="" draggable={false} />
    </picture>
  );
}
