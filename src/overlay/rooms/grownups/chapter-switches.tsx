import { type ChapterId, ISLANDS, type RegionId } from '../../../core/ids.ts';
import { ALWAYS_OPEN } from '../../../core/progress/closed-chapters.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { KindBadge } from '../../kit/kind-badge.tsx';
import { Toggle } from '../../kit/toggle.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { GrownUpsPage } from './grown-ups-page.tsx';

const REGIONS: readonly RegionId[] = ['home', ...ISLANDS];

/** Chapters on and off, for everybody on this device. Help, calm cover and "not your fault" stay, and it says so. */
export function ChapterSwitches() {
  const { state, t, dispatch, registry } = useOverlay();
  const { closed } = state.device.settings;
  const change = (next: readonly ChapterId[]) => dispatch({ type: 'settings', change: { closed: next } });
  const words = { on: t('grownups.chapters.open'), off: t('grownups.chapters.closed') };
  return (
    <GrownUpsPage title={t('grownups.chapters.title')} intro={t('grownups.chapters.intro')} name="chapters">
      <p class="panel stays">
        <Icon name="shield" />
        <span>{t('grownups.chapters.stay')}</span>
      </p>
      {REGIONS.map((region) => (
        <section key={region} class="panel" aria-labelledby={`switches-${region}`}>
          <h2 id={`switches-${region}`} class="switches__region">
            <KindBadge region={region} />
            {t(`region.${region}`)}
          </h2>
          {registry.chapters
            .filter((one) => one.region === region && one.after === undefined && one.id !== ALWAYS_OPEN)
            .map(({ id, sensitive }) => (
              <Toggle
                key={id}
                label={t('grownups.chapters.of', { number: Number(id), chapter: t(`c${id}.title`) })}
                hint={
                  sensitive
                    ? t('grownups.chapters.sensitive', { about: t(`grownups.about.${id}`) })
                    : t(`grownups.about.${id}`)
                }
                on={!closed.includes(id)}
                words={words}
                onChange={(on) => change(on ? closed.filter((one) => one !== id) : [...closed, id])}
              />
            ))}
        </section>
      ))}
      <p class="panel prose">{t('grownups.chapters.map')}</p>
      {closed.length > 0 && (
        <Button look="paper" icon="retry" onClick={() => change([])}>
          {t('grownups.chapters.all')}
        </Button>
      )}
    </GrownUpsPage>
  );
}
