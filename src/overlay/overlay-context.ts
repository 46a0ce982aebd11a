import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AppAction } from '../app/action.ts';
import type { App } from '../app/app.ts';
import type { AppState } from '../app/state.ts';
import type { Registry } from '../content/registry.ts';
import type { Orientation } from '../present/layout.ts';
import type { Translate } from '../present/translate.ts';
import type { Credit, Helpline, LocaleChoice, SecondLanguage, SpeechPort } from './overlay-ports.ts';
import type { Views } from './views.ts';

/** What every part of the overlay may use. A new value for every state. */
export interface Overlay {
  readonly state: AppState;
  readonly dispatch: (action: AppAction) => void;
  readonly app: App;
  readonly registry: Registry;
  readonly views: Views;
  readonly t: Translate;
  /** null while none is chosen, and until its texts are there. */
  readonly second: SecondLanguage | null;
  /** The same moment in the second language. */
  readonly secondViews: Views | null;
  readonly locales: readonly LocaleChoice[];
  readonly helplines: readonly Helpline[];
  readonly credits: readonly Credit[];
  readonly speech: SpeechPort | null;
  readonly orientation: Orientation;
  /** CSS pixels for one logical pixel of the picture. */
  readonly scale: number;
  /** The canvas draws the picture; the overlay only speaks. */
  readonly stageOn: boolean;
  /** The picture is large enough, and the letters small enough, for words to lie on it. */
  readonly roomy: boolean;
}

export const OverlayContext = createContext<Overlay | null>(null);

/** @throws outside of the overlay: a mistake of the programmer. */
export function useOverlay(): Overlay {
  const overlay = useContext(OverlayContext);
  if (!overlay) throw new Error('This component stands outside of the overlay.');
  return overlay;
}
