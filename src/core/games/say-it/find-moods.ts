import { MOOD_OF, type SayMood } from './say-it-deck.ts';
import type { SayItState, SayPerson, SayRound } from './say-it-state.ts';

/**
 * How somebody will be: what one saw of them and did not meet brings a mood, and so does a bad moment. The helpline has
 * time and knows all apps.
 */
export function findMoods(
  state: Pick<SayItState, 'moment' | 'opener' | 'show' | 'tried'>,
  round: SayRound,
  person: SayPerson,
): readonly SayMood[] {
  if (person.helpline) return ['listens', 'passes-on'];
  const first = state.tried.length === 0;
  const { meets: said = [] } = round.openers.find(({ id }) => id === state.opener) ?? {};
  const { meets: shown = [] } = round.shows.find(({ id }) => id === state.show) ?? {};
  const unmet = person.traits.filter((trait) => !said.includes(trait) && !shown.includes(trait));
  // For a second grown-up one waits until there is a quiet minute.
  const rushed = first && round.moments.some(({ id, quiet }) => id === state.moment && !quiet);
  const moods: readonly SayMood[] = [
    ...(first && round.angry ? (['angry'] as const) : []),
    ...(person.near ? (['doubts'] as const) : []),
    ...(rushed ? (['busy'] as const) : []),
    ...unmet.map((trait) => MOOD_OF[trait]),
    ...round.moods,
  ];
  return [...new Set(moods)];
}
