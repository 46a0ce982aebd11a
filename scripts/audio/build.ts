/**
 * Renders all sound from its scores: npm run audio [-- <what> …]
 * Without names everything; else only these loops, or `effects`, `stings`, `places`.
 * Needs ffmpeg for the two codecs; neither the game nor its tests do: the files and what was measured are kept.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_MUSIC } from '../../assets/audio/src/music/all-music.ts';
import { writeJson } from '../locales/locale-files.ts';
import { type MusicFacts, renderMusic } from './render-music.ts';
import { type PlaceFacts, renderPlaces } from './render-places.ts';
import { renderEffects, renderStings, type SpriteFacts } from './render-sprites.ts';

const FOLDER = 'assets/audio';
const MANIFEST = `${FOLDER}/manifest.gen.json`;

const asked = process.argv.slice(2);
const isAsked = (name: string) => asked.length === 0 || asked.includes(name);
const work = mkdtempSync(join(tmpdir(), 'sound-'));
try {
  const known: Partial<Manifest> = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const music: Record<string, MusicFacts> = { ...known.music };
  const effects = known.effects && !isAsked('effects') ? known.effects : renderEffects(FOLDER, work);
  const stings = known.stings && !isAsked('stings') ? known.stings : renderStings(FOLDER, work);
  const places = known.places && !isAsked('places') ? known.places : renderPlaces(FOLDER, work);
  const keep = () => keepFacts({ music: inOrder(music), effects, stings, places });
  keep();
  for (const [name, score] of Object.entries(ALL_MUSIC)) {
    if (music[name] && !isAsked(name)) continue;
    music[name] = renderMusic(name, score(), FOLDER, work);
    console.log(name, JSON.stringify(music[name]?.measured), JSON.stringify(music[name]?.bands));
    // Each is kept at once: what was rendered and what is known of it must agree, whenever one stops.
    keep();
  }
} finally {
  rmSync(work, { recursive: true });
}

/** As they are listed; what is no longer listed is forgotten. */
function inOrder(music: Readonly<Record<string, MusicFacts>>): Readonly<Record<string, MusicFacts>> {
  return Object.fromEntries(
    Object.keys(ALL_MUSIC).flatMap((name) => (music[name] ? [[name, music[name]] as const] : [])),
  );
}

function keepFacts(manifest: Manifest): void {
  writeJson(MANIFEST, manifest);
  writeJson('src/audio/sound-files.gen.json', playable(manifest));
}

interface Manifest {
  readonly music: Readonly<Record<string, MusicFacts>>;
  readonly effects: SpriteFacts;
  readonly stings: Readonly<Record<string, SpriteFacts>>;
  readonly places: Readonly<Record<string, PlaceFacts>>;
}

/** What the game must know to play them: where each lies in its file (ms), and the key of each loop. */
function playable({ music, effects, stings, places }: Manifest) {
  const spot = ({ start, length }: { start: number; length: number }) => ({ start, length });
  const spots = (list: Readonly<Record<string, { start: number; length: number }>>) =>
    Object.fromEntries(Object.entries(list).map(([name, one]) => [name, spot(one)]));
  return {
    music: Object.fromEntries(
      Object.entries(music).map(([name, one]) => [name, { ...spot(one), key: one.key }]),
    ),
    effects: spots(effects.sounds),
    stings: Object.fromEntries(Object.entries(stings).map(([key, { sounds }]) => [key, spots(sounds)])),
    places: spots(places),
  };
}
