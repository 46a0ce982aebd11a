import * as v from 'valibot';
import { ANIMALS } from '../core/ids.ts';
import {
  type DeviceRecord,
  type PlayerRecord,
  SAVE_VERSION,
  SHORTCUTS,
  THEMES,
} from '../core/progress/records.ts';
import { ENDINGS } from '../core/story/beat.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const between = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));
const animal = v.picklist(ANIMALS);
const version = v.literal(SAVE_VERSION);

/*
 * Objects are loose: what a record holds besides is kept as it is, so nothing is lost when an older tab
 * reads what a newer one wrote within the same version.
 */
const settings = v.looseObject({
  locale: v.nullable(v.string()),
  theme: v.picklist(THEMES),
  textSize: between(1, 2),
  font: v.picklist(['nunito', 'andika']),
  capitals: v.boolean(),
  reducedMotion: v.nullable(v.boolean()),
  stage: v.boolean(),
  volume: v.looseObject({ music: between(0, 1), effects: between(0, 1), voice: between(0, 1) }),
  muted: v.boolean(),
  captions: v.boolean(),
  readAloud: v.boolean(),
  readSpeed: between(0.5, 1.5),
  scanning: v.picklist(['off', 'step', 'auto']),
  scanInterval: between(600, 4000),
  shortcuts: v.boolean(),
  keys: v.looseObject(v.entriesFromList(SHORTCUTS, v.string())),
  country: v.nullable(v.string()),
  // Records from before there were two languages at once have none.
  secondLocale: v.optional(v.nullable(v.string()), null),
  // Records from before chapters could be switched off have none.
  closed: v.optional(v.array(v.string()), []),
});

/** What the device remembers, as kept at SAVE_VERSION. */
export const deviceSchema: v.GenericSchema<unknown, DeviceRecord> = v.looseObject({
  version,
  revision: whole,
  opened: v.boolean(),
  lastPlayer: v.nullable(animal),
  players: v.array(animal),
  settings,
});

/** What is kept for one player, at SAVE_VERSION. */
export const playerSchema: v.GenericSchema<unknown, PlayerRecord> = v.looseObject({
  version,
  revision: whole,
  animal,
  chapters: v.record(v.string(), v.looseObject({ endings: v.array(v.picklist(ENDINGS)) })),
  current: v.nullable(
    v.looseObject({ chapter: v.string(), hash: v.string(), chosen: v.array(v.string()), seed: whole }),
  ),
  album: v.record(v.string(), v.looseObject({ met: whole, costumes: v.array(v.string()) })),
  games: v.record(v.string(), v.looseObject({ plays: whole, mastered: v.picklist([0, 1, 2, 3]) })),
  // Records from before tricks came back have none.
  returns: v.optional(v.record(v.string(), v.looseObject({ times: whole, day: whole })), {}),
  // Records from before there were questions just for the child have none.
  check: v.optional(
    v.looseObject({
      times: whole,
      before: v.nullable(v.array(v.nullable(whole))),
    }),
    () => ({ times: 0, before: null }),
  ),
  // And records from before comics and letters were kept have none of these.
  made: v.optional(
    v.looseObject({
      comics: v.array(
        v.looseObject({
          card: v.string(),
          hero: v.string(),
          harmless: v.boolean(),
          panels: v.array(v.string()),
          wording: whole,
        }),
      ),
      letters: v.array(v.looseObject({ tiles: v.array(v.string()) })),
    }),
    () => ({ comics: [], letters: [] }),
  ),
});
