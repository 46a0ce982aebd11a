/** Where records are kept: plain values under keys. Every method may reject (storage denied, full, gone). */
export interface StorePort {
  /** @returns undefined when nothing is kept under this key */
  read(key: string): Promise<unknown>;
  /**
   * Replaces one value in one step that no other tab can come between.
   * @param change is called once, at once; what it returns is kept, undefined changes nothing
   */
  update(key: string, change: (old: unknown) => unknown): Promise<void>;
  keys(): Promise<readonly string[]>;
  delete(key: string): Promise<void>;
}
