/** What a rule answers: a new state with the events that tell of it, or a refusal with its reason. */
export type Outcome<State, Event> =
  | { readonly ok: true; readonly state: State; readonly events: readonly Event[] }
  | { readonly ok: false; readonly reason: string };

export function accept<State, Event>(state: State, events: readonly Event[] = []): Outcome<State, Event> {
  return { ok: true, state, events };
}

/** @param reason a short English sentence for developers; players never see it. */
export function refuse<State, Event>(reason: string): Outcome<State, Event> {
  return { ok: false, reason };
}
