import { knownFont } from './write-text.ts';

/** The page's faces as CSS font families, so that cards are written like the rest of the page. */
export interface CardFonts {
  head(): string;
  read(): string;
  /** Resolves when the faces needed for this text are there; never later than the browser gives up. */
  ready(text: string): Promise<void>;
}

/** Reads the faces from the page's own style tokens, which follow the language and the reading face chosen. */
export function pageFonts(element: HTMLElement): CardFonts {
  const token = (name: string): string =>
    getComputedStyle(element).getPropertyValue(name).trim() || 'system-ui, sans-serif';
  const fonts: CardFonts = {
    head: () => token('--font-head'),
    read: () => token('--font-read'),
    async ready(text) {
      const faces = element.ownerDocument.fonts;
      if (!faces?.load) return;
      const wanted = [fonts.head(), fonts.read()].map((family) => knownFont(700, family));
      await Promise.all(wanted.map((face) => faces.load(face, text).catch(() => [])));
      // All texts are measured in these before they are drawn: what that takes is done before the first frame.
      const paint = element.ownerDocument.createElement('canvas').getContext('2d');
      for (const face of wanted) {
        if (!paint) return;
        paint.font = face;
        paint.measureText(text);
      }
    },
  };
  return fonts;
}
