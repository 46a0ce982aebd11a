import { optimize } from 'svgo';

/** Makes a picture smaller without a visible change. Ids stay as they are: they are made from what they name. */
export function tidy(svg: string): string {
  return optimize(withoutDoubles(svg), {
    multipass: true,
    floatPrecision: 1,
    plugins: [
      {
        name: 'preset-default',
        params: { overrides: { cleanupIds: false, mergePaths: false } },
      },
    ],
  }).data;
}

/** Equal definitions have equal ids: only the first of each is kept. */
function withoutDoubles(svg: string): string {
  const seen = new Set<string>();
  return svg.replace(
    /<(clipPath|linearGradient|radialGradient) id="([^"]+)".*?<\/\1>/gs,
    (whole, _tag, id: string) => {
      if (seen.has(id)) return '';
      seen.add(id);
      return whole;
    },
  );
}
