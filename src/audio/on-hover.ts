/** Tells when a mouse comes over something else that can be pressed. Fingers and keys have sounds of their own. */
export function onHover(document: Document, tell: () => void): void {
  let last: Element | null = null;
  document.addEventListener(
    'pointerover',
    (event) => {
      if (event.pointerType !== 'mouse' || !(event.target instanceof Element)) return;
      const over = event.target.closest('button, a[href], input, [role="radio"], [role="switch"]');
      if (over && over !== last) tell();
      last = over;
    },
    { passive: true },
  );
}
