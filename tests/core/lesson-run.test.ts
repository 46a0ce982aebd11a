import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLessons } from '../../src/content/load-lessons.ts';
import { lensStart } from '../../src/core/cards/lens.ts';
import { buildPlan } from '../../src/core/lesson/build-plan.ts';
import {
  lensNext,
  newBallot,
  passTime,
  playRun,
  startRun,
  withBallot,
  withPart,
} from '../../src/core/lesson/play-run.ts';
import type { LessonRun } from '../../src/core/lesson/run.ts';
import { loadRegistry } from '../support/load-registry.ts';

const [, first, , third] = loadLessons();
if (!first || !third) throw new Error('no lessons');
const fresh = startRun(buildPlan(first, 20, 9));
const OPTIONS = ['a', 'b', 'c', 'd'];
const voting = withPart(withBallot(fresh, newBallot(OPTIONS)), { kind: 'vote', phase: 'show' });

function played(run: LessonRun, ask: Parameters<typeof playRun>[1]): LessonRun {
  const outcome = playRun(run, ask);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.state;
}

describe('a vote', () => {
  it('keeps its first winner; others are only looked at', () => {
    const won = played(voting, { do: 'pick', number: 2 });
    expect(won.part).toEqual({ kind: 'played', option: 1 });
    const other = played(won, { do: 'pick', number: 4 });
    expect(other.part).toEqual({ kind: 'played', option: 3 });
    expect(other.ballots[0]?.winner).toBe(1);
  });

  it('knows a split once, then votes again', () => {
    const split = played(voting, { do: 'split' });
    expect(split.part).toEqual({ kind: 'vote', phase: 'split' });
    expect(playRun(split, { do: 'split' }).ok).toBe(false);
    expect(played(split, { do: 'pick', number: 1 }).ballots[0]).toMatchObject({ split: true, winner: 0 });
  });

  it('has no winner that was not asked, and none where nothing is asked', () => {
    expect(playRun(voting, { do: 'pick', number: 5 }).ok).toBe(false);
    expect(playRun(voting, { do: 'pick', number: 0 }).ok).toBe(false);
    expect(playRun(fresh, { do: 'pick', number: 1 }).ok).toBe(false);
    expect(playRun(fresh, { do: 'split' }).ok).toBe(false);
  });

  it('counts hands and passes, never below none', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ option: fc.integer({ min: 0, max: 4 }), by: fc.constantFrom(1 as const, -1 as const) }),
        ),
        (presses) => {
          let run = voting;
          for (const { option, by } of presses) run = played(run, { do: 'count', option, by });
          expect(run.ballots[0]?.counts).toHaveLength(5);
          expect(run.ballots[0]?.counts.every((each) => each >= 0)).toBe(true);
        },
      ),
    );
    expect(playRun(voting, { do: 'count', option: 5, by: 1 }).ok).toBe(false);
  });
});

describe('reasons', () => {
  it('count for the whole class, but not in chapters where nobody argues', () => {
    expect(played(played(fresh, { do: 'reason' }), { do: 'reason' }).reasons).toBe(2);
    expect(playRun(startRun(buildPlan(third, 20, 9)), { do: 'reason' }).ok).toBe(false);
  });
});

const item = loadRegistry().case('creator-coins.crumb');
if (!item) throw new Error('no case');
const hunting = withPart(fresh, { kind: 'lens', lens: lensStart(item), remix: {}, bet: null });

describe('the lens hunt', () => {
  it('goes on by one key, phrase by phrase, to Sango’s word', () => {
    let run: LessonRun | null = hunting;
    let presses = 0;
    let last = hunting;
    while (run) {
      last = run;
      run = lensNext(run);
      presses += 1;
    }
    expect(presses).toBe(item.phrases.length + 3);
    expect(last.part.kind === 'lens' && last.part.lens.finished).toBe(true);
    expect(last.part.kind === 'lens' && last.part.bet).toBeNull();
  });

  it('takes a bet first, then the numbers of the phrases', () => {
    const bet = played(hunting, { do: 'pick', number: 3 });
    const seen = played(bet, { do: 'pick', number: 3 });
    expect(bet.part).toMatchObject({ bet: 3 });
    expect(seen.part.kind === 'lens' && seen.part.lens.looked).toEqual([item.phrases[2]?.id]);
    expect(playRun(bet, { do: 'pick', number: 9 }).ok).toBe(false);
    expect(playRun(hunting, { do: 'pick', number: 4 }).ok).toBe(false);
  });
});

describe('what lies over a lesson', () => {
  it.each(['pause', 'blank'] as const)('hides the answers: nothing is picked or split under %s', (cover) => {
    const covered = played(voting, { do: cover });
    expect(playRun(covered, { do: 'pick', number: 1 }).ok).toBe(false);
    expect(playRun(covered, { do: 'split' }).ok).toBe(false);
    expect(playRun(played(hunting, { do: cover }), { do: 'pick', number: 2 }).ok).toBe(false);
    expect(played(played(covered, { do: cover }), { do: 'pick', number: 1 }).ballots[0]?.winner).toBe(0);
  });

  it('goes and comes by the same key; the clock rests while it is paused', () => {
    const paused = played(fresh, { do: 'pause' });
    expect(passTime(paused, 5).seconds).toBe(0);
    expect(passTime(played(paused, { do: 'pause' }), 5).seconds).toBe(5);
    expect(played(played(fresh, { do: 'blank' }), { do: 'blank' }).blank).toBe(false);
    expect(played(played(fresh, { do: 'keys' }), { do: 'script' })).toMatchObject({
      keys: false,
      script: true,
    });
  });

  it('is a wall of tiles that can be taken down, and two to eight rows', () => {
    const wall = played(played(fresh, { do: 'tile', move: 'tell' }), { do: 'tile', move: 'pause' });
    expect(wall.wall).toEqual(['tell', 'pause']);
    expect(played(wall, { do: 'tile', move: 'tell' }).wall).toEqual(['pause']);
    let run = fresh;
    for (let press = 0; press < 12; press += 1) run = played(run, { do: 'rows', by: 1 });
    expect(run.rows).toBe(8);
    for (let press = 0; press < 12; press += 1) run = played(run, { do: 'rows', by: -1 });
    expect(run.rows).toBe(2);
  });
});
