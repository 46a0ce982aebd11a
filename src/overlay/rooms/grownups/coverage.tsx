import type { GrownUpsState } from '../../../app/rooms/grownups/grown-ups-state.ts';
import { presentCoverage } from '../../../present/rooms/present-coverage.ts';
import { Button } from '../../kit/button.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { roomPlace } from '../room-place.ts';
import { GrownUpsPage } from './grown-ups-page.tsx';

/** Which chapter serves which part of the workbook, the framework and the rights of the child. */
export function Coverage({ lessons }: Pick<GrownUpsState, 'lessons'>) {
  const { t, dispatch } = useOverlay();
  const { tables } = presentCoverage(lessons, t);
  return (
    <GrownUpsPage title={t('grownups.coverage.title')} intro={t('grownups.coverage.intro')} name="coverage">
      {tables.map(({ title, rows }) => (
        <section key={title} class="panel">
          <h2>{title}</h2>
          <dl class="coverage">
            {rows.map(({ name, chapters }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {chapters.map((chapter) => (
                    <Button
                      key={chapter.id}
                      look="link"
                      onClick={() =>
                        dispatch({ type: 'go', to: roomPlace('grownups', ['lessons', chapter.id]) })
                      }
                    >
                      {chapter.id} {chapter.title}
                    </Button>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </GrownUpsPage>
  );
}
