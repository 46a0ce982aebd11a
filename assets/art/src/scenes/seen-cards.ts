import echo from '../../../../src/content/decks/situations/echo.json' with { type: 'json' };
import harbour from '../../../../src/content/decks/situations/harbour.json' with { type: 'json' };
import lookout from '../../../../src/content/decks/situations/lookout.json' with { type: 'json' };
import { ECHO_SEEN } from '../card-pictures/seen/echo.ts';
import { HARBOUR_SEEN } from '../card-pictures/seen/harbour.ts';
import { LOOKOUT_SEEN } from '../card-pictures/seen/lookout.ts';
import { sticker } from '../card-pictures/seen/parts-kit.ts';
import { OBJECT_PARTS } from '../card-pictures/seen/parts-objects.ts';
import { PLACE_PARTS } from '../card-pictures/seen/parts-places.ts';
import { isProp, prop } from '../card-pictures/seen/props.ts';
import type { Layers, SeenPictures } from '../card-pictures/seen/seen-kit.ts';
import { group, placed, svgFile } from '../draw/svg.ts';
import { card, PICTURES } from './cards.ts';

/** A thing steps back a little, so that there is room for what was behind it. */
const BACK = { x: 198, y: 187, k: 0.82 } as const;
const SEEN: SeenPictures = { ...ECHO_SEEN, ...HARBOUR_SEEN, ...LOOKOUT_SEEN };

/**
 * The situations as the lens shows them, by file name: `<picture>-<trick>` for every first trick of their cases, and
 * `<picture>-warm` for the harmless ones.
 * @throws when a situation's picture has no second state, or a trick no prop
 */
export function seenCards(): readonly (readonly [string, string])[] {
  return [...echo, ...harbour, ...lookout].flatMap(({ picture, cases }) => {
    const [draw, seen] = [PICTURES[picture], SEEN[picture]];
    if (!draw || !seen) throw new Error(`no picture of what is behind ${picture}`);
    const tricks = new Set(cases.flatMap((one) => one.tricks.slice(0, 1)));
    return [
      ...[...tricks].map((trick) => {
        if (!isProp(trick)) throw new Error(`no prop for ${trick}`);
        const name = `${picture}-${trick}`;
        return [
          name,
          card(name, 'caught', () => stage(draw(), seen(draw()).trick, prop(trick, seen(draw()).prop))),
        ] as const;
      }),
      [`${picture}-warm`, card(`${picture}-warm`, 'warm', () => stage(draw(), seen(draw()).warm))] as const,
    ];
  });
}

function stage(drawn: string, { behind = '', thing = drawn, before = '' }: Layers, played = ''): string {
  return placed(BACK.x, BACK.y, group(behind + thing + before + played), 0, BACK.k);
}

const PART = 128;
const SLOTS = {
  object: { parts: OBJECT_PARTS, ground: '#FFF1D2', k: 0.88 },
  place: { parts: PLACE_PARTS, ground: '#CDEBFA', k: 1 },
} as const;

/** What remixed texts are about, by file name: round stickers for the corner of a picture. */
export function seenParts(): readonly (readonly [string, string])[] {
  return Object.entries(SLOTS).flatMap(([slot, { parts, ground, k }]) =>
    Object.entries(parts).map(([id, draw]) => {
      const drawn = placed(PART / 2, PART / 2, sticker(ground, placed(0, 0, draw(), 0, k)));
      return [`with-${slot}-${id}`, svgFile(PART, PART, drawn)] as const;
    }),
  );
}
