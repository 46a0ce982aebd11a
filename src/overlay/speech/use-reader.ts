import { useEffect } from 'preact/hooks';
import { useOverlay } from '../overlay-context.ts';
import { readable, reading } from './reading.ts';

/** "Read to me" for this device: is there a voice, is it reading, and start or stop it. */
export function useReader() {
  const { speech, state } = useOverlay();
  const possible = speech?.available(state.locale) ?? false;
  const stop = () => {
    speech?.stop();
    reading.value = null;
  };
  const read = () => {
    const text = readable.value || mainText();
    if (!speech || !possible || text === '') return;
    speech.stop();
    reading.value = { text, sentence: 0 };
    speech.speak(text, state.locale, (sentence) => {
      reading.value = sentence < 0 ? null : { text, sentence };
    });
  };
  return {
    possible,
    on: reading.value !== null,
    toggle: () => (reading.value ? stop() : read()),
    read,
    stop,
  };
}

/** Offers a text to "read to me" while the component is shown, and reads it at once where that is wished. */
export function useReadable(text: string): void {
  const { state, speech } = useOverlay();
  const { readAloud } = state.device.settings;
  const { read, stop } = useReader();
  useEffect(() => {
    readable.value = text;
    if (readAloud && speech) read();
    return () => {
      if (readable.value === text) readable.value = '';
      stop();
    };
  }, [text]);
}

/** Pages have no line of their own: their main part is read. */
function mainText(): string {
  const page =
    document.querySelector<HTMLElement>('dialog[open]') ?? document.querySelector<HTMLElement>('main');
  const parts = page?.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, .say') ?? [];
  return [...parts]
    .map((one) => one.textContent?.trim() ?? '')
    .filter(Boolean)
    .join('. ');
}
