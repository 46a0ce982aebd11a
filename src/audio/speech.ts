import { splitSentences } from './split-sentences.ts';

/** What of a browser's `speechSynthesis` is used. */
export interface Synthesiser<Voice extends SpeechVoice = SpeechVoice> {
  getVoices(): readonly Voice[];
  /** Says one sentence. `ended` is called once: when it is over, failed or cancelled. */
  say(sentence: Sentence<Voice>, ended: (ok: boolean) => void): void;
  cancel(): void;
}

export interface SpeechVoice {
  /** BCP 47, on some devices with an underscore */
  readonly lang: string;
  /** false: the text would be sent to a server. */
  readonly localService: boolean;
  readonly default: boolean;
}

export interface Sentence<Voice> {
  readonly text: string;
  readonly voice: Voice;
  /** 0.5–1.5 */
  readonly rate: number;
  /** 0–1 */
  readonly volume: number;
}

export interface Speech {
  /** Is there a voice for this language that lives on the device? Voices may arrive late: ask again. */
  available(locale: string): boolean;
  /**
   * Reads sentence by sentence; what was being read stops.
   * @param onSentence called with the index of each sentence as it begins, and −1 at the end, also after stop
   */
  speak(text: string, locale: string, onSentence?: (index: number) => void): void;
  /** How `speak` cuts a text: each sentence with the space after it. */
  sentences(text: string, locale: string): readonly string[];
  stop(): void;
}

export interface SpeechOptions<Voice extends SpeechVoice> {
  /** null when the browser cannot speak. */
  readonly synthesiser: Synthesiser<Voice> | null;
  /** Asked before each sentence, so a moved slider is heard at once. */
  readonly settings: () => { readonly rate: number; readonly volume: number };
  /** Told when reading begins and ends, for the music to step back. */
  readonly onSpeaking?: (on: boolean) => void;
}

/** Read-to-me. Only ever uses voices on the device: no text leaves it. */
export function createSpeech<Voice extends SpeechVoice>(options: SpeechOptions<Voice>): Speech {
  const { synthesiser, settings, onSpeaking } = options;
  let finish: (() => void) | null = null;

  function voiceFor(locale: string): Voice | undefined {
    const wanted = locale.toLowerCase();
    const language = wanted.split('-')[0];
    const name = (voice: Voice) => voice.lang.replaceAll('_', '-').toLowerCase();
    const voices = (synthesiser?.getVoices() ?? []).filter(
      (voice) => voice.localService === true && name(voice).split('-')[0] === language,
    );
    return (
      voices.find((voice) => name(voice) === wanted) ?? voices.find((voice) => voice.default) ?? voices[0]
    );
  }

  function stop(): void {
    const running = finish;
    if (!running) return;
    running();
    synthesiser?.cancel();
  }

  return {
    available: (locale) => voiceFor(locale) !== undefined,
    speak(text, locale, onSentence = () => {}) {
      stop();
      const voice = voiceFor(locale);
      if (!synthesiser || !voice) return;
      const sentences = splitSentences(text, locale);
      const end = () => {
        if (finish !== end) return;
        finish = null;
        onSentence(-1);
        onSpeaking?.(false);
      };
      const sayFrom = (index: number): void => {
        if (finish !== end) return;
        const sentence = sentences[index];
        if (sentence === undefined) end();
        else if (sentence.trim() === '') sayFrom(index + 1);
        else {
          onSentence(index);
          const next = (ok: boolean) => (ok ? sayFrom(index + 1) : end());
          synthesiser.say({ text: sentence.trim(), voice, ...settings() }, next);
        }
      };
      finish = end;
      onSpeaking?.(true);
      sayFrom(0);
    },
    sentences: splitSentences,
    stop,
  };
}
