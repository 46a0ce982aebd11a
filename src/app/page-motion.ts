import type { MotionPort } from './ports.ts';

/** The part of the browser's window that tells of the device's wish for less motion. */
export interface MotionWindow {
  matchMedia(query: string): Pick<MediaQueryList, 'matches'> & {
    addEventListener(type: 'change', listener: () => void): void;
    removeEventListener(type: 'change', listener: () => void): void;
  };
}

/** The device's setting for reduced motion, now and whenever it changes. */
export function pageMotion(window: MotionWindow): MotionPort {
  const asked = window.matchMedia('(prefers-reduced-motion: reduce)');
  return {
    get still() {
      return asked.matches;
    },
    onChange(listener) {
      const heard = () => listener(asked.matches);
      asked.addEventListener('change', heard);
      return () => asked.removeEventListener('change', heard);
    },
  };
}
