import type { Registry } from '../../content/registry.ts';
import { WORDINGS } from '../../core/games/comic/comic-deck.ts';
import type { MoveId, PersonId } from '../../core/ids.ts';
import type { Mood } from '../../core/story/beat.ts';
import type { ThingView } from '../table-view.ts';
import type { Translate } from '../translate.ts';

const G = 'game.comic';
const MOODS: Readonly<Record<MoveId, Mood>> = {
  pause: 'think',
  check: 'phone',
  'ask-first': 'wave',
  'say-no': 'stop',
  leave: 'point',
  block: 'stop',
  'keep-messages': 'phone',
  tell: 'proud',
  report: 'alert',
  'stand-with': 'cheer',
  repair: 'wave',
  lock: 'proud',
  'go-ahead': 'cheer',
};

/** What is in a panel: who it is about, what was put into it, and whether the moment was harmless. */
export interface PanelOf {
  readonly hero: PersonId;
  /** A move or a good thing, as a card id. */
  readonly card: string;
  readonly harmless: boolean;
  /** Counts on from panel to panel, so that wordings take turns. */
  readonly wording: number;
}

/** Draws a panel: the hero, what was put into it, and what happens. */
export function comicPanel(
  { hero, card, harmless, wording }: PanelOf,
  registry: Pick<Registry, 'pictures'>,
  t: Translate,
): Pick<ThingView, 'text'> & Required<Pick<ThingView, 'person' | 'picture'>> {
  const [name, isMove] = [card.slice(card.indexOf(':') + 1), card.startsWith('move:')];
  const turn = 1 + (wording % WORDINGS.caption);
  const key = !isMove ? `${G}.good.${name}` : harmless ? `${G}.fine.${name}` : `${G}.caption.${name}.${turn}`;
  return {
    // What does not name a good thing names a move.
    person: { id: hero, mood: isMove ? MOODS[name as MoveId] : 'cheer' },
    picture: registry.pictures[card] ?? (isMove ? `move-${name}` : name),
    // Going along with a trick has no caption: what happens then is told by the case.
    text: card === 'move:go-ahead' && !harmless ? '' : t(key, { hero: t(`person.${hero}`) }),
  };
}
