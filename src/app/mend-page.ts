/** ms until a style sheet or a picture that could not be fetched is asked for again; after the last it stays away. */
const WAITS: readonly number[] = [400, 2000, 8000];

/**
 * Asks again for style sheets and pictures of the page that could not be fetched: browsers do not do so themselves.
 * Whatever else is missing is asked for again by those who need it.
 */
export function mendPage(document: Document): void {
  const tries = new Map<string, number>();
  const mend = (broken: Element): void => {
    const address = addressOf(broken);
    if (!address) return;
    const tried = tries.get(address) ?? 0;
    tries.set(address, tried + 1);
    const wait = WAITS[tried];
    if (wait !== undefined) setTimeout(() => replace(broken), wait);
  };
  // Such errors do not rise through the page; they are only heard on their way down.
  document.addEventListener('error', ({ target }) => target instanceof Element && mend(target), true);
  // What failed before anybody listened; only when the page is complete is nothing on its way any more.
  const look = (): void => {
    for (const link of document.querySelectorAll('link')) {
      if (link.rel === 'stylesheet' && !tries.has(link.href) && isEmpty(link)) mend(link);
    }
  };
  if (document.readyState === 'complete') look();
  else document.defaultView?.addEventListener('load', look, { once: true });
}

/** Where a style sheet could not be had there is none, or one without a rule, or one that may not be looked at. */
function isEmpty({ sheet, href }: HTMLLinkElement): boolean {
  try {
    return !sheet || sheet.cssRules.length === 0;
  } catch {
    // So are sheets of another origin, which are none of ours.
    return href.startsWith(`${location.origin}/`);
  }
}

function addressOf(element: Element): string | null {
  if (element instanceof HTMLLinkElement) return element.rel === 'stylesheet' ? element.href : null;
  return element instanceof HTMLImageElement ? element.currentSrc || element.src : null;
}

function replace(broken: Element): void {
  if (broken instanceof HTMLImageElement) {
    const { src } = broken;
    // The same address set again is fetched again.
    if (broken.isConnected) broken.src = src;
  } else if (broken instanceof HTMLLinkElement) {
    broken.replaceWith(broken.cloneNode());
  }
}
