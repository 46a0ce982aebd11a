import { joinSentences } from '../../present/join-sentences.ts';
import type { ThingView } from '../../present/table-view.ts';
import { useOverlay } from '../overlay-context.ts';

interface ThingWords {
  /** Everything a thing says, for a screen reader. */
  full(thing: ThingView): string;
  /** What is not to be seen on the page: the name as far as it is not drawn, and the face's mood in words. */
  hidden(thing: ThingView): string;
}

/** The words of a thing, so that nothing is told by pictures alone. */
export function useThingWords(): ThingWords {
  const { t } = useOverlay();
  const mood = ({ person }: ThingView) => (person ? t(`mood.${person.mood}`) : '');
  const level = ({ face }: ThingView) => (face?.level ? t(`level.${face.level}`) : '');
  return {
    full(thing) {
      const { face, name, text } = thing;
      const said = face ? [face.line, face.note] : name.includes(text) ? [] : [text];
      const words = [name, mood(thing), ...said, level(thing)];
      // What was said already is not said twice.
      if (!words.some((one) => one.includes(thing.state))) words.push(thing.state);
      return joinSentences(words.filter(Boolean));
    },
    hidden(thing) {
      const { name, text, label, face } = thing;
      const drawn = !face && [text, label].includes(name);
      return joinSentences([drawn ? '' : name, mood(thing)].filter(Boolean));
    },
  };
}
