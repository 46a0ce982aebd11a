import { describe, expect, it } from 'vitest';
import { mastered, share } from '../../src/core/cards/gauges.ts';
import { judge, nextCard, startRun } from '../../src/core/cards/run.ts';

describe('the run through a deck', () => {
  it('brings a missed card back as the third card from now', () => {
    const { run, returns } = judge(nextCard(startRun(6)), 'missed', 'caught');
    expect(returns).toBe(3);
    expect(run.queue).toEqual([1, 2, 0, 3, 4, 5]);
  });

  it('brings it back at the end when fewer cards are left', () => {
    const { run, returns } = judge(nextCard(startRun(2)), 'wronged', 'trusted');
    expect(returns).toBe(2);
    expect(run.queue).toEqual([1, 0]);
  });

  it('brings a card back once only', () => {
    const once = nextCard(judge(nextCard(startRun(1)), 'missed', 'caught').run);
    const { run, returns } = judge(once, 'missed', 'caught');
    expect(returns).toBeNull();
    expect(run.queue).toEqual([]);
    expect(run.gauges.caught).toEqual({ right: 0, total: 1 });
  });

  it('counts a card mended on its return as much as one never missed', () => {
    const missed = judge(nextCard(startRun(1)), 'missed', 'caught').run;
    expect(share(missed.gauges.caught)).toBe(0);
    const { run } = judge(nextCard(missed), 'right', 'caught');
    expect(run.gauges.caught).toEqual({ right: 1, total: 1 });
    expect(run.mended).toEqual([0]);
  });

  it('scores nothing for a card where several answers are right', () => {
    const { run } = judge(nextCard(startRun(1)), 'right', null);
    expect(run.gauges.caught.total + run.gauges.trusted.total).toBe(0);
  });

  it('climbs with each right answer in a row, and starts again after a miss', () => {
    const first = judge(nextCard(startRun(3)), 'right', 'caught').run;
    const second = judge(nextCard(first), 'fine', 'caught').run;
    expect(second.streak).toBe(1);
    expect(judge(nextCard(second), 'missed', 'caught').run.streak).toBe(0);
  });
});

describe('mastery', () => {
  const tally = (right: number, total: number) => ({ right, total });
  it('wants both gauges at three quarters', () => {
    expect(mastered({ caught: tally(3, 4), trusted: tally(3, 4) })).toBe(true);
    expect(mastered({ caught: tally(4, 4), trusted: tally(2, 3) })).toBe(false);
    expect(mastered({ caught: tally(2, 3), trusted: tally(4, 4) })).toBe(false);
  });

  it('starts whole', () => {
    expect(share(tally(0, 0))).toBe(1);
  });
});
