import { useOverlay } from '../overlay-context.ts';
import { reading } from './reading.ts';

/** A text whose sentence being read aloud is marked. */
export function Spoken({ text }: { readonly text: string }) {
  const { state, speech } = useOverlay();
  const now = reading.value;
  if (!speech || !now?.text.includes(text)) return <>{text}</>;
  const before = speech.sentences(now.text.slice(0, now.text.indexOf(text)), state.locale).length;
  const first = now.text.startsWith(text) ? 0 : before;
  return (
    <>
      {speech
        .sentences(text, state.locale)
        .map((sentence, index) =>
          first + index === now.sentence ? <mark key={sentence}>{sentence}</mark> : sentence,
        )}
    </>
  );
}
