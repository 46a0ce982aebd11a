import { DRESSER, type Mood, type SceneState } from './beat.ts';
import type { Tags } from './tags.ts';

export const EMPTY_SCENE: SceneState = { place: '', cast: [] };

/**
 * The scene after the directions of one line. Who stays keeps the mood; who enters is idle unless told otherwise;
 * `#mood` is the speaker's and comes last. What Sango wears stays on until `#wear:nothing`, or until Sango leaves.
 */
export function directed(scene: SceneState, tags: Tags): SceneState {
  const before = (person: string) => scene.cast.find((each) => each.person === person);
  const moodOf = (person: string): Mood => before(person)?.mood ?? 'idle';
  const cast =
    tags.cast === null
      ? scene.cast
      : tags.cast.map(({ person, mood }) => ({ person, mood: mood ?? moodOf(person) }));
  const { mood, who, wears } = tags;
  const worn = wears ?? before(DRESSER)?.wears ?? 'nothing';
  return {
    place: tags.place ?? scene.place,
    cast: cast.map((each) => ({
      person: each.person,
      mood: mood !== null && each.person === who ? mood : each.mood,
      ...(each.person === DRESSER && worn !== 'nothing' ? { wears: worn } : {}),
    })),
  };
}

/** Is somebody there who can wear things? */
export function hasDresser({ cast }: SceneState): boolean {
  return cast.some(({ person }) => person === DRESSER);
}
