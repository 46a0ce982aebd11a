import { useEffect, useState } from 'preact/hooks';
import type { LensView } from '../../../present/story-view.ts';
import { cameByKey } from '../../input/focus.ts';
import { Button } from '../../kit/button.tsx';
import { Group } from '../../kit/group.tsx';
import { Icon } from '../../kit/icon.tsx';
import { tellAtOnce } from '../../live/live.ts';
import { useOverlay } from '../../overlay-context.ts';
import { pictureUrl } from '../../pictures/pictures.ts';
import { SecondButton } from '../../speech/second-button.tsx';
import { Spoken } from '../../speech/spoken.tsx';
import { useReadable } from '../../speech/use-reader.ts';
import { LensMirror } from './lens-mirror.tsx';

/**
 * The lens: bet how many gears turn, then look at each phrase. Moving to a phrase by key moves the lens there;
 * each then says what it is. Sango speaks last.
 */
export function LensActivity({ lens }: { readonly lens: LensView }) {
  const { dispatch, t, stageOn, roomy } = useOverlay();
  const [latest, setLatest] = useState('');
  const bet = lens.bets.some((one) => one.chosen);
  useReadable(lens.finished ? lens.verdict : [lens.ask, ...lens.phrases.map((one) => one.text)].join(' '));

  useEffect(() => {
    if (lens.finished) tellAtOnce(lens.verdict);
  }, [lens.finished]);

  const told = lens.phrases.find((one) => one.id === latest)?.state ?? '';
  useEffect(() => {
    if (told) tellAtOnce(told);
  }, [latest, told]);

  const look = (phrase: string) => {
    setLatest(phrase);
    dispatch({ type: 'lens-look', phrase });
  };

  if (stageOn && roomy) return <LensMirror lens={lens} told={told} onLook={look} />;
  return (
    <div class="scene__prompt">
      <div class="panel activity lens">
        <div class="lens__top">
          <h2 tabIndex={-1} data-prompt data-landing-group>
            <Spoken text={lens.finished ? lens.verdict : lens.ask} />
          </h2>
          <SecondButton
            texts={[lens.finished ? lens.verdict : lens.ask, ...lens.phrases.map((one) => one.text)]}
          />
        </div>
        {!bet ? (
          <Group look="lens__bets" label={lens.ask}>
            {lens.bets.map((one) => (
              <Button
                key={one.count}
                look="paper"
                data-number={one.count + 1}
                aria-pressed={one.chosen}
                onClick={() => dispatch({ type: 'lens-bet', count: one.count })}
              >
                {one.label}
              </Button>
            ))}
          </Group>
        ) : null}
        <div class="lens__message">
          <p class="message__from">
            <span class="message__face">
              <Icon name="message" />
            </span>
            {lens.sender}
          </p>
          <Group look="phrases" label={t('lens.phrases')}>
            {lens.phrases.map((phrase) => (
              <button
                key={phrase.id}
                type="button"
                class={`phrase${phrase.looked ? ' phrase--looked' : ''}${phrase.gear ? ' phrase--turning' : ''}`}
                disabled={!bet}
                onClick={() => look(phrase.id)}
                onFocus={(event) => cameByKey(event.currentTarget) && look(phrase.id)}
              >
                <span class="phrase__text">
                  <Spoken text={phrase.text} />
                </span>
                {phrase.looked && (
                  <span class="phrase__state">
                    {phrase.gear && <GearPicture trick={phrase.gear} />}
                    {phrase.state}
                  </span>
                )}
              </button>
            ))}
          </Group>
        </div>
        {lens.done && (
          <Button
            look={lens.finished ? 'sun' : 'paper'}
            icon={lens.finished ? 'next' : 'tick'}
            iconLast
            onClick={() => dispatch({ type: 'lens-done' })}
          >
            {t(lens.finished ? 'button.next' : 'lens.done')}
          </Button>
        )}
      </div>
    </div>
  );
}

function GearPicture({ trick }: { readonly trick: string }) {
  const url = pictureUrl('icons', `trick-${trick}`);
  return url ? <img class="phrase__gear" src={url} alt="" /> : <Icon name="gear" />;
}
