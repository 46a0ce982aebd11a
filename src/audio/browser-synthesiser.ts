import type { Synthesiser } from './speech.ts';

/** The browser's own voices. @returns null where there are none to be had */
export function browserSynthesiser(
  window: Window & typeof globalThis,
): Synthesiser<SpeechSynthesisVoice> | null {
  const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : null;
  if (!synthesis || !('SpeechSynthesisUtterance' in window)) return null;
  /** Kept while it speaks: browsers drop an utterance nobody holds, and its end is never told. */
  let current: SpeechSynthesisUtterance | null = null;
  return {
    getVoices: () => synthesis.getVoices(),
    say({ text, voice, rate, volume }, ended) {
      const utterance = new window.SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      utterance.volume = volume;
      utterance.onend = () => ended(true);
      utterance.onerror = () => ended(false);
      current = utterance;
      synthesis.speak(current);
    },
    cancel() {
      synthesis.cancel();
    },
  };
}
