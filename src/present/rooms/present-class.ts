import type { Registry } from '../../content/registry.ts';
import { gearsTurning } from '../../core/cards/lens.ts';
import { MOVES, type TrickId } from '../../core/ids.ts';
import type { PlanStep } from '../../core/lesson/plan.ts';
import type { Ballot, LessonRun, StepPart } from '../../core/lesson/run.ts';
import type { Line } from '../../core/story/beat.ts';
import type { StorySession } from '../../core/story/session.ts';
import { remixValues } from '../remix-values.ts';
import type { Translate } from '../translate.ts';
import {
  type AnswerView,
  type ClassBody,
  type ClassView,
  LETTERS,
  type ReadingView,
  type WallTile,
} from './class-view.ts';
import { presentReceipt } from './present-receipt.ts';

const RULES = ['lesson.shared.rule.pass', 'lesson.shared.rule.story', 'lesson.shared.rule.names'] as const;

/** Whom one can go to: the same people as on the help screen. */
const HELPERS = ['parent', 'grandparent', 'aunt', 'teacher', 'coach', 'neighbour'] as const;

/** What the projector shows of a lesson. */
export function presentClass(
  run: LessonRun,
  story: StorySession | null,
  registry: Registry,
  t: Translate,
): ClassView {
  const { plan, at } = run;
  const title = t(`class.step.${plan.steps[at]?.kind ?? 'over'}`);
  const total = plan.steps.length;
  const body = bodyOf(run, story, registry, t);
  return {
    title,
    progress: {
      done: at,
      total,
      label: t('class.step-of', { name: title, n: Math.min(at + 1, total), total }),
    },
    reasons: run.reasons > 0 ? t('class.reasons', { count: run.reasons }) : null,
    body,
    cover: run.blank ? 'blank' : run.paused ? 'pause' : null,
    spoken: spokenOf(body),
  };
}

function bodyOf(run: LessonRun, story: StorySession | null, registry: Registry, t: Translate): ClassBody {
  const { part, plan, at } = run;
  const line = story && lineNow(story);
  switch (part.kind) {
    case 'words':
      return wordsOf(plan.steps[at], run, registry, t);
    case 'corners': {
      const card = `class.corners.${plan.age === 9 ? 'young' : 'old'}.${part.card + 1}`;
      const corners = LETTERS.map((letter, index) =>
        answer(t(`${card}.${letter.toLowerCase()}`), index, null, t),
      );
      return { kind: 'corners', ask: t(card), corners, how: t('class.corners.how') };
    }
    case 'roles':
      return {
        kind: 'roles',
        title: t('class.roles'),
        roles: part.roles.map(({ who, from }) =>
          who === 'message'
            ? { person: null, name: t('class.roles.message', { name: from ? t(from) : '' }) }
            : { person: who, name: t(`person.${who}`) },
        ),
      };
    case 'read':
      if (story?.activity?.kind === 'parcel') return { kind: 'parcel' };
      return reading(line, '', null, t);
    case 'played': {
      const ballot = run.ballots[at];
      const letter = LETTERS[part.option] ?? '';
      const key = ballot?.winner === part.option ? 'class.vote.winner' : 'class.vote.other';
      const shown = ballot?.options[part.option];
      const played = shown === undefined ? null : answer(t(shown), part.option, ballot?.winner ?? null, t);
      return reading(line, t(key, { letter }), played, t);
    }
    case 'vote':
      return vote(run, part.phase, line, t);
    case 'question':
      return { kind: 'big', text: t(part.question), hint: t('class.talk.how') };
    case 'lens':
      return lens(part, registry, t);
    case 'game':
      return { kind: 'game', rows: run.rows };
  }
}

function wordsOf(step: PlanStep | undefined, run: LessonRun, registry: Registry, t: Translate): ClassBody {
  if (!step)
    return {
      kind: 'over',
      title: t('class.over'),
      receipt: presentReceipt(run, registry, t),
      tiles: tilesOf(run, t),
    };
  switch (step.kind) {
    case 'rules':
      return { kind: 'rules', lines: RULES.map((id) => t(id)) };
    case 'say':
      return { kind: 'big', text: step.text ? t(step.text) : '', hint: t('class.say.how') };
    case 'talk':
      return { kind: 'big', text: t(step.question), hint: t('class.talk.how') };
    case 'helpers':
      return {
        kind: 'helpers',
        think: t('class.helpers.think'),
        goOn: t('class.helpers.go-on'),
        people: HELPERS.map((id) => ({ id, name: t(`help.who.${id}`) })),
      };
    case 'slip':
      return { kind: 'big', text: t('class.slip.how'), hint: t('class.slip.fold') };
    case 'wall':
      return { kind: 'wall', how: t('class.wall.how'), tiles: tilesOf(run, t) };
    default:
      // A step whose line is not in the story: its words are the teacher's.
      return { kind: 'big', text: step.text ? t(step.text) : '', hint: '' };
  }
}

