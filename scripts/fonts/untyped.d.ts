declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes?: Readonly<
        Record<string, number | { readonly min: number; readonly max: number }>
      >;
      readonly keepFeatures?: readonly string[];
      readonly noHinting?: boolean;
    },
  ): Promise<Uint8Array>;
}

declare module 'fontkit' {
  export interface Font {
    readonly familyName: string;
    readonly characterSet: readonly number[];
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { readonly glyphs: readonly { readonly id: number }[] };
  }
  export function create(data: Uint8Array): Font;
}
