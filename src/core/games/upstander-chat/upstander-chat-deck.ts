import type { CardId, TrickId } from '../../ids.ts';

/**
 * What comes into the chat. mock: a joke at Samir's cost · pile: about “people like him” · dare: be mean or be out ·
 * wobble: somebody begins to doubt · plain: nothing to do with Samir at all.
 */
export const WAVES = ['mock', 'pile', 'dare', 'wobble', 'plain'] as const;
export type WaveKind = (typeof WAVES)[number];

/** One message of the group. Text: `game.upstander-chat.<chat>.<wave>`. */
export interface Wave {
  readonly id: string;
  readonly kind: WaveKind;
  readonly trick: TrickId | null;
}

/**
 * One group chat. It begins with `first` and ends with `last`; between them come messages of `middle`, one of each kind.
 * More texts: `game.upstander-chat.<chat>.about`, and what one writes: `.private|speak|subject|say-no`.
 */
export interface UpstanderChat {
  readonly id: string;
  /** The album card that is met with it. */
  readonly card: CardId;
  readonly first: Wave;
  readonly middle: readonly Wave[];
  readonly last: Wave;
}
