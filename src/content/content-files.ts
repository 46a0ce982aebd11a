/** Everything the checks look at. Paths are from the repository's root. */
export interface ContentFiles {
  /** Path → source of src/content/decks/*.json, src/content/chapters, src/content/lessons, locales/en/*.json. */
  readonly sources: ReadonlyMap<string, string>;
  /** Names of the card pictures (assets/art/cards/<name>.svg). */
  readonly pictures: readonly string[];
  /** Names of the sound effects a line can play. */
  readonly sounds: readonly string[];
}

/** All English texts but those of chapters: text id → text. Unreadable files count as empty; see checkTexts. */
export function englishTexts(files: ContentFiles): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const [path, source] of files.sources) {
    if (!/^locales\/en\/(?!chapter-)[^/]+\.json$/.test(path)) continue;
    try {
      Object.assign(all, JSON.parse(source));
    } catch {
      // Told by checkTexts.
    }
  }
  return all;
}
