import { type Air, drawn, type Effect, FEATHER, played, TOUCH } from './effect.ts';

/** A card on cloth: a short breath of paper. */
const paper = (at: number, level: number, tone = 1500): Air => ({
  tones: [tone, tone * 0.7],
  width: 0.9,
  at,
  length: 0.07,
  level,
  swell: 0.15,
});

/** Cards that land one after the other; each is a little higher, so that one hears how many. */
function deal(count: number): Effect {
  const tones = ['C5', 'D5', 'E5', 'G5', 'A5', 'C6', 'D6'];
  const notes = tones.slice(0, count).map((tone) => `${tone}:.28`);
  const airs = notes.map((_, index) => paper(index * 0.07, 0.8 + index * 0.04, 1300 + index * 90));
  const { source } = played([['marimba', notes.join(' '), 52]], TOUCH, 1, 0.2);
  return { source: { ...source, airs, drawn: 0.22 }, level: TOUCH + 2, limit: 0.3 + count * 0.08 };
}

/** What fingers do: small, dry, wooden. */
export const TOUCH_EFFECTS: Readonly<Record<string, Effect>> = {
  tap: drawn(
    { glides: [{ tones: [470, 640], length: 0.055, level: 1, colour: [1, 0.2, 0.05] }] },
    TOUCH,
    0.2,
  ),
  hover: drawn({ glides: [{ tones: [760, 800], length: 0.04, level: 1, colour: [1, 0.1] }] }, FEATHER, 0.15),
  'toggle-on': played([['marimba', 'G4:.45 C5:1.5', 72]], TOUCH, 0.45, 0.2),
  'toggle-off': played([['marimba', 'C5:.45 G4:1.5', 66]], TOUCH, 0.45, 0.2),
  slider: played([['rim', 'A5:.5', 66]], TOUCH - 9, 0.12, 0.1),
  'panel-open': {
    ...played([['harp', 'C5:.3 G5:1.6', 66]], TOUCH, 0.5),
    source: {
      ...played([['harp', 'C5:.3 G5:1.6', 66]], TOUCH, 0.5).source,
      airs: [{ tones: [500, 1400], width: 0.7, length: 0.16, level: 1, swell: 0.6 }],
      drawn: 0.12,
    },
  },
  'panel-close': {
    ...played([['harp', 'G5:.3 C5:1.6', 60]], TOUCH, 0.5),
    source: {
      ...played([['harp', 'G5:.3 C5:1.6', 60]], TOUCH, 0.5).source,
      airs: [{ tones: [1300, 450], width: 0.7, length: 0.15, level: 1, swell: 0.3 }],
      drawn: 0.12,
    },
  },
  'pick-up': drawn(
    {
      glides: [{ tones: [270, 420], length: 0.09, level: 1, colour: [1, 0.3, 0.08] }],
      airs: [paper(0, 0.5)],
    },
    TOUCH,
    0.25,
  ),
  drop: played(
    [
      ['pot', 'G3:1', 80],
      ['slap', 'C4:1', 40, -8],
    ],
    TOUCH - 2,
    0.3,
    0.15,
  ),
  slot: played(
    [
      ['rim', 'D5:.5', 84],
      ['marimba', 'r:.1 G4:1.5', 70, -2],
    ],
    TOUCH - 3,
    0.35,
    0.18,
  ),
  nudge: played([['block', 'G4:.5 E4:1', 70]], TOUCH - 1, 0.4, 0.2),
  flip: drawn({ airs: [paper(0, 1, 1200), paper(0.09, 0.8, 1700)], room: 0.1 }, TOUCH, 0.3),
  'deal-1': deal(1),
  'deal-3': deal(3),
  'deal-5': deal(5),
  'deal-7': deal(7),
  away: drawn(
    { airs: [{ tones: [1600, 500], width: 0.8, length: 0.2, level: 1, swell: 0.25 }], room: 0.15 },
    TOUCH - 1,
    0.35,
  ),
  back: drawn(
    {
      glides: [{ tones: [220, 330, 520], length: 0.22, level: 0.5, colour: [1, 0.25], waves: [17, 0.05] }],
      airs: [{ tones: [500, 1500], width: 0.8, length: 0.22, level: 1, swell: 0.7 }],
      room: 0.15,
    },
    TOUCH,
    0.4,
  ),
  bet: played(
    [
      ['block', 'C5:1', 72],
      ['marimba', 'r:.2 C4:1.5', 62, -1],
    ],
    TOUCH - 1,
    0.4,
    0.2,
  ),
};
