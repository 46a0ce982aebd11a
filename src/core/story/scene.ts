import type { Mood, SceneState } from './beat.ts';
import type { Tags } from './tags.ts';

export const EMPTY_SCENE: SceneState = { place: '', cast: [] };

/**
 * The scene after the directions of one line. Who stays keeps the mood; who enters is idle unless told otherwise;
 * `#mood` is the speaker's and comes last.
 */
export function directed(scene: SceneState, tags: Tags): SceneState {
  const moodOf = (person: string): Mood => scene.cast.find((each) => each.person === person)?.mood ?? 'idle';
  const cast =
    tags.cast === null
      ? scene.cast
      : tags.cast.map(({ person, mood }) => ({ person, mood: mood ?? moodOf(person) }));
  const { mood, who } = tags;
  return {
    place: tags.place ?? scene.place,
    cast: mood === null ? cast : cast.map((each) => (each.person === who ? { ...each, mood } : each)),
  };
}
