import type { Page } from '@playwright/test';

/** Windows a projector may have, CSS pixels. */
export const PROJECTORS = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const;

/** Letters for the last row: a share of the window's height. */
const SHARE = 1 / 18;

/**
 * What may be smaller: the teacher's own controls, and the end of a lesson with its receipt, which is read on paper.
 */
const SMALL = '.class__top, .class__over, .parcel';

/** Words on the class screen that the last row cannot read, or that are cut by the window or by their box. */
export function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(
    ([share, small]) => {
      const found = new Set<string>();
      const name = (one: Element) => `${one.tagName.toLowerCase()}.${one.className}`;
      const lesson = document.querySelector('.class');
      if (!lesson) return ['no lesson is shown'];
      const texts = document.createTreeWalker(lesson, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !node.textContent?.trim() || parent.closest(small) || !parent.checkVisibility())
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { top, bottom, left, right, width, height } = range.getBoundingClientRect();
        // Words for ears only are clipped to nothing.
        let hidden = width < 2 || height < 2;
        for (let one: Element | null = parent; one && one !== lesson; one = one.parentElement)
          hidden ||= getComputedStyle(one).clipPath === 'inset(50%)';
        if (hidden) continue;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (size < innerHeight * share) found.add(`${name(parent)}: ${size} of ${innerHeight}`);
        const scrolls = parent.closest('.table');
        if (left < 0 || right > innerWidth + 1 || (!scrolls && (top < 0 || bottom > innerHeight + 1)))
          found.add(`cut: ${name(parent)} “${node.textContent.slice(0, 40)}”`);
      }
      const main = lesson.querySelector('.class__main');
      if (main && main.scrollHeight > main.clientHeight + 1) found.add('the page scrolls');
      return [...found];
    },
    [SHARE, SMALL] as const,
  );
}

/** Has the class screen content above its upper edge, where no scrolling leads? */
export function beginsOutside(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const main = document.querySelector('.class__main');
    const first = main?.firstElementChild;
    if (!main || !first) return true;
    main.scrollTop = 0;
    return first.getBoundingClientRect().top < main.getBoundingClientRect().top - 1;
  });
}
