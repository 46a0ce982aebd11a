import type { TrickId } from '../../core/ids.ts';
import { pictureUrl } from '../pictures/pictures.ts';
import { Icon } from './icon.tsx';

/** A trick's gear with its name. */
export function GearChip({ trick, name }: { readonly trick: TrickId; readonly name: string }) {
  const url = pictureUrl('icons', `trick-${trick}`, `gear-${trick}`);
  return (
    <span class="gear">
      {url ? <img src={url} alt="" /> : <Icon name="gear" />}
      {name}
    </span>
  );
}
