/**
 * The line on which a value stands in a JSON text, so that a mistake can be shown to its author.
 * @param path keys and indexes from the root; a key that is missing gives the line of what should hold it
 * @returns 1-based, or null when the text is no JSON
 */
export function jsonLine(text: string, path: readonly (string | number)[]): number | null {
  const places = new Map<string, number>();
  try {
    locate(text, (at, offset) => places.set(JSON.stringify(at), offset));
  } catch {
    return null;
  }
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = places.get(JSON.stringify(path.slice(0, length)));
    if (offset !== undefined) return text.slice(0, offset).split('\n').length;
  }
  return null;
}

type Path = (string | number)[];

/** Walks valid JSON and tells where every value begins. @throws for anything that is not JSON */
function locate(text: string, found: (path: Path, offset: number) => void): void {
  let at = 0;
  const space = (): void => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  const token = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) throw new Error(`no JSON at ${at}`);
    at += match[0].length;
    return match[0];
  };
  const walk = (path: Path): void => {
    space();
    found(path, at);
    const open = text[at];
    if (open !== '{' && open !== '[') {
      token(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/y);
      return;
    }
    const close = open === '{' ? '}' : ']';
    at += 1;
    for (let index = 0; ; index += 1) {
      space();
      if (text[at] === close) break;
      if (index > 0) token(/,/y);
      space();
      if (open === '{') {
        const key: unknown = JSON.parse(token(/"(?:[^"\\]|\\.)*"/y));
        space();
        token(/:/y);
        walk([...path, String(key)]);
      } else walk([...path, index]);
    }
    at += 1;
  };
  walk([]);
}