function tilesOf({ wall }: LessonRun, t: Translate): readonly WallTile[] {
  return MOVES.map((move) => ({ move, name: t(`move.${move}.title`), taken: wall.includes(move) }));
}

function lineNow(story: StorySession): Line | null {
  return story.passage.lines[Math.min(story.line, story.passage.lines.length - 1)] ?? story.last;
}

function readingOf(line: Line, t: Translate): ReadingView {
  const text = t(line.text);
  if (line.who === 'narrator') return { who: null, name: '', kind: 'narration', text };
  if (line.who === 'message')
    return { who: null, name: line.from ? t(line.from) : '', kind: 'message', text };
  return { who: line.who, name: t(`person.${line.who}`), kind: 'speech', text };
}

function reading(
  line: Line | null | undefined,
  note: string,
  shown: AnswerView | null,
  t: Translate,
): ClassBody {
  const empty: ReadingView = { who: null, name: '', kind: 'narration', text: '' };
  return { kind: 'reading', line: line ? readingOf(line, t) : empty, note, answer: shown };
}

function answer(text: string, index: number, winner: Ballot['winner'], t: Translate): AnswerView {
  const number = index + 1;
  return {
    number,
    letter: LETTERS[index] ?? '',
    text,
    posture: t(`class.posture.${number}`),
    won: winner === index,
  };
}

function vote(
  run: LessonRun,
  phase: 'think' | 'show' | 'split',
  line: Line | null | undefined,
  t: Translate,
): ClassBody {
  const ballot = run.ballots[run.at];
  const again = ballot?.split ? 'class.vote.again' : 'class.vote.show';
  const split = run.plan.noReasons ? 'class.vote.both' : 'class.vote.split';
  const how = { think: 'class.vote.think', show: again, split }[phase];
  return {
    kind: 'vote',
    phase,
    line: line ? readingOf(line, t) : null,
    how: t(how),
    answers: (ballot?.options ?? []).map((id, index) => answer(t(id), index, ballot?.winner ?? null, t)),
    pass: t('class.posture.pass'),
  };
}

function lens(
  { lens: state, remix, bet }: Extract<StepPart, { kind: 'lens' }>,
  registry: Registry,
  t: Translate,
): ClassBody {
  const found = registry.case(state.case);
  const values = remixValues(remix, t);
  const count = gearsTurning(state.phrases);
  const ask = state.bet === null ? 'class.lens.bet' : 'class.lens.look';
  const verdict = [
    count === 0 ? t('class.lens.none') : t('class.lens.found', { count }),
    ...(bet === count ? [t('lens.bet-right', { count })] : []),
    found ? t(found.why, values) : '',
  ];
  const last = state.phrases.find(({ id }) => id === state.looked.at(-1));
  return {
    kind: 'lens',
    found: last ? `${t(last.text, values)} ${turning(last.trick, t)}` : '',
    sender: found ? t(found.sender, values) : '',
    ask: state.finished ? '' : t(ask),
    // At the end only what pushes stays.
    phrases: state.phrases.flatMap((phrase, index) => {
      if (state.finished && count > 0 && phrase.trick === null) return [];
      const looked = state.looked.includes(phrase.id);
      return {
        number: index + 1,
        text: t(phrase.text, values),
        looked,
        trick: looked ? phrase.trick : null,
        state: looked ? (phrase.trick ? t(`trick.${phrase.trick}.title`) : t('lens.still')) : '',
      };
    }),
    verdict: state.finished
      ? verdict
          .slice(bet === count ? 1 : 0)
          .filter(Boolean)
          .join(' ')
      : '',
  };
}

function turning(trick: TrickId | null, t: Translate): string {
  return trick ? t('lens.turning', { trick: t(`trick.${trick}.title`) }) : t('lens.still');
}

function spokenOf(body: ClassBody): string {
  switch (body.kind) {
    case 'rules':
      return body.lines.join(' ');
    case 'corners':
      return [body.ask, ...body.corners.map((one) => `${one.letter}: ${one.text}.`)].join(' ');
    case 'roles':
      return [body.title, ...body.roles.map(({ name }) => `${name}.`)].join(' ');
    case 'reading':
      return body.line.text;
    case 'vote':
      return [
        ...(body.phase === 'think' && body.line ? [body.line.text] : []),
        body.how,
        ...body.answers.map((one) => `${one.letter}: ${one.text}`),
      ].join(' ');
    case 'big':
      return [body.text, body.hint].filter(Boolean).join(' ');
    case 'lens':
      return body.verdict || body.found || [body.ask, ...body.phrases.map(({ text }) => text)].join(' ');
    case 'helpers':
      return `${body.think} ${body.goOn}`;
    case 'wall':
      return body.how;
    case 'over':
      return body.title;
    case 'parcel':
    case 'game':
      return '';
  }
}
