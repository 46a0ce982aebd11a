/** CSS pixels between the box, what it belongs to, and the window's edges. */
const GAP = 10;

/** Puts a floating box below or above the words it belongs to, wherever there is more room. */
export function placeBeside(box: HTMLElement, sign: HTMLElement): void {
  const words = sign.closest('.bubble, .reveal, .panel, .choices') ?? sign;
  const { top, bottom, left, right } = words.getBoundingClientRect();
  const [width, height] = [window.innerWidth, window.innerHeight];
  const below = height - bottom > top;
  const room = Math.max(GAP * 8, (below ? height - bottom : top) - GAP * 2);
  const half = box.getBoundingClientRect().width / 2;
  const middle = Math.min(width - half - GAP, Math.max(half + GAP, (left + right) / 2));
  Object.assign(box.style, {
    left: `${Math.round(middle - half)}px`,
    right: 'auto',
    top: below ? `${Math.round(Math.min(bottom + GAP, height - GAP * 8))}px` : 'auto',
    bottom: below ? 'auto' : `${Math.round(Math.max(GAP, height - top + GAP))}px`,
    maxHeight: `${Math.round(room)}px`,
  });
}
