import { Picture } from '../kit/picture.tsx';

/** The sky of islands with Sango: as in index.html, so that nothing jumps when the script takes over. */
export function TitlePicture() {
  return (
    <div class="title__picture" aria-hidden="true">
      <span class="title__sun" />
      <span class="title__cloud" />
      <span class="title__cloud title__cloud--two" />
      <span class="title__cloud title__cloud--three" />
      <Picture kind="stills" names={['sango-wave']} extra="title__sango" />
    </div>
  );
}
