import { describe, expect, it } from 'vitest';
import type { AppEvent } from '../../src/app/event.ts';
import { createAudio } from '../../src/audio/create-audio.ts';
import type { Player } from '../../src/audio/player.ts';
import { lineOf, stateWith, storyOf } from './support.ts';

const RIGHT: AppEvent = {
  type: 'table',
  event: { type: 'judged', thing: 'a', verdict: 'right', why: 'why', streak: 0 },
};
const MOVED: AppEvent = { type: 'table', event: { type: 'moved', thing: 'a', to: 'slot' } };

function setUp({ open = async () => {}, broken = false } = {}) {
  const heard: string[] = [];
  const captions: string[] = [];
  const timers: { ms: number; call: () => void }[] = [];
  const watchers = new Set<() => void>();
  const page = {
    hidden: false,
    subscribe(listener: () => void) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
  };
  let music = 'none';
  let air = 'none';
  const player: Player = {
    effect(cue, gain) {
      if (broken) throw new Error('no device');
      heard.push(`${cue} ${gain.toFixed(2)}`);
    },
    music(wanted, { base, top }) {
      if (broken) throw new Error('no device');
      music = wanted ? `${wanted} ${base.toFixed(2)}${top > 0 ? ` + ${top.toFixed(2)}` : ''}` : 'none';
    },
    air(wanted, gain) {
      if (broken) throw new Error('no device');
      air = wanted ? `${wanted} ${gain.toFixed(2)}` : 'none';
    },
    close: () => heard.push('closed'),
  };
  let opened = 0;
  const audio = createAudio({
    openPlayer: async () => {
      opened += 1;
      await open();
      return player;
    },
    page,
    chapterOf: (id) => ({ region: id === '6' ? 'harbour' : 'lookout', sensitive: id === '6' }),
    onCaption: (id) => captions.push(id),
    after: (ms, call) => {
      const timer = { ms, call };
      timers.push(timer);
      return () => {
        const at = timers.indexOf(timer);
        if (at >= 0) timers.splice(at, 1);
      };
    },
  });
  return {
    audio,
    heard,
    captions,
    watchers,
    timers,
    page,
    music: () => music,
    air: () => air,
    opened: () => opened,
    hide(hidden: boolean) {
      page.hidden = hidden;
      for (const watcher of watchers) watcher();
    },
    async unlocked() {
      audio.unlock();
      await new Promise<void>((resolve) => setImmediate(resolve));
    },
    elapse() {
      for (const timer of timers.splice(0)) timer.call();
    },
  };
}

