import { useOverlay } from '../overlay-context.ts';
import { reading } from './reading.ts';
import { sentences } from './sentences.ts';

/** A text whose sentence being read aloud is marked. */
export function Spoken({ text }: { readonly text: string }) {
  const { state } = useOverlay();
  const now = reading.value;
  if (!now?.text.includes(text)) return <>{text}</>;
  const before = sentences(now.text.slice(0, now.text.indexOf(text)), state.locale).length;
  const first = now.text.startsWith(text) ? 0 : before;
  return (
    <>
      {sentences(text, state.locale).map((sentence, index) =>
        first + index === now.sentence ? <mark key={sentence}>{sentence}</mark> : sentence,
      )}
    </>
  );
}
