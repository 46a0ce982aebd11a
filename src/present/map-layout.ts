import type { RegionId } from '../core/ids.ts';
import type { Orientation } from './layout.ts';
import type { Spot } from './scene-layout.ts';

interface Place {
  /** Middle of the island's top. */
  readonly island: Spot;
  /** Middle of its sign. */
  readonly sign: Spot;
}

/** Where the islands of the map lie and where their signs hang, logical px; the picture is not mirrored. */
export const MAP_PLACES: Readonly<Record<Orientation, Readonly<Record<RegionId, Place>>>> = {
  landscape: {
    lookout: { island: { x: 260, y: 300 }, sign: { x: 254, y: 450 } },
    harbour: { island: { x: 656, y: 196 }, sign: { x: 688, y: 316 } },
    echo: { island: { x: 1022, y: 330 }, sign: { x: 1046, y: 484 } },
    home: { island: { x: 640, y: 560 }, sign: { x: 440, y: 640 } },
  },
  portrait: {
    lookout: { island: { x: 190, y: 560 }, sign: { x: 200, y: 690 } },
    harbour: { island: { x: 400, y: 300 }, sign: { x: 400, y: 424 } },
    echo: { island: { x: 530, y: 740 }, sign: { x: 510, y: 876 } },
    home: { island: { x: 300, y: 1030 }, sign: { x: 230, y: 1106 } },
  },
};

/** Where Sango stands on the map: the ground between the feet. */
export const MAP_SANGO: Readonly<Record<Orientation, Spot>> = {
  landscape: { x: 766, y: 706 },
  portrait: { x: 500, y: 1176 },
};
