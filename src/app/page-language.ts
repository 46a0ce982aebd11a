import type { LanguagePort } from './ports.ts';

/** What of the texts' engine a language needs. */
interface Texts {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  setLocale(code: string): Promise<void>;
  use(...namespaces: string[]): Promise<void>;
}

/**
 * The page's language: `?lang=` first, until another one is chosen in the game; then that.
 * @param negotiate finds an existing locale for the wishes (address, chosen)
 */
export function pageLanguage(
  window: Pick<Window, 'location' | 'history' | 'addEventListener'>,
  texts: Texts,
  negotiate: (address: string | null, chosen: string | null) => string,
): LanguagePort {
  let started = false;
  let chosenHere = false;
  // Entries from before the choice still name the old language.
  window.addEventListener('popstate', () => {
    if (chosenHere) forgetAddressed(window);
  });
  return {
    async set(chosen) {
      chosenHere = started;
      started = true;
      if (chosenHere) forgetAddressed(window);
      const addressed = new URLSearchParams(window.location.search).get('lang');
      await texts.setLocale(negotiate(addressed, chosen));
      return { locale: texts.locale, direction: texts.direction };
    },
    // With the names of its people and places; those of the prologue are there already.
    useChapter: (id) => texts.use(`chapter-${id}`, ...(id === '0' ? [] : ['cast'])),
  };
}

/** A language chosen in the game outdoes the address, so the address stops naming one. */
function forgetAddressed({ location, history }: Pick<Window, 'location' | 'history'>): void {
  const asked = new URLSearchParams(location.search);
  if (!asked.has('lang')) return;
  asked.delete('lang');
  const search = asked.size > 0 ? `?${asked}` : '';
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
}
