import { progressOf } from '../../../core/progress/progress-of.ts';
import { presentMyCode } from '../../../present/rooms/present-code.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import type { IconName } from '../../kit/icon-paths.ts';
import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';
import { CodePicture } from './code-picture.tsx';

const INSIDE: readonly (readonly [IconName, string])[] = [
  ['tick', 'code.inside.in'],
  ['close', 'code.inside.out'],
  ['shield', 'code.inside.check'],
];
const ROWS = [0, 1, 2, 3] as const;

/** The player's own code, to be written down, photographed or printed. */
export function MyCode() {
  const { state, registry, dispatch, t } = useOverlay();
  const tiles = presentMyCode(state, registry.chapters, t);
  const begun = Object.keys(progressOf(state).chapters).length > 0;
  return (
    <Page title={t('code.title')} intro={t('code.intro')} name="code">
      <section class="panel code" aria-label={t('code.list')}>
        {ROWS.map((row) => (
          <div key={row} class="code__row">
            <h2 class="code__row-name">{t('code.row', { n: row + 1 })}</h2>
            <ol class="code__tiles" start={row * 4 + 1}>
              {tiles.slice(row * 4, row * 4 + 4).map((tile, at) => (
                <li key={at} class="code__tile">
                  <span class="code__nr" aria-hidden="true">
                    {row * 4 + at + 1}
                  </span>
                  <CodePicture name={tile.picture} />
                  <span class="code__word">{tile.word}</span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </section>
      <p class="page__intro code__how">{t(begun ? 'code.how' : 'code.empty')}</p>
      <div class="dialog__buttons code__buttons">
        <Button icon="download" onClick={() => window.print()}>
          {t('code.print')}
        </Button>
        <Button
          look="paper"
          icon="next"
          onClick={() => dispatch({ type: 'go', to: { name: 'code', path: ['bring'], query: {} } })}
        >
          {t('code.bring')}
        </Button>
      </div>
      <section class="panel code__inside" aria-labelledby="code-inside">
        <h2 id="code-inside">{t('code.inside')}</h2>
        <ul class="facts">
          {INSIDE.map(([icon, text]) => (
            <li key={text}>
              <Icon name={icon} />
              <span>{t(text)}</span>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
