import { useEffect, useRef } from 'preact/hooks';
import { isCovered } from '../../../core/lesson/play-run.ts';
import type { LessonAsk, LessonRun } from '../../../core/lesson/run.ts';
import { useOverlay } from '../../overlay-context.ts';

/** One key for each thing; the same in the class screen and in the teacher's window. */
const LETTERS: Readonly<Record<string, LessonAsk>> = {
  b: { do: 'blank' },
  p: { do: 'pause' },
  s: { do: 'split' },
  r: { do: 'reason' },
  t: { do: 'script' },
  e: { do: 'calmly' },
  '?': { do: 'keys' },
};

/** Where letters, numbers or the space bar have a use of their own. */
const TAKES_LETTERS = 'select, input';
const TAKES_SPACE = 'button, a, input, select, [role="switch"]';

/**
 * Keys of a lesson. Letters come before the game's own shortcuts, arrows after the groups that move by them.
 * A clicker's PageDown and PageUp count as arrows.
 */
export function useLessonKeys(run: LessonRun | null, send: (ask: LessonAsk) => void): void {
  const { app } = useOverlay();
  const latest = useRef({ run, send });
  latest.current = { run, send };

  useEffect(() => {
    const busy = (event: KeyboardEvent) =>
      latest.current.run === null ||
      event.defaultPrevented ||
      event.repeat ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      app.state.calm ||
      app.state.dialog !== null;

    const onLetter = (event: KeyboardEvent) => {
      const { run: now, send: ask } = latest.current;
      const { shortcuts, keys } = app.state.device.settings;
      if (busy(event) || !now || !shortcuts || isIn(event, TAKES_LETTERS)) return;
      const key = event.key.toLowerCase();
      const wanted = pickOf(key, now) ?? (key === 'd' ? LETTERS.t : LETTERS[key]);
      // Pressed by mistake before a class, keys that lead out of a lesson or act under its cover do nothing.
      const isIdle = key === keys.map || key === keys.album || (isCovered(now) && /^\d$/.test(key));
      if (!wanted && !isIdle) return;
      event.preventDefault();
      if (wanted) ask(wanted);
    };

    const onArrow = (event: KeyboardEvent) => {
      if (busy(event)) return;
      const forward = app.state.direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
      const backward = app.state.direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
      const on = event.key === forward || event.key === 'PageDown';
      const space = event.key === ' ' && !isIn(event, TAKES_SPACE);
      const back = event.key === backward || event.key === 'PageUp';
      if (!on && !space && !back) return;
      event.preventDefault();
      latest.current.send({ do: back ? 'back' : 'next' });
    };

    document.addEventListener('keydown', onLetter, true);
    document.addEventListener('keydown', onArrow);
    return () => {
      document.removeEventListener('keydown', onLetter, true);
      document.removeEventListener('keydown', onArrow);
    };
  }, [app]);
}

/** A number, or in a vote the letter of an answer; neither under a cover. Card games use numbers themselves. */
function pickOf(key: string, run: LessonRun): LessonAsk | null {
  if (isCovered(run)) return null;
  const { part, at, ballots } = run;
  const answers = ballots[at]?.options.length ?? 0;
  const votes = part.kind === 'vote' || part.kind === 'played';
  if (/^\d$/.test(key)) return votes || part.kind === 'lens' ? { do: 'pick', number: Number(key) } : null;
  const letter = ['a', 'b', 'c', 'd'].indexOf(key);
  return votes && letter >= 0 && letter < answers ? { do: 'pick', number: letter + 1 } : null;
}

function isIn({ target }: KeyboardEvent, what: string): boolean {
  return target instanceof Element && target.closest(what) !== null;
}
