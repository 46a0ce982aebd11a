import { signal } from '@preact/signals';

/** How long a caption stays, ms: as long as reading a few words takes twice. */
const STAYS = 4000;

const caption = signal('');
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows the words of a sound until it has been read, or the next one comes. */
export function showCaption(text: string): void {
  caption.value = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    caption.value = '';
  }, STAYS);
}

/** What was heard, in words. Not announced: who listens to the page hears the sound itself. */
export function Captions() {
  return caption.value ? <p class="caption">{caption.value}</p> : null;
}
