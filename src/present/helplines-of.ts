/** What is asked of a helpline to choose it. */
interface Listed {
  readonly country: string;
  readonly certainty: string;
}

/** Helplines that may be shown to children in a country: only those we are sure of; none without a country. */
export function helplinesOf<Line extends Listed>(
  all: readonly Line[],
  country: string | null,
): readonly Line[] {
  return all.filter((one) => one.country === country && one.certainty === 'high');
}
