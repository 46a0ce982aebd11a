import { isRoom } from '../../app/rooms/room-place.ts';
import type { RecapView } from '../../present/table-view.ts';
import { Button } from '../kit/button.tsx';
import { CardFace } from '../kit/card-face.tsx';
import { Icon } from '../kit/icon.tsx';
import { useOverlay } from '../overlay-context.ts';
import { Sentence } from '../speech/sentence.tsx';
import { ScoreCount } from './score-count.tsx';

/** The end of a game: how it went, and another look at what was hard. */
export function Recap({ recap }: { readonly recap: RecapView }) {
  const { dispatch, t, state } = useOverlay();
  // In a class the lesson goes on from here, as a story does.
  const goesOn = state.story?.activity?.kind === 'table' || isRoom(state.route);
  return (
    <div class="flow recap">
      <section class="panel recap__how" aria-labelledby="recap-title">
        <h2 id="recap-title">
          {recap.mastered && <Icon name="star" />} {recap.title}
        </h2>
        {recap.score && <ScoreCount score={recap.score} />}
        <ul class="facts">
          {recap.lines.map((line) => (
            <li key={line}>
              <Icon name="tick" />
              <span>
                <Sentence text={line} />
              </span>
            </li>
          ))}
        </ul>
        <div class="dialog__buttons">
          <Button
            size="big"
            icon="next"
            iconLast
            data-goes-on
            onClick={() => dispatch({ type: 'table-done' })}
          >
            {t(goesOn ? 'button.next' : 'recap.map')}
          </Button>
          <Button look="paper" icon="retry" onClick={() => dispatch({ type: 'table-again' })}>
            {t('recap.again')}
          </Button>
        </div>
      </section>
      {recap.hard.length > 0 && (
        <section class="panel" aria-labelledby="recap-hard">
          <h2 id="recap-hard">{t('recap.hard')}</h2>
          <ul class="recap__hard">
            {recap.hard.map((one) => (
              <li key={`${one.face.card} ${one.face.title} ${one.face.note}`}>
                <CardFace face={one.face} />
                {one.face.seen && <span class="unseen">{one.face.seen.text}</span>}
                <p>{one.advice}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
