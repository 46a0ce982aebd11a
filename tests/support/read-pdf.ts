/** What a printed file is made of. Enough of the format for what a browser writes: plain objects, packed streams. */
export interface PrintedFile {
  /** Width and height of each page in points (1/72 inch), in their order. */
  readonly pages: readonly (readonly [width: number, height: number])[];
  readonly fonts: readonly {
    /** Without the mark of a subset: 'Nunito-ExtraLight'. */
    readonly name: string;
    /** Its letters are in the file. */
    readonly embedded: boolean;
  }[];
}

/** @throws when the file holds no page */
export function readPdf(bytes: Uint8Array): PrintedFile {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id, body] of source.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)\bendobj/g)) {
    if (id !== undefined && body !== undefined) objects.set(id, body.replace(/\bstream\r?\n[\s\S]*$/, ''));
  }
  const all = [...objects.values()];
  const pages = all
    .filter((body) => /\/Type\s*\/Page\b/.test(body))
    .map((body) => {
      const box = /\/MediaBox\s*\[\s*([\d.\s-]+)\]/.exec(body)?.[1];
      const [x = 0, y = 0, right = 0, top = 0] = (box ?? '').trim().split(/\s+/).map(Number);
      return [right - x, top - y] as const;
    });
  if (pages.length === 0) throw new Error('This is no printed file: it has no page.');
  const fonts = all
    // A composite font has its letters in a descendant, which is an object of its own.
    .filter((body) => /\/Type\s*\/Font\b/.test(body) && !/\/Subtype\s*\/Type0\b/.test(body))
    .map((body) => {
      const descriptor = objects.get(/\/FontDescriptor\s+(\d+) 0 R/.exec(body)?.[1] ?? '') ?? '';
      const name =
        /\/(?:FontName|BaseFont|Name)\s*\/(?:[A-Z]{6}\+)?([^\s/\]>]+)/.exec(`${descriptor} ${body}`)?.[1] ??
        '';
      // Letters of a font with a variable weight are drawn in the file one by one.
      const drawn = /\/Subtype\s*\/Type3\b/.test(body) && /\/CharProcs\b/.test(body);
      return { name, embedded: drawn || /\/FontFile\d?\s+\d+ 0 R/.test(descriptor) };
    });
  return { pages, fonts };
}
