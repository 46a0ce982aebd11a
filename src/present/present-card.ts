import type { Registry } from '../content/registry.ts';
import type { CardId, CardKind } from '../core/ids.ts';
import { type AlbumEntry, cardLevel } from '../core/progress/records.ts';
import type { CardFaceView } from './table-view.ts';
import type { Translate } from './translate.ts';

/** The face of an album card: title, line, picture, and the level it has reached. */
export function presentCard(
  id: CardId,
  entry: AlbumEntry | undefined,
  registry: Registry,
  t: Translate,
): CardFaceView {
  const [kind, name] = splitCard(id);
  const situation = registry.situations.find((one) => one.id === name);
  return {
    card: id,
    kind,
    island: kind === 'situation' ? (situation?.island ?? null) : null,
    level: entry ? cardLevel(entry) : null,
    picture: kind === 'situation' ? (situation?.picture ?? name) : (registry.pictures[id] ?? name),
    title: t(`${kind}.${name}.title`),
    line: t(`${kind}.${name}.line`),
    note: '',
    revealed: true,
  };
}

function splitCard(id: CardId): readonly [CardKind, string] {
  const cut = id.indexOf(':');
  return [id.slice(0, cut) as CardKind, id.slice(cut + 1)];
}
