import * as v from 'valibot';
import { GAMES } from '../core/ids.ts';
import { type Lesson, type LessonStep, PLAIN_STEPS, STORY_STEPS, TALK_STEPS } from '../core/lesson/lesson.ts';
import { type Practice, practiceSchema } from './practice-schema.ts';

/** lesson.json of a chapter: what a teacher does with it. */
export interface LessonFile extends Lesson {
  readonly maps: Practice;
  readonly notes: Readonly<Record<string, string>>;
}

/** What all lessons say; lessons/shared.json has exactly these. */
const SHARED_TEXTS = [
  'lesson.shared.rule.pass',
  'lesson.shared.rule.story',
  'lesson.shared.rule.names',
  'lesson.shared.rules',
  'lesson.shared.vote',
  'lesson.shared.split',
  'lesson.shared.split-calm',
  'lesson.shared.lens',
  'lesson.shared.helpers',
  'lesson.shared.slip',
  'lesson.shared.questions',
  'lesson.shared.tell.words',
  'lesson.shared.tell.listen',
  'lesson.shared.tell.no-why',
  'lesson.shared.tell.no-promise',
  'lesson.shared.tell.write',
  'lesson.shared.tell.today',
  'lesson.shared.tell.pictures',
  'lesson.shared.tell.danger',
  'lesson.shared.safeguarding',
] as const;

export interface SharedLessonFile {
  readonly texts: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
}

const text = v.pipe(v.string(), v.nonEmpty('write a text'));
const minutes = v.pipe(
  v.number(),
  v.integer('count whole minutes'),
  v.minValue(1, 'give it a minute or more'),
);
const textId = v.pipe(v.string(), v.regex(/^lesson(\.[a-z0-9-]+)+$/, 'write text ids like lesson.5.goal.1'));
const notes = v.optional(v.record(textId, text), {});
const storyId = v.pipe(
  v.string(),
  v.regex(/^c\d+(\.[a-z0-9-]+)+$/, 'write the id of a line of the chapter, like c5.match.1'),
);

const step: v.GenericSchema<unknown, LessonStep> = v.variant('kind', [
  v.strictObject({ kind: v.picklist(PLAIN_STEPS), minutes }),
  v.strictObject({ kind: v.picklist(STORY_STEPS), minutes, at: storyId, text }),
  v.strictObject({ kind: v.literal('lens'), minutes, at: storyId, text: v.optional(text) }),
  v.strictObject({
    kind: v.literal('game'),
    minutes,
    game: v.picklist(GAMES),
    level: v.picklist([1, 2, 3]),
    text,
  }),
  v.strictObject({ kind: v.picklist(TALK_STEPS), minutes, text }),
]);

/** A plan whose steps take exactly that long. */
function plan(total: number) {
  return v.pipe(
    v.array(step),
    v.check(
      (steps) => steps.reduce((sum, each) => sum + each.minutes, 0) === total,
      `let its steps take ${total} minutes together`,
    ),
  );
}

export const lessonFileSchema: v.GenericSchema<unknown, LessonFile> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d+$/, 'write the number of the chapter in quotes')),
  safeguarding: v.boolean(),
  maps: practiceSchema,
  goals: v.pipe(
    v.array(v.pipe(text, v.regex(/^I can /, 'begin goals with “I can”'))),
    v.minLength(2, 'name two or three goals'),
    v.maxLength(3, 'name two or three goals'),
  ),
  distancing: v.pipe(v.array(text), v.minLength(1, 'say how it stays about the characters')),
  questions: v.pipe(
    v.array(v.pipe(text, v.regex(/\?$/, 'end questions with a question mark'))),
    v.length(3, 'ask three questions'),
  ),
  short: plan(5),
  long: plan(20),
  notes,
});

export const sharedLessonSchema: v.GenericSchema<unknown, SharedLessonFile> = v.strictObject({
  texts: v.strictObject(Object.fromEntries(SHARED_TEXTS.map((id) => [id, text]))),
  notes,
});
