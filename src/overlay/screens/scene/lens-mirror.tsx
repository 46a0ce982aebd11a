import { lensLayout } from '../../../present/lens-layout.ts';
import type { LensView } from '../../../present/story-view.ts';
import { cameByKey } from '../../input/focus.ts';
import { Button } from '../../kit/button.tsx';
import { Group } from '../../kit/group.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Sentence } from '../../speech/sentence.tsx';
import { placeIn } from '../../table/place-in.ts';

interface LensMirrorProps {
  readonly lens: LensView;
  /** What the phrase last looked at turned out to be. */
  readonly told: string;
  readonly onLook: (phrase: string) => void;
}

/** The lens drawn by the canvas: its message as transparent buttons in place, Sango's words and the bets as HTML. */
export function LensMirror({ lens, told, onLook }: LensMirrorProps) {
  const { dispatch, t, state, orientation } = useOverlay();
  const layout = lensLayout(lens, orientation, state.direction);
  const at = (id: string) => placeIn(layout, id, orientation) ?? {};
  const bet = lens.bets.some((one) => one.chosen);
  return (
    <div class="stage-box mirror">
      <div class="mirror__area" style={at('ask')}>
        <div class="bubble table__prompt">
          <p class="say" tabIndex={-1} data-prompt data-landing-group>
            <Sentence
              text={lens.finished ? lens.verdict : lens.ask}
              also={lens.phrases.map((one) => one.text)}
            />
          </p>
          {told && !lens.finished && <p class="lens__told">{told}</p>}
          <svg class="bubble__tail table__tail" viewBox="0 0 60 52" aria-hidden="true">
            <path d="M8 2C13 22 27 40 52 51C41 35 39 18 40 2" />
            <path d="M10 -2H38V5H10Z" />
          </svg>
        </div>
      </div>
      <Group look="mirror__zone" label={t('lens.phrases')}>
        {lens.phrases.map((phrase) => (
          <button
            key={phrase.id}
            type="button"
            class="mirror__thing"
            style={at(phrase.id)}
            data-thing={phrase.id}
            aria-disabled={!bet}
            onClick={() => bet && onLook(phrase.id)}
            onFocus={(event) => bet && cameByKey(event.currentTarget) && onLook(phrase.id)}
          >
            <span>{[phrase.text, phrase.state].filter(Boolean).join(' ')}</span>
          </button>
        ))}
      </Group>
      {!bet && (
        <Group
          look="mirror__area mirror__area--choices mirror__area--beside"
          style={at('bets')}
          label={lens.ask}
        >
          <div class="table__buttons">
            {lens.bets.map((one) => (
              <Button
                key={one.count}
                look="paper"
                data-number={one.count + 1}
                onClick={() => dispatch({ type: 'lens-bet', count: one.count })}
              >
                {one.label}
              </Button>
            ))}
          </div>
        </Group>
      )}
      {lens.done && (
        <div class="mirror__area mirror__area--main" style={at('done')}>
          <div class="table__buttons">
            <Button
              look={lens.finished ? 'sun' : 'paper'}
              icon={lens.finished ? 'next' : 'tick'}
              iconLast
              data-goes-on
              onClick={() => dispatch({ type: 'lens-done' })}
            >
              {t(lens.finished ? 'button.next' : 'lens.done')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
