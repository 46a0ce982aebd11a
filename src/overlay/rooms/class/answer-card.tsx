import type { AnswerView } from '../../../present/rooms/class-view.ts';
import { ANSWER_SHAPES } from '../../kit/answer-shapes.ts';
import { Icon } from '../../kit/icon.tsx';
import { Posture } from './posture.tsx';

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
        <path d={ANSWER_SHAPES[answer.number - 1]} />
      </svg>
      <span>{answer.letter}</span>
    </span>
  );
}
