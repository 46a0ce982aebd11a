import { type Box, LOGICAL, type Orientation } from '../../present/layout.ts';

/** Style that puts an element on a box of the picture. Physical sides: the layout has mirrored it already. */
export function placeIn(
  layout: ReadonlyMap<string, Box>,
  id: string,
  orientation: Orientation,
): Readonly<Record<string, string>> | null {
  const box = layout.get(id);
  if (!box) return null;
  const { width, height } = LOGICAL[orientation];
  const share = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return {
    left: share(box.x - box.width / 2, width),
    top: share(box.y - box.height / 2, height),
    width: share(box.width, width),
    height: share(box.height, height),
    ...(box.angle === 0 ? {} : { rotate: `${box.angle}deg` }),
  };
}
