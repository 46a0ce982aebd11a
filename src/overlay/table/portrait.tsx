import { headCrop } from '../../present/table/head-crop.ts';
import { personPose } from '../../present/table/person-pose.ts';
import type { ThingView } from '../../present/table-view.ts';
import { pictureUrl } from '../pictures/pictures.ts';

/** Head and shoulders of somebody in a mood, cut out of the whole figure once it is known how tall that is. */
export function Portrait({ person }: { readonly person: NonNullable<ThingView['person']> }) {
  const url = pictureUrl(
    'stills',
    ...[personPose(person), person.mood, 'idle'].map((mood) => `${person.id}-${mood}`),
  );
  return (
    <span class="portrait" key={url}>
      {url && (
        <img
          src={url}
          alt=""
          draggable={false}
          onLoad={({ currentTarget: image }) => {
            const { naturalWidth: width, naturalHeight: height } = image;
            const { left, top, side } = headCrop(person.id, { width, height });
            const share = (part: number) => `${(part / side) * 100}%`;
            Object.assign(image.style, {
              inlineSize: share(width),
              blockSize: share(height),
              left: share(-left),
              top: share(-top),
            });
          }}
        />
      )}
    </span>
  );
}
