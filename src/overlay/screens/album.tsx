import { Button } from '../kit/button.tsx';
import { CardBack } from '../kit/card-back.tsx';
import { CardFace } from '../kit/card-face.tsx';
import { useOverlay } from '../overlay-context.ts';
import { roomPlace } from '../rooms/room-place.ts';
import { FlowLook } from '../table/flow-look.tsx';
import { AlbumCard } from './album-card.tsx';
import { Page } from './page.tsx';

/** All cards by suit: the met ones open large, the others lie face down. */
export function Album() {
  const { state, views, t, dispatch } = useOverlay();
  const view = views.album(state);
  const slots = view.pages.flatMap((page) => page.slots);
  const open = state.dialog === 'card' ? slots.find((slot) => slot.id === state.dialogAbout) : undefined;
  return (
    <Page title={t('album.title')} intro={view.count} name="album">
      {view.pages.map((page) => (
        <section key={page.id} class="panel" aria-labelledby={`album-${page.id}`}>
          <h2 id={`album-${page.id}`}>{page.title}</h2>
          <ul class="album">
            {page.slots.map((slot) => (
              <li key={slot.id}>
                {slot.face ? (
                  <button
                    type="button"
                    class="album__slot"
                    aria-label={slot.name}
                    onClick={() => dispatch({ type: 'dialog', dialog: 'card', about: slot.id })}
                  >
                    <CardFace face={slot.face} small />
                  </button>
                ) : (
                  <span class="album__slot album__slot--unmet">
                    <CardBack kind={page.kind} island={page.island} name={slot.name} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {view.comics.length > 0 && (
        <section class="panel" aria-labelledby="album-comics">
          <h2 id="album-comics">{t('album.comics')}</h2>
          <ul class="album__comics">
            {view.comics.map((comic, index) => (
              <li key={`${view.comics.length - index} ${comic.title}`}>
                <h3>{comic.title}</h3>
                <ol class="album__panels">
                  {comic.panels.map((panel) => (
                    <li key={panel.id}>
                      <FlowLook thing={panel} />
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.pages.some((page) => page.slots.some((slot) => slot.face)) && (
        <div class="dialog__buttons">
          <Button
            look="paper"
            icon="download"
            onClick={() => dispatch({ type: 'go', to: roomPlace('print', ['cards'], { set: 'met' }) })}
          >
            {t('album.print')}
          </Button>
        </div>
      )}
      {open?.face && <AlbumCard key={open.id} face={open.face} slot={open} />}
    </Page>
  );
}
