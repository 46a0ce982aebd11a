import type { Outcome } from '../../src/core/outcome.ts';

/** The accepted outcome. @throws with the reason when it was refused. */
export function accepted<State, Event>(
  outcome: Outcome<State, Event>,
): { readonly state: State; readonly events: readonly Event[] } {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome;
}
