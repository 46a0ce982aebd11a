import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Nearer than this (CSS px) a thing has not moved. */
const STEP = 12;
const DEAL = { duration: 220, apart: 45, most: 8 };
const SETTLE = { duration: 260, easing: 'cubic-bezier(0.2, 1.5, 0.4, 1)' };

export interface Glide {
  /** The thing starts its next move here: where the finger let it go, in CSS px of the window. */
  from(thing: string, at: DOMRect): void;
}

/**
 * Cards on the page that reflows come and go as on the canvas: new ones are dealt from above, the others glide from
 * where they were. With reduced motion they are there at once.
 */
export function useGlide(main: RefObject<HTMLElement | null>): Glide {
  const places = useRef(new Map<string, DOMRect>());

  useLayoutEffect(() => {
    const still = document.documentElement.dataset.motion === 'reduced';
    const before = places.current;
    const after = new Map<string, DOMRect>();
    let dealt = 0;
    for (const element of main.current?.querySelectorAll<HTMLElement>('[data-lies]') ?? []) {
      const id = element.dataset.lies ?? '';
      // While it moves it is measured where it goes to.
      for (const move of element.getAnimations()) if (move.id === 'glide') move.cancel();
      const place = element.getBoundingClientRect();
      after.set(id, place);
      if (still) continue;
      const was = before.get(id);
      if (!was) element.animate(...deal(dealt++));
      else if (Math.hypot(was.x - place.x, was.y - place.y) > STEP) element.animate(...glide(was, place));
    }
    places.current = after;
  });

  return { from: (thing, at) => places.current.set(thing, at) };
}

type Move = [Keyframe[], KeyframeAnimationOptions];

const deal = (nth: number): Move => [
  [
    { opacity: 0, transform: 'translateY(-36px) rotate(-7deg) scale(0.9)' },
    { opacity: 1, transform: 'none' },
  ],
  {
    id: 'glide',
    duration: DEAL.duration,
    delay: Math.min(nth, DEAL.most) * DEAL.apart,
    easing: 'ease-out',
    fill: 'backwards',
  },
];

const glide = (was: DOMRect, now: DOMRect): Move => {
  const scale = now.width > 0 ? was.width / now.width : 1;
  const x = was.x + was.width / 2 - now.x - now.width / 2;
  const y = was.y + was.height / 2 - now.y - now.height / 2;
  return [
    [{ transform: `translate(${x}px, ${y}px) scale(${scale})` }, { transform: 'none' }],
    { id: 'glide', ...SETTLE },
  ];
};