describe('createAudio', () => {
  it('fetches and plays nothing before the first gesture', async () => {
    const it_ = setUp();
    it_.audio.handle(stateWith(), [{ type: 'pressed' }]);
    expect(it_.opened()).toBe(0);
    expect(it_.heard).toEqual([]);
    expect(it_.music()).toBe('none');
    await it_.unlocked();
    expect(it_.opened()).toBe(1);
    expect(it_.music()).toBe('map 0.25');
    it_.audio.unlock();
    expect(it_.opened()).toBe(1);
  });

  it('plays the sounds of one moment one after another', async () => {
    const it_ = setUp();
    await it_.unlocked();
    it_.audio.handle(stateWith(), [MOVED, RIGHT]);
    expect(it_.heard).toEqual(['slot 0.64']);
    expect(it_.timers.map(({ ms }) => ms)).toEqual([170]);
    it_.elapse();
    expect(it_.heard).toEqual(['slot 0.64', 'correct-1 0.64']);
  });

  it('follows the place with its music, its layers and its air', async () => {
    const it_ = setUp();
    await it_.unlocked();
    const route = { name: 'chapter', chapter: '1' } as const;
    const story = storyOf([lineOf('leo'), lineOf('hana')]);
    it_.audio.handle(stateWith({ route, story }), []);
    expect(it_.music()).toBe('lookout 0.25');
    expect(it_.air()).toBe('room 0.64');
    it_.audio.handle(stateWith({ route, story: { ...story, line: 1 } }), []);
    expect(it_.music()).toBe('lookout 0.25 + 0.25');
    it_.audio.handle(stateWith({ route: { name: 'game', game: 'sort', level: 1, seed: null } }), []);
    expect(it_.music()).toBe('table 0.25');
    expect(it_.air()).toBe('none');
    it_.audio.handle(stateWith({ settings: { theme: 'calm' } }), []);
    expect(it_.music()).toBe('calm 0.25');
  });

  it('goes down to one layer before a consequence, and comes back', async () => {
    const it_ = setUp();
    await it_.unlocked();
    const route = { name: 'chapter', chapter: '1' } as const;
    const story = storyOf([lineOf('leo')]);
    it_.audio.handle(stateWith({ route, story }), []);
    expect(it_.music()).toBe('lookout 0.25 + 0.25');
    it_.audio.handle(stateWith({ route, story }), [
      { type: 'table', event: { type: 'judged', thing: 'a', verdict: 'missed', why: 'why', streak: 0 } },
    ]);
    expect(it_.music()).toBe('lookout 0.05');
    it_.elapse();
    expect(it_.music()).toBe('lookout 0.25 + 0.25');
  });

  it('lets a stinger end before the next sound', async () => {
    const it_ = setUp();
    await it_.unlocked();
    it_.audio.handle(stateWith(), [{ type: 'ending', ending: 'tell' }]);
    expect(it_.heard).toEqual(['sting-tell 0.64']);
    expect(it_.timers.map(({ ms }) => ms)).toEqual([2200]);
  });

  it('does not babble into a voice that reads everything', async () => {
    const it_ = setUp();
    await it_.unlocked();
    const says: AppEvent = { type: 'line', line: lineOf('sango') };
    it_.audio.handle(stateWith({ settings: { readAloud: true } }), [says]);
    expect(it_.heard).toEqual([]);
    it_.audio.handle(stateWith({ settings: { readAloud: true } }), []);
    it_.audio.handle(stateWith({ settings: { readAloud: false } }), [says]);
    expect(it_.heard).toEqual(['toggle-off 0.64']);
    it_.elapse();
    expect(it_.heard).toEqual(['toggle-off 0.64', 'sango-say 0.64']);
  });

  it('ticks not faster than one can hear', async () => {
    const it_ = setUp();
    await it_.unlocked();
    it_.audio.handle(stateWith(), []);
    it_.audio.hover();
    it_.audio.hover();
    expect(it_.heard).toEqual(['hover 0.64']);
    it_.elapse();
    it_.audio.hover();
    expect(it_.heard).toEqual(['hover 0.64', 'hover 0.64']);
  });

  it('obeys sliders and mute at once', async () => {
    const it_ = setUp();
    await it_.unlocked();
    it_.audio.handle(stateWith({ settings: { volume: { music: 1, effects: 0, voice: 1 } } }), [MOVED]);
    expect(it_.music()).toBe('map 1.00');
    it_.audio.handle(stateWith({ settings: { muted: true } }), [MOVED]);
    expect(it_.music()).toBe('none');
    expect(it_.air()).toBe('none');
    expect(it_.heard).toEqual([]);
  });

  it('steps back under a voice', async () => {
    const it_ = setUp();
    await it_.unlocked();
    it_.audio.handle(stateWith(), []);
    it_.audio.speaking(true);
    expect(it_.music()).toBe('map 0.06');
    it_.audio.speaking(false);
    expect(it_.music()).toBe('map 0.25');
  });

  it('falls silent while the page is out of sight', async () => {
    const it_ = setUp();
    await it_.unlocked();
    it_.audio.handle(stateWith(), []);
    it_.hide(true);
    expect(it_.music()).toBe('none');
    it_.audio.handle(stateWith(), [MOVED]);
    expect(it_.heard).toEqual([]);
    it_.hide(false);
    expect(it_.music()).toBe('map 0.25');
  });

  it('leaves only a chord and a breath under the calm cover, and no trace of what was to sound', async () => {
    const it_ = setUp();
    await it_.unlocked();
    it_.audio.handle(stateWith({ settings: { captions: true } }), [MOVED, RIGHT]);
    const calm = stateWith({ calm: true, settings: { captions: true } });
    it_.audio.handle(calm, [{ type: 'calm', on: true }]);
    it_.audio.handle(calm, [{ type: 'parcel', count: 3 }]);
    expect(it_.heard).toEqual(['slot 0.64', 'calm 0.64']);
    it_.elapse();
    expect(it_.heard).toEqual(['slot 0.64', 'calm 0.64', 'breathe 0.64']);
    expect(it_.music()).toBe('none');
    expect(it_.air()).toBe('none');
    expect(it_.captions).toEqual(['sound.correct']);
  });

  it('captions what means something, only when wished, also when muted', async () => {
    const it_ = setUp();
    it_.audio.handle(stateWith(), [RIGHT]);
    expect(it_.captions).toEqual([]);
    it_.audio.handle(stateWith({ settings: { captions: true, muted: true } }), [MOVED, RIGHT]);
    expect(it_.captions).toEqual(['sound.correct']);
  });

  it('contains a broken device', async () => {
    const it_ = setUp({ broken: true });
    await it_.unlocked();
    expect(() => {
      it_.audio.handle(stateWith(), [RIGHT, MOVED]);
      it_.elapse();
      it_.audio.speaking(true);
      it_.hide(true);
    }).not.toThrow();
  });

  it('stays silent when sound cannot be fetched, and tries again with the next gesture', async () => {
    let online = false;
    const it_ = setUp({
      open: async () => {
        if (!online) throw new Error('offline');
      },
    });
    it_.audio.handle(stateWith(), []);
    await it_.unlocked();
    it_.audio.handle(stateWith(), [MOVED]);
    expect(it_.heard).toEqual([]);
    online = true;
    await it_.unlocked();
    expect(it_.music()).toBe('map 0.25');
  });

  it('stops everything when destroyed, even a player that arrives late', async () => {
    const it_ = setUp();
    it_.audio.handle(stateWith(), [MOVED, RIGHT]);
    it_.audio.unlock();
    it_.audio.destroy();
    await it_.unlocked();
    it_.audio.handle(stateWith(), [MOVED]);
    it_.elapse();
    expect(it_.heard).toEqual(['closed']);
    expect(it_.watchers.size).toBe(0);
    expect(it_.timers).toEqual([]);
  });
});
