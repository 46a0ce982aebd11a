import { gearsTurning, lensBet, lensDone, lensLook } from '../cards/lens.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { LessonPlan } from './plan.ts';
import { type Ballot, FEWEST_ROWS, type LessonAsk, type LessonRun, MOST_ROWS, type StepPart } from './run.ts';

/** What is asked within a step. Asks that lead elsewhere in the lesson or the story the app answers. */
type Here = Exclude<LessonAsk, { readonly do: 'next' | 'back' | 'calmly' }>;

/** A lesson before its first step. */
export function startRun(plan: LessonPlan): LessonRun {
  return {
    plan,
    at: 0,
    part: { kind: 'words' },
    seconds: 0,
    paused: false,
    blank: false,
    script: false,
    keys: false,
    reasons: 0,
    ballots: {},
    chosen: [],
    rows: 4,
    wall: [],
  };
}

/** Answers what is asked within a step, but for playing an answer of a vote: the story is not kept here. */
export function playRun(run: LessonRun, ask: Here): Outcome<LessonRun, never> {
  switch (ask.do) {
    case 'blank':
      return accept({ ...run, blank: !run.blank });
    case 'pause':
      return accept({ ...run, paused: !run.paused });
    case 'script':
      return accept({ ...run, script: !run.script, keys: false });
    case 'keys':
      return accept({ ...run, keys: !run.keys, script: false });
    case 'reason':
      return run.plan.noReasons
        ? refuse('nobody argues in this chapter')
        : accept({ ...run, reasons: run.reasons + 1 });
    case 'split':
      return isCovered(run) ? refuse('nobody sees the vote') : split(run);
    case 'pick':
      return isCovered(run) ? refuse('nobody sees the answers') : pick(run, ask.number);
    case 'count':
      return count(run, ask.option, ask.by);
    case 'rows':
      return accept({ ...run, rows: Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, run.rows + ask.by)) });
    case 'tile':
      return accept({
        ...run,
        wall: run.wall.includes(ask.move)
          ? run.wall.filter((one) => one !== ask.move)
          : [...run.wall, ask.move],
      });
  }
}

/** Does a cover lie over what the class sees? */
export function isCovered({ paused, blank }: LessonRun): boolean {
  return paused || blank;
}

/** Time goes by in a step. @param seconds since the last tick */
export function passTime(run: LessonRun, seconds: number): LessonRun {
  return run.paused ? run : { ...run, seconds: run.seconds + seconds };
}

/** The vote of this step; null where there is none. */
export function ballotNow(run: LessonRun): Ballot | null {
  return run.ballots[run.at] ?? null;
}

export function newBallot(options: Ballot['options']): Ballot {
  return { options, winner: null, split: false, counts: Array.from({ length: options.length + 1 }, () => 0) };
}

export function withBallot(run: LessonRun, ballot: Ballot): LessonRun {
  return { ...run, ballots: { ...run.ballots, [run.at]: ballot } };
}

export function withPart(run: LessonRun, part: StepPart): LessonRun {
  return { ...run, part };
}

function split(run: LessonRun): Outcome<LessonRun, never> {
  const ballot = ballotNow(run);
  if (run.part.kind !== 'vote' || !ballot) return refuse('no vote is on');
  if (run.part.phase === 'split') return refuse('the split is told already');
  return accept(withPart(withBallot(run, { ...ballot, split: true }), { kind: 'vote', phase: 'split' }));
}

function count(run: LessonRun, option: number, by: 1 | -1): Outcome<LessonRun, never> {
  const ballot = ballotNow(run);
  const now = ballot?.counts[option];
  if (!ballot || now === undefined) return refuse('there is nothing to count');
  const counts = ballot.counts.map((each, index) => (index === option ? Math.max(0, each + by) : each));
  return accept(withBallot(run, { ...ballot, counts }));
}

/** A winner is kept here and played by the app. The first one stays; others are only looked at. */
function pick(run: LessonRun, number: number): Outcome<LessonRun, never> {
  const { part } = run;
  if (part.kind === 'lens') return look(run, part, number);
  const ballot = ballotNow(run);
  if (!ballot || (part.kind !== 'vote' && part.kind !== 'played')) return refuse('nothing to pick now');
  const option = number - 1;
  if (ballot.options[option] === undefined) return refuse(`there is no answer ${number}`);
  const winner = part.kind === 'vote' ? option : ballot.winner;
  return accept(withPart(withBallot(run, { ...ballot, winner }), { kind: 'played', option }));
}

function look(
  run: LessonRun,
  part: Extract<StepPart, { kind: 'lens' }>,
  number: number,
): Outcome<LessonRun, never> {
  const { lens } = part;
  if (lens.bet === null) {
    const bet = lensBet(lens, number);
    return bet.ok ? accept(withPart(run, { ...part, lens: bet.state, bet: number })) : bet;
  }
  const phrase = lens.phrases[number - 1];
  const looked = phrase ? lensLook(lens, phrase.id) : null;
  if (!looked?.ok) return looked ?? refuse(`there is no phrase ${number}`);
  return accept(withPart(run, { ...part, lens: looked.state }));
}

/** Goes on with the lens by one key: no bet, then phrase by phrase, then Sango’s word. @returns null when all is seen */
export function lensNext(run: LessonRun): LessonRun | null {
  const { part } = run;
  if (part.kind !== 'lens' || part.lens.finished) return null;
  const { lens } = part;
  if (lens.bet === null) {
    const bet = lensBet(lens, Math.min(3, gearsTurning(lens.phrases)));
    return bet.ok ? withPart(run, { ...part, lens: bet.state }) : null;
  }
  const unseen = lens.phrases.find(({ id }) => !lens.looked.includes(id));
  const after = unseen ? lensLook(lens, unseen.id) : lensDone(lens);
  return after.ok ? withPart(run, { ...part, lens: after.state }) : null;
}
