import type { Effect, Feel, Reaction } from './adult-hand-deck.ts';

/**
 * How Leo answers a reaction. After one that hurt, the door is shut: only what mends opens it at once; other good
 * reactions make Leo look up again, and no more.
 */
export function effectOf(reaction: Reaction, feel: Feel, hurt: boolean): Effect {
  const effect = reaction.effects[feel];
  if (!hurt || effect === 'less') return effect;
  return reaction.mends ? 'more' : 'same';
}

/** Is the door still shut afterwards? Waiting does not open it; a good reaction does. */
export function hurtAfter(reaction: Reaction, feel: Feel, hurt: boolean): boolean {
  const effect = effectOf(reaction, feel, hurt);
  if (effect === 'same') return hurt && reaction.effects[feel] !== 'more';
  return effect === 'less';
}
