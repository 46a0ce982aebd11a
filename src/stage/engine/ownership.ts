/** Things to give back when a scene ends: textures it drew, listeners it put on others. */
export class Ownership {
  readonly #returns: (() => void)[] = [];

  /** @param giveBack called once, in reverse order of keeping */
  keep(giveBack: () => void): void {
    this.#returns.push(giveBack);
  }

  giveBack(): void {
    for (const giveBack of this.#returns.reverse()) giveBack();
    this.#returns.length = 0;
  }
}
