import type { AnswerView } from '../../../present/rooms/class-view.ts';
import { Icon } from '../../kit/icon.tsx';
import { Posture } from './posture.tsx';

/** Shapes of the four letters, so that nobody needs the colours. */
const SHAPES: readonly string[] = [
  'M-26 0A26 26 0 1 1 26 0A26 26 0 1 1 -26 0Z',
  'M-24 -24H24V24H-24Z',
  'M0 -29L29 24H-29Z',
  'M0 -31L31 0L0 31L-31 0Z',
];

interface AnswerCardProps {
  readonly answer: AnswerView;
  /** Shows how one votes for it. */
  readonly posture?: boolean;
  readonly onPick?: () => void;
}

/** Letter, shape, colour and posture of one answer. */
export function AnswerCard({ answer, posture, onPick }: AnswerCardProps) {
  const look = `answer answer--${answer.number}${answer.won ? ' answer--won' : ''}`;
  const inside = (
    <>
      <Letter answer={answer} />
      <span class="answer__text">{answer.text}</span>
      {posture && (
        <span class="answer__posture">
          <Posture number={answer.number} />
          <span>{answer.posture}</span>
        </span>
      )}
      {answer.won && <Icon name="star" />}
    </>
  );
  return onPick ? (
    <button type="button" class={look} onClick={onPick}>
      {inside}
    </button>
  ) : (
    <div class={look}>{inside}</div>
  );
}

export function Letter({ answer }: { readonly answer: Pick<AnswerView, 'number' | 'letter'> }) {
  return (
    <span class={`letter letter--${answer.number}`}>
      <svg viewBox="-34 -34 68 68" aria-hidden="true">
        <path d={SHAPES[answer.number - 1]} />
      </svg>
      <span>{answer.letter}</span>
    </span>
  );
}
