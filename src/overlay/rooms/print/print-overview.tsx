import { PRINT_SHELVES, type PrintId } from '../../../present/rooms/print/prints.ts';
import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';
import { Door } from '../door.tsx';
import { roomPlace } from '../room-place.ts';

const PICTURES: Readonly<Record<PrintId, string>> = {
  cards: 'octopus',
  vote: 'flag-bubble',
  certificate: 'trophy',
  helpers: 'hand-heart',
  lesson: 'book',
  receipt: 'paper-sheet',
  poster: 'picture-frame',
  drawing: 'pencil',
  workshop: 'scissors',
  script: 'life-ring',
  event: 'pennant',
};

/** All prints, by where they are used. */
export function PrintOverview() {
  const { t } = useOverlay();
  return (
    <Page title={t('print.title')} intro={t('print.intro')} name="prints">
      {PRINT_SHELVES.map(([shelf, prints]) => (
        <section key={shelf} aria-labelledby={`prints-${shelf}`}>
          <h2 id={`prints-${shelf}`} class="grownups__shelf">
            {t(`print.for.${shelf}`)}
          </h2>
          <ul class="doors doors--wide">
            {prints.map((print) => (
              <li key={print}>
                <Door
                  picture={PICTURES[print]}
                  title={t(`print.${print}.title`)}
                  line={t(`print.${print}.about`)}
                  to={roomPlace('print', [print])}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
