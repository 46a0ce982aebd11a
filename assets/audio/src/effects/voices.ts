import { drawn, type Effect, type Glide } from './effect.ts';

/** A small phone's throat: many overtones, shaped by the mouth. */
const THROAT = [1, 0.8, 0.65, 0.5, 0.4, 0.3, 0.22, 0.15] as const;
const LEVEL = -25;

/** One syllable. @param mouth tones the mouth favours: "oo" 400, "oh" 550, "ah" 900, "ee" 350 to 1900 */
function syllable(at: number, length: number, tones: readonly number[], mouth: readonly number[]): Glide {
  return {
    tones,
    at,
    length,
    level: 1,
    colour: THROAT,
    mouth,
    waves: [22, 0.006],
    rise: 0.012,
    fall: length / 2.5,
  };
}

function said(...glides: readonly Glide[]): Effect {
  return drawn({ glides, room: 0.12 }, LEVEL, 0.6);
}

/** Sango's own language: no words, only moods. */
export const VOICES: Readonly<Record<string, Effect>> = {
  'sango-hello': said(
    syllable(0, 0.1, [330, 440], [450, 900]),
    syllable(0.13, 0.18, [440, 560, 500], [900, 1300]),
  ),
  'sango-say': said(
    syllable(0, 0.09, [370, 400], [500, 850]),
    syllable(0.11, 0.08, [410, 390], [850, 600]),
    syllable(0.21, 0.11, [430, 370], [600, 1000, 550]),
  ),
  'sango-think': said(
    syllable(0, 0.2, [330, 320, 345], [420, 480]),
    syllable(0.24, 0.16, [350, 440], [480, 700]),
  ),
  'sango-worried': said(
    syllable(0, 0.14, [420, 360], [700, 480]),
    syllable(0.18, 0.2, [380, 310], [600, 400]),
  ),
  'sango-proud': said(
    syllable(0, 0.08, [390, 430], [500, 900]),
    syllable(0.1, 0.08, [490, 510], [600, 1000]),
    syllable(0.2, 0.24, [590, 660, 640], [900, 1400]),
  ),
  'sango-laugh': said(
    syllable(0, 0.07, [520, 470], [900, 1100]),
    syllable(0.1, 0.07, [560, 490], [900, 1150]),
    syllable(0.2, 0.07, [590, 510], [900, 1200]),
    syllable(0.3, 0.1, [520, 430], [900, 1000]),
  ),
};
