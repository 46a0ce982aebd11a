import type { EndView, StoryView } from '../../../present/story-view.ts';
import { Button } from '../../kit/button.tsx';
import { CardFace } from '../../kit/card-face.tsx';
import { Icon } from '../../kit/icon.tsx';
import { KindBadge } from '../../kit/kind-badge.tsx';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Sentence } from '../../speech/sentence.tsx';
import { useReadable } from '../../speech/use-reader.ts';
import { CheckOffer } from './check-offer.tsx';

/** How the chapter came out: the cards won, the clue, and a question for somebody at home. */
export function ChapterEnd({ view, end }: { readonly view: StoryView; readonly end: EndView }) {
  const { dispatch, t } = useOverlay();
  useReadable([end.endingText, end.comfort ?? '', end.clue, end.talk].filter(Boolean).join(' '));
  return (
    <main class="page page--end" id="main">
      <div class="page__column">
        <div class="end__head panel">
          <Picture kind="stills" names={['sango-cheer']} extra="end__sango" />
          <div>
            <p class="end__chapter">
              <KindBadge region={view.region} />
              {view.title}
            </p>
            <h1 tabIndex={-1} data-landing>
              {t('end.title')}
            </h1>
            <p class="page__intro">
              <Sentence text={end.endingText} />
            </p>
          </div>
        </div>
        {end.comfort && (
          <section class="panel end__comfort">
            <p>
              <Sentence text={end.comfort} />
            </p>
            <Button look="paper" icon="help" onClick={() => dispatch({ type: 'dialog', dialog: 'help' })}>
              {t('bar.help')}
            </Button>
          </section>
        )}
        {end.cards.length > 0 && (
          <section class="panel">
            <h2>{t('end.cards')}</h2>
            <ul class="end__cards">
              {end.cards.map((face) => (
                <li key={face.card}>
                  <CardFace face={face} small />
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="end__notes">
          <section class="panel end__clue">
            <Icon name="lens" />
            <div>
              <h2>{end.clueTitle}</h2>
              <p>
                <Sentence text={end.clue} />
              </p>
            </div>
          </section>
          <section class="panel end__talk">
            <Icon name="people" />
            <div>
              <h2>{t('end.talk')}</h2>
              <p>
                <Sentence text={end.talk} />
              </p>
            </div>
          </section>
          <section class="panel">
            <h2>{t('end.endings')}</h2>
            <ul class="end__endings">
              {end.endings.map((one) => (
                <li key={one.ending} class={one.found ? 'end__ending end__ending--found' : 'end__ending'}>
                  <Icon name={one.found ? 'star' : 'lock'} />
                  <span>{one.found ? one.name : t('end.not-found')}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <CheckOffer />
        <div class="dialog__buttons end__buttons">
          <Button size="big" icon="map" data-number="1" onClick={() => dispatch({ type: 'end-done' })}>
            {t('end.map')}
          </Button>
          {end.shoes && (
            <Button
              look="mint"
              icon="people"
              onClick={() =>
                end.shoes && dispatch({ type: 'go', to: { name: 'chapter', chapter: end.shoes } })
              }
            >
              {t('end.shoes')}
            </Button>
          )}
          <Button look="paper" icon="retry" onClick={() => dispatch({ type: 'replay' })}>
            {t('end.replay')}
          </Button>
        </div>
      </div>
    </main>
  );
}
