import type { Registry } from '../content/registry.ts';
import { ISLANDS, type RegionId } from '../core/ids.ts';
import { isChapterClosed } from '../core/progress/closed-chapters.ts';
import { lit } from '../core/progress/lit.ts';
import { progressOf } from '../core/progress/progress-of.ts';
import { returning } from '../core/progress/returns.ts';
import { shoesOf } from '../core/progress/shoes-of.ts';
import type { MapView } from './map-view.ts';
import type { PresentSource } from './present-source.ts';
import type { Translate } from './translate.ts';

const REGIONS: readonly RegionId[] = ['home', ...ISLANDS];

/** The islands, with a lamp for each chapter that has been played to an end. */
export function presentMap(source: PresentSource, registry: Registry, t: Translate): MapView {
  const progress = progressOf(source);
  const done = (id: string) => (progress.chapters[id]?.endings.length ?? 0) > 0;
  const { closed } = source.device.settings;
  const isClosed = (id: string) => isChapterClosed(closed, id, registry.chapters);
  const regions = REGIONS.map((id) => {
    const chapters = registry.chapters.filter((one) => one.region === id && one.after === undefined);
    const lamps = lit(progress, id, registry.chapters);
    const listed = chapters.flatMap((one) =>
      [one, shoesOf(progress, one.id, registry.chapters) ?? []].flat(),
    );
    return {
      id,
      name: t(`region.${id}`),
      kind: t(`region.${id}.kind`),
      ...lamps,
      lamps: t('map.lamps', lamps),
      chapters: listed.map((one) => ({
        id: one.id,
        title: one.after ? t('map.shoes', { title: t(`c${one.id}.title`) }) : t(`c${one.id}.title`),
        done: done(one.id),
        started: progress.current?.chapter === one.id,
        closed: isClosed(one.id),
      })),
    };
  });
  const fresh = registry.chapters.find(
    (one) => one.after === undefined && !done(one.id) && !isClosed(one.id),
  );
  const greeting = fresh ? t('map.greeting', { chapter: t(`c${fresh.id}.title`) }) : t('map.greeting-all');
  // Its name comes with the deck.
  const trick = registry.cards.length > 0 ? returning(progress, source.today) : null;
  const back = trick && { trick, text: t('map.return', { trick: t(`trick.${trick}.title`) }) };
  return { greeting, returning: back, regions };
}
