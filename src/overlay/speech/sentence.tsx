import { SecondButton } from './second-button.tsx';
import { Spoken } from './spoken.tsx';

interface SentenceProps {
  readonly text: string;
  /** Words that stand near and have no room for a sign of their own: answers, cards. */
  readonly also?: readonly string[];
}

/** A sentence to be read: marked while it is read aloud, and with a sign that shows it in the second language. */
export function Sentence({ text, also = [] }: SentenceProps) {
  return (
    <>
      <Spoken text={text} />
      <SecondButton texts={[text, ...also]} />
    </>
  );
}
