import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useOverlay } from '../overlay-context.ts';
import type { SecondWordsProps } from './second-words.tsx';

/** The sign beside sentences that shows them in the second language; nothing while none is chosen. */
export function SecondButton({ texts, numbered = false }: SecondWordsProps) {
  const { state, second } = useOverlay();
  const [Words, setWords] = useState<ComponentType<SecondWordsProps> | null>(null);
  const wanted = second !== null && second.locale !== state.locale;
  useEffect(() => {
    let here = wanted;
    if (wanted)
      void import('./second-words.tsx').then(({ SecondWords }) => {
        if (here) setWords(() => SecondWords);
      });
    return () => {
      here = false;
    };
  }, [wanted]);
  return wanted && Words && texts.some(Boolean) ? <Words texts={texts} numbered={numbered} /> : null;
}
