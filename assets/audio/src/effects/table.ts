import { type Effect, EVENT, NEWS, played, TOUCH } from './effect.ts';

/** C major pentatonic, which fits under all the game's music. */
const SCALE = ['C5', 'D5', 'E5', 'G5', 'A5'] as const;

/** A grace note, then a tine that climbs with every right answer in a row. */
function correct(degree: number): Effect {
  const grace = degree === 0 ? 'G4' : (SCALE[degree - 1] ?? 'G4');
  const tine = SCALE[degree] ?? 'C5';
  const above = tine.replace('5', '6');
  return played(
    [
      ['kalimba', `${grace}:.4 ${tine}:3`, 92],
      ['celesta', `r:.4 [${tine} ${above}]:3`, 62, -5],
      ['rim', 'C5:.4', 60, -9],
    ],
    EVENT,
    0.9,
  );
}

/** Running feet up the scale: the more was reached, the longer. */
function count(steps: number): Effect {
  const run = ['G4', 'A4', 'C5', 'D5', 'E5', 'G5', 'A5', 'C6'].slice(0, steps);
  const notes = run.map((tone, index) => `${tone}:${(0.62 - index * 0.035).toFixed(2)}`).join(' ');
  return played([['marimba', `${notes} ${run.at(-1)}:2`, 74]], EVENT - 2, 1.2);
}

/** What the card table tells. */
export const TABLE_EFFECTS: Readonly<Record<string, Effect>> = {
  'lens-open': played([['harp', 'C5:.14 D5:.14 E5:.14 G5:.14 A5:.14 D6:2.4', 62]], EVENT - 3, 0.9, 0.4),
  'lens-tick': played([['celesta', 'E5:.6', 60]], TOUCH, 0.35, 0.3),
  gear: played(
    [
      ['rim', 'E5:.22 G5:.22 E5:.22 G5:.22 E5:.22 G5:.22', 66, -3],
      ['vibraphone', 'r:1.3 G4:.5 D5:3', 84],
      ['celesta', 'r:1.8 D6:2', 56, -7],
    ],
    EVENT,
    1.1,
  ),
  stamp: played(
    [
      ['boom', 'G1:1.5', 92],
      ['slap', 'C4:1', 76, -4],
      ['marimba', 'r:.15 [G3 C4]:2', 70, -4],
    ],
    EVENT,
    0.6,
    0.2,
  ),
  fine: played([['marimba', 'C5:.6 G5:2.4', 72]], EVENT - 1, 0.8),
  /** No buzzer: somebody hums, low and friendly. */
  'try-again': played(
    [
      ['choir', 'A3:1 F3:1 G3:2.6', 72],
      ['marimba', 'A4:1 F4:1 G4:3', 72, -5],
    ],
    EVENT,
    1.3,
    0.35,
  ),
  'count-1': count(3),
  'count-2': count(5),
  'count-3': count(8),
  /** Wood that gives way: one thud, then splinters. */
  crack: played(
    [
      ['boom', 'E1:3', 100],
      ['slap', 'C4:1', 92, -6],
      ['block', 'r:.4 A4:.25 D5:.2 G5:.2 E5:.3 A5:.4', 66, -8],
    ],
    EVENT + 1,
    0.7,
    0.25,
  ),
  star: played([['bells', 'E6:.4 B5:.4 G6:3', 80]], EVENT, 1.1, 0.4),
  ...Object.fromEntries(SCALE.map((_, degree) => [`correct-${degree + 1}`, correct(degree)])),
  /** The Trickster laughs into its sleeve. */
  trickster: played(
    [
      ['clarinet', 'E5:.5 r:.15 Eb5:.5 r:.15 E5:.5 r:.15 C5:.7 r:.2 G4:1', 80],
      ['pizzicato', 'r:3 C4:1', 60, -6],
    ],
    EVENT - 1,
    1.2,
  ),
  unmask: played(
    [
      ['whistle', 'A5:.2 G5:.2 F5:.2 E5:.2 D5:.2 C5:.8', 74],
      ['vibraphone', 'r:2 [C5 E5 G5]:4', 80],
    ],
    NEWS,
    1.4,
    0.4,
  ),
};
