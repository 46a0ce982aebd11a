import type { ThingView } from '../../present/table-view.ts';
import { CardFace } from '../kit/card-face.tsx';
import { GearChip } from '../kit/gear-chip.tsx';
import { Picture } from '../kit/picture.tsx';
import { Portrait } from './portrait.tsx';
import { ToneMark } from './tone-mark.tsx';

/** What a thing looks like on a page that reflows; what pressing it does is the business of the button around it. */
export function FlowLook({ thing }: { readonly thing: ThingView }) {
  const { kind, face, person, picture, text, label, gear } = thing;
  if (face) return <CardFace face={face} />;
  const tone = <ToneMark tone={thing.tone} />;
  switch (kind) {
    case 'person':
      return (
        <span class={`who${text ? ' who--says' : ''}`}>
          <span class="who__face">
            {person && <Portrait person={person} />}
            {tone}
            {label && <span class="who__name">{label}</span>}
          </span>
          {text && <span class="who__says">{text}</span>}
        </span>
      );
    case 'panel':
      return (
        <span class={`comic${person || picture || text ? '' : ' comic--empty'}`}>
          {tone}
          {(person || picture) && (
            <span class="comic__scene">
              {person && <Portrait person={person} />}
              {picture && <Picture kind="cards" names={[picture]} />}
            </span>
          )}
          {text && <span class="comic__text">{text}</span>}
        </span>
      );
    case 'tile':
      return (
        <span class="tile">
          {tone}
          {picture && <Picture kind="cards" names={[picture]} />}
          {text && <span class="tile__text">{text}</span>}
        </span>
      );
    case 'card':
    case 'phrase':
      return (
        <span class="strip">
          {tone}
          {picture && <Picture kind="cards" names={[picture]} extra="strip__face" />}
          {label && <b class="strip__label">{label}</b>}
          <span>{text}</span>
          {gear && <GearChip trick={gear} name={thing.state} />}
        </span>
      );
  }
}
