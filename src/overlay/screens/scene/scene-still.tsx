import { sceneCamera } from '../../../present/scene-camera.ts';
import { castSpots, personHeight } from '../../../present/scene-layout.ts';
import type { StoryView } from '../../../present/story-view.ts';
import { useOverlay } from '../../overlay-context.ts';
import { pictureUrl } from '../../pictures/pictures.ts';

/**
 * How a person lies in their still picture: height of the whole picture and place of the ground in it, measured
 * by the height of the person.
 */
const CHILD = { height: 1.27, ground: 0.958 } as const;
const SANGO = { height: 1.4, ground: 0.933 } as const;

/** The place and the people in it as still pictures, for when no canvas draws them. Their text twin stands beside. */
export function SceneStill({ view }: { readonly view: StoryView }) {
  const { orientation, scale, state } = useOverlay();
  const { prompt } = view;
  const camera = sceneCamera({ people: view.cast.length, prompt: prompt.kind, orientation, scale });
  const spots = castSpots(
    view.cast.map(({ person }) => person),
    orientation,
    state.direction,
  );
  const place = pictureUrl('stills', `place-${view.place}-${orientation}`, `place-${view.place}`);
  return (
    <div
      class="scene__still"
      aria-hidden="true"
      style={{ '--zoom': camera.zoom, '--fixed-x': camera.x, '--fixed-y': camera.y }}
    >
      {place && <img class="scene__place" src={place} alt="" />}
      {view.cast.map(({ person, mood, wears }, index) => {
        const spot = spots[index];
        const dressed = wears ? `${person}-${wears}` : person;
        const url = pictureUrl('stills', `${dressed}-${mood}`, `${person}-${mood}`, `${person}-idle`);
        if (!spot || !url) return null;
        const fit = person === 'sango' ? SANGO : CHILD;
        const height = personHeight(person, orientation) * fit.height;
        const place = { '--x': spot.x, '--y': spot.y - height * fit.ground, '--h': height };
        return <img key={person} class="scene__person" src={url} alt="" style={place} />;
      })}
    </div>
  );
}
