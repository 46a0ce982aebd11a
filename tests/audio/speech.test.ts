import { describe, expect, it } from 'vitest';
import { createSpeech, type Sentence, type SpeechVoice } from '../../src/audio/speech.ts';

interface Voice extends SpeechVoice {
  readonly name: string;
}
const voice = (name: string, lang: string, localService = true, isDefault = false): Voice => ({
  name,
  lang,
  localService,
  default: isDefault,
});

function setUp(voices: readonly Voice[] | null) {
  const said: Sentence<Voice>[] = [];
  const log: string[] = [];
  const ends: ((ok: boolean) => void)[] = [];
  const speech = createSpeech<Voice>({
    synthesiser: voices && {
      getVoices: () => voices,
      say: (sentence, over) => {
        said.push(sentence);
        ends.push(over);
      },
      cancel: () => log.push('cancel'),
    },
    settings: () => ({ rate: 1.25, volume: 0.5 }),
    onSpeaking: (on) => log.push(on ? 'speaking' : 'silent'),
  });
  return { speech, said, log, ends, end: (ok = true) => ends.at(-1)?.(ok) };
}

describe('createSpeech', () => {
  it('offers only voices that live on the device', () => {
    const { speech } = setUp([voice('cloud', 'hu-HU', false), voice('home', 'ar_EG')]);
    expect(speech.available('hu')).toBe(false);
    expect(speech.available('ar')).toBe(true);
    expect(speech.available('en')).toBe(false);
    expect(setUp(null).speech.available('en')).toBe(false);
  });

  it('says nothing at all when there is no such voice', () => {
    const { speech, said, log } = setUp([voice('cloud', 'en-GB', false)]);
    speech.speak('Hello.', 'en');
    expect(said).toEqual([]);
    expect(log).toEqual([]);
  });

  it('prefers the exact language, then the voice the device prefers', () => {
    const voices = [voice('us', 'en-US'), voice('gb', 'en-GB', true, true), voice('en', 'en')];
    const exact = setUp(voices);
    exact.speech.speak('Hello.', 'en');
    expect(exact.said[0]?.voice.name).toBe('en');
    const preferred = setUp(voices.slice(0, 2));
    preferred.speech.speak('Hello.', 'en');
    expect(preferred.said[0]?.voice.name).toBe('gb');
  });

  it('reads sentence by sentence, at the chosen speed, and tells which', () => {
    const { speech, said, log, end } = setUp([voice('en', 'en')]);
    const read: number[] = [];
    speech.speak('Nothing happens at zero! Want to see why?  ', 'en', (index) => read.push(index));
    expect(said.map(({ text }) => text)).toEqual(['Nothing happens at zero!']);
    expect(said[0]).toMatchObject({ rate: 1.25, volume: 0.5 });
    end();
    expect(said[1]?.text).toBe('Want to see why?');
    end();
    expect(read).toEqual([0, 1, -1]);
    expect(log).toEqual(['speaking', 'silent']);
  });

  it('stops at once and says so once', () => {
    const { speech, said, log, end } = setUp([voice('en', 'en')]);
    const read: number[] = [];
    speech.speak('One. Two.', 'en', (index) => read.push(index));
    speech.stop();
    end(false);
    end();
    speech.stop();
    expect(read).toEqual([0, -1]);
    expect(said).toHaveLength(1);
    expect(log).toEqual(['speaking', 'silent', 'cancel']);
  });

  it('is not confused by the end of what was read before', () => {
    const { speech, said, ends } = setUp([voice('en', 'en')]);
    const read: string[] = [];
    speech.speak('Old one. Old two.', 'en', (index) => read.push(`old ${index}`));
    speech.speak('New one. New two.', 'en', (index) => read.push(`new ${index}`));
    ends[0]?.(true);
    expect(read).toEqual(['old 0', 'old -1', 'new 0']);
    ends[1]?.(true);
    expect(read).toEqual(['old 0', 'old -1', 'new 0', 'new 1']);
    expect(said.map(({ text }) => text)).toEqual(['Old one.', 'New one.', 'New two.']);
  });

  it('ends quietly when the device fails', () => {
    const { speech, log, end } = setUp([voice('en', 'en')]);
    const read: number[] = [];
    speech.speak('One. Two.', 'en', (index) => read.push(index));
    end(false);
    expect(read).toEqual([0, -1]);
    expect(log).toEqual(['speaking', 'silent']);
  });

  it('splits Arabic by its own marks', () => {
    const { speech, said, end } = setUp([voice('ar', 'ar')]);
    speech.speak('ما هذا؟ هذه هدية!', 'ar');
    end();
    expect(said.map(({ text }) => text)).toEqual(['ما هذا؟', 'هذه هدية!']);
  });
});
