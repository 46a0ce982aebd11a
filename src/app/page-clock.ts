/** The part of the page that repeated ticks need. */
export interface PageClock {
  readonly document: Pick<Document, 'hidden'>;
  readonly setInterval: (tick: () => void, ms: number) => number;
  readonly clearInterval: (id: number) => void;
}

/** Repeats `tick` every `ms` while the page can be seen. @returns a function that stops it. */
export function everyVisible(page: PageClock, ms: number, tick: () => void): () => void {
  const id = page.setInterval(() => {
    if (!page.document.hidden) tick();
  }, ms);
  return () => page.clearInterval(id);
}
