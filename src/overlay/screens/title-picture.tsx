import { Picture } from '../kit/picture.tsx';

/** The sky of islands with Sango: as in index.html, so that nothing jumps when the script takes over. */
export function TitlePicture() {
  return (
    <div class="title__picture" aria-hidden="true">
      <span class="title__sun" />
      <span class="title__cloud" />
      <span class="title__cloud title__cloud--two" />
      <span class="title__cloud title__cloud--three" />
      <span class="title__island title__island--one" />
      <span class="title__island title__island--two" />
      <span class="title__island title__island--three" />
      <span class="title__home" />
      <Picture kind="stills" names={['title-sango', 'sango-wave', 'char-sango-wave']} extra="title__sango" />
    </div>
  );
}
