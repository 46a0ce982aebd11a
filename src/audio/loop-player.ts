import { CLOSING, closeLoop } from './close-loop.ts';
import { inStep, type LoopSpot } from './loop-clock.ts';

/** A loop in one or more files that sound together, each in the kinds it exists in, best first. */
export interface LoopFiles extends LoopSpot {
  readonly layers: readonly (readonly string[])[];
}

export interface LoopPlayer {
  /** Fades over to this loop, or only its layers to these gains (0–1). A layer at 0 is not even fetched. */
  play(name: string | null, gains: readonly number[], fade: number): void;
  close(): void;
}

export interface LoopPlayerOptions {
  readonly context: AudioContext;
  /** Where the sound goes. */
  readonly output: AudioNode;
  readonly filesOf: (name: string) => LoopFiles;
  /** Calls back after so many ms. */
  readonly after: (ms: number, call: () => void) => void;
  /** How many decoded files are kept for coming back; a loop is about 13 MB when decoded. */
  readonly keep: number;
}

interface LayerNow {
  readonly gain: GainNode;
  source: AudioBufferSourceNode | null;
  asked: boolean;
}

interface LoopNow {
  readonly name: string;
  readonly files: LoopFiles;
  readonly layers: readonly LayerNow[];
  /** When the loop's start sounded, s on the context's clock; null until the first layer is there. */
  began: number | null;
  over: boolean;
}

/** Time for the first layer to be handed over, s. */
const SOON = 0.06;

/** Plays loops whose layers stay in step to the sample: all run by one clock, whenever they come in. */
export function createLoopPlayer({ context, output, filesOf, after, keep }: LoopPlayerOptions): LoopPlayer {
  const known = new Map<string, Promise<AudioBuffer>>();
  let now: LoopNow | null = null;

  /** Of the kinds of a file, the first that this browser can read. */
  function bufferOf(kinds: readonly string[], spot: LoopSpot): Promise<AudioBuffer> {
    const [best = ''] = kinds;
    const found = known.get(best) ?? decodeFirst(context, kinds).then((buffer) => closed(buffer, spot));
    // Set anew, so that what was used last is dropped last.
    known.delete(best);
    known.set(best, found);
    // Forgotten, so that it is tried again when it is wanted next.
    found.catch(() => known.delete(best));
    for (const old of [...known.keys()].slice(0, Math.max(0, known.size - keep))) known.delete(old);
    return found;
  }

  function ask(loop: LoopNow, index: number): void {
    const layer = loop.layers[index];
    if (!layer || layer.asked) return;
    layer.asked = true;
    bufferOf(loop.files.layers[index] ?? [], loop.files).then(
      (buffer) => {
        if (!loop.over) start(loop, layer, buffer);
      },
      () => {
        layer.asked = false;
      },
    );
  }

  function start(loop: LoopNow, layer: LayerNow, buffer: AudioBuffer): void {
    const spot = wholeSamples(loop.files, buffer.sampleRate);
    const at = context.currentTime + SOON;
    loop.began ??= at;
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.loop = true;
    source.loopStart = spot.start;
    source.loopEnd = spot.start + spot.length;
    source.connect(layer.gain);
    source.start(at, inStep(spot, loop.began, at));
    layer.source = source;
  }

  function fadeTo({ gain }: LayerNow, value: number, fade: number): void {
    const time = context.currentTime;
    const from = gain.gain.value;
    gain.gain.cancelScheduledValues(time);
    gain.gain.setValueAtTime(from, time);
    gain.gain.linearRampToValueAtTime(value, time + fade / 1000);
  }

  function end(loop: LoopNow, fade: number): void {
    loop.over = true;
    for (const layer of loop.layers) fadeTo(layer, 0, fade);
    after(fade + 50, () => {
      for (const { source, gain } of loop.layers) {
        source?.stop();
        gain.disconnect();
      }
    });
  }

  function begin(name: string): LoopNow {
    const files = filesOf(name);
    const layers = files.layers.map(() => {
      const gain = context.createGain();
      gain.gain.value = 0;
      gain.connect(output);
      return { gain, source: null, asked: false };
    });
    return { name, files, layers, began: null, over: false };
  }

  return {
    play(name, gains, fade) {
      if (now && now.name !== name) {
        end(now, fade);
        now = null;
      }
      if (name === null) return;
      const loop = now ?? begin(name);
      now = loop;
      loop.layers.forEach((layer, index) => {
        const gain = gains[index] ?? 0;
        if (gain > 0) ask(loop, index);
        fadeTo(layer, gain, fade);
      });
    },
    close() {
      if (now) end(now, 0);
      now = null;
      known.clear();
    },
  };
}

async function decodeFirst(context: AudioContext, kinds: readonly string[]): Promise<AudioBuffer> {
  for (const url of kinds) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    try {
      return await context.decodeAudioData(await answer.arrayBuffer());
    } catch {
      // This browser said it could, and cannot: the next kind.
    }
  }
  throw new Error(`no kind of ${kinds[0] ?? 'nothing'} can be read here`);
}

/** The loop as this device counts: in whole samples, so that all layers repeat after the same time. */
function wholeSamples({ start, length }: LoopSpot, rate: number): LoopSpot {
  return { start: Math.round(start * rate) / rate, length: Math.round(length * rate) / rate };
}

function closed(buffer: AudioBuffer, { start, length }: LoopSpot): AudioBuffer {
  const samples = (seconds: number) => Math.round(seconds * buffer.sampleRate);
  for (let channel = 0; channel < buffer.numberOfChannels; channel += 1) {
    closeLoop(buffer.getChannelData(channel), samples(start), samples(length), samples(CLOSING));
  }
  return buffer;
}
