interface StepsProps {
  readonly done: number;
  readonly total: number;
  /** "3 of 8", for those who do not see the row. */
  readonly label: string;
  /** Beside other things in one row: many steps become "3/12". */
  readonly short?: boolean;
}

/** A row of little pills: done, now, still to come. */
export function Steps({ done, total, label, short }: StepsProps) {
  if (short && total > 5) {
    return (
      <span class="steps steps--short" role="img" aria-label={label} dir="ltr">
        {Math.min(done + 1, total)}/{total}
      </span>
    );
  }
  const many = total > 8 ? ' steps--many' : '';
  return (
    <span class={`steps${many}`} role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => {
        const look = index < done ? ' steps__one--done' : index === done ? ' steps__one--now' : '';
        return <span key={index} class={`steps__one${look}`} />;
      })}
    </span>
  );
}
