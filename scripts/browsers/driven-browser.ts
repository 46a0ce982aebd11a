import type { PlayWindow } from '../../tests/support/play-window.ts';

/** A browser that is driven from outside, with one window of about 1280 × 720. */
export interface DrivenBrowser extends PlayWindow {
  /** As in `153.7.0esr`. */
  readonly version: string;
  /** Opens an address, or goes to another place of the page. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Errors in the console or the page, and requests to other origins, since the start. */
  problems(): Promise<readonly string[]>;
  /** A picture of the window, as PNG. */
  picture(): Promise<Uint8Array>;
  /** What this driver cannot tell; words for the table. */
  readonly untold: readonly string[];
  close(): Promise<void>;
}

/** Starts a browser for the game at that origin. @throws with the remedy when it is not installed */
export type StartBrowser = (origin: string) => Promise<DrivenBrowser>;
