/** What somebody who plays needs of a real browser, whichever drives it: to read the page, a mouse and keys. */
export interface PlayWindow {
  /** Runs a function in the page; it and its argument are sent there as text. */
  evaluate<T, A = undefined>(read: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  readonly mouse: {
    /** To a place of the window, in CSS px, on a straight way with so many stops. */
    move(x: number, y: number, options?: { readonly steps?: number }): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
}
