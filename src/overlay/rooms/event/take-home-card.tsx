import type { TakeHome } from '../../../app/rooms/event/event-state.ts';
import { helplinesOf } from '../../../present/helplines-of.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { useReadable } from '../../speech/use-reader.ts';
import { useEvent } from './use-event.ts';

/** What a group takes home: printed, or large on the screen for a photo. */
export function TakeHomeCard() {
  const { t } = useOverlay();
  const { room, ask } = useEvent();
  const { card, large, setup } = room;
  useReadable(card ? t(`event.talk.${card.game}`) : '');
  if (!card) return null;
  return (
    <main class={`page page--card${large ? ' page--large' : ''}`} id="main">
      <div class="take">
        <CardPaper card={card} />
        {large ? (
          <Button look="paper" icon="back" extra="take__back" onClick={() => ask({ do: 'large', on: false })}>
            {t('event.card.large.close')}
          </Button>
        ) : (
          <div class="take__buttons">
            {setup.print && (
              <Button size="big" icon="download" onClick={() => window.print()}>
                {t('event.card.print')}
              </Button>
            )}
            <Button
              look={setup.print ? 'paper' : 'sun'}
              {...(setup.print ? {} : { size: 'big' as const })}
              icon="show"
              onClick={() => ask({ do: 'large', on: true })}
            >
              {t('event.card.large')}
            </Button>
            <Button look="paper" icon="retry" onClick={() => ask({ do: 'again' })}>
              {t('event.card.again')}
            </Button>
            <Button look="mint" icon="home" onClick={() => ask({ do: 'bye' })}>
              {t('event.card.bye')}
            </Button>
            <p class="hint">{t('event.card.forget')}</p>
          </div>
        )}
      </div>
    </main>
  );
}

function CardPaper({ card }: { readonly card: TakeHome }) {
  const { t, state, helplines } = useOverlay();
  const { room } = useEvent();
  const { country } = state.device.settings;
  const [line] = helplinesOf(helplines, country);
  const [one, other] = room.teams.map((animal) => t(`animal.${animal}`));
  const game = t(`game.${card.game}.title`);
  const played =
    card.cards > 0
      ? t('event.card.cards', { count: card.cards, game })
      : t('event.card.cards.none', { game });
  return (
    <article class="paper">
      <header class="paper__head">
        <Picture kind="stills" names={['sango-cheer']} extra="paper__sango" />
        <div>
          <h1 tabIndex={-1} data-landing>
            {t('event.card.title')}
          </h1>
          <p class="paper__team">
            {room.teams.map((animal) => (
              <Picture key={animal} kind="icons" names={[`animal-${animal}`, animal]} />
            ))}
            <span>
              {one && other
                ? t('event.card.who.two', { one, other })
                : t('event.card.who', { one: one ?? '' })}
            </span>
          </p>
          <p>{played}</p>
        </div>
      </header>
      {card.moves.length > 0 && (
        <section>
          <h2>{t('event.card.moves')}</h2>
          <ul class="paper__moves">
            {card.moves.map((move) => (
              <li key={move}>
                <Picture kind="cards" names={[`move-${move}`]} />
                {t(`move.${move}.title`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="paper__talk">
        <Icon name="people" />
        <div>
          <h2>{t('event.card.talk')}</h2>
          <p>{t(`event.talk.${card.game}`)}</p>
          {card.game === 'adult-hand' && <p class="paper__rule">{t('event.card.rule')}</p>}
        </div>
      </section>
      <section class="paper__help">
        <Icon name="phone" />
        <div>
          <h2>{t('event.card.help')}</h2>
          <p>{t(line ? 'event.card.help.line' : 'event.card.help.none')}</p>
          {line && (
            <p class="paper__number">
              <bdi dir="ltr">{line.number}</bdi> <span>{line.name}</span>
            </p>
          )}
        </div>
      </section>
      <p class="paper__foot">{t('title.name')}</p>
    </article>
  );
}
