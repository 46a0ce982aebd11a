import { personPose } from '../../present/table/person-pose.ts';
import type { ArtWish } from '../art/art-store.ts';
import { ICONS } from '../art/wishes.ts';
import type { PlaceSetting } from '../engine/stage-context.ts';
import { placeWish, WHOLE } from '../story/place-layers.ts';
import { sideWish } from './side-puppet.ts';
import type { TablePicture } from './table-picture.ts';

/** Pictures a table needs: its cloth, the icons, Sango, and both pictures of the cards lying there. */
export function tableWishes({ table, places }: TablePicture, setting: PlaceSetting): readonly ArtWish[] {
  const pictures = new Set(
    table.things.flatMap(({ face, picture }) => {
      const seen = face?.seen ? [face.seen.picture, ...face.seen.parts] : [];
      return [face?.picture ?? picture ?? [], seen].flat();
    }),
  );
  // Signs of places are icons, or the pictures of cards.
  for (const { icon } of table.zones) if (icon && !/^(move|trick)-/.test(icon)) pictures.add(icon);
  return [
    placeWish('table', setting, WHOLE),
    ICONS,
    sideWish(places.get('sango') ?? null),
    ...[...pictures].map((name): ArtWish => ({ kind: 'card', name })),
    ...table.things.flatMap(({ person }): readonly ArtWish[] =>
      person ? [{ kind: 'still', person: person.id, mood: personPose(person) }] : [],
    ),
  ];
}
