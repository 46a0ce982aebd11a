import { Story } from 'inkjs';
import type { EndingId, Line, Option, Passage, SceneState, Turn } from './beat.ts';
import { directed, EMPTY_SCENE, hasDresser } from './scene.ts';
import { readTags, type Tags } from './tags.ts';

/** A compiled ink story (inkjs JSON) with the hash of its content: a changed story refuses an old replay kindly. */
export interface CompiledStory {
  readonly json: object;
  readonly hash: string;
}

/** A story that shows more lines than this without a choice runs in a circle. */
const MOST_LINES = 1000;

/**
 * Replays a chapter from its start through the chosen option ids and returns the passage that follows.
 * Pure: the same story and choices give the same passage.
 * A choice that no longer exists ends the replay there: `lost` is then the ids not used.
 * @throws Error for a malformed story (a mistake in the content; the lint and the crawler find it before a child does)
 */
export function playChapter(story: CompiledStory, chosen: readonly string[], seed: number): Replay {
  return replay(openStory(story, seed), chosen);
}

export interface Replay {
  readonly passage: Passage;
  readonly lost: readonly string[];
}

/**
 * The same, with all the story remembers there: two ways that come to the same memory and passage go on the same.
 * For crawlers.
 */
export function playAndRemember(
  story: CompiledStory,
  chosen: readonly string[],
  seed: number,
): Replay & { readonly memory: string } {
  const play = openStory(story, seed);
  const replayed = replay(play, chosen);
  const { variablesState, flows, visitCounts } = JSON.parse(play.ink.state.toJson()) as Record<
    string,
    unknown
  >;
  // Whatever was visited matters only to stories that ask for it.
  const visited = /"(CNT\?|TURNS|readc)"/.test(JSON.stringify(story.json)) ? visitCounts : null;
  return { ...replayed, memory: JSON.stringify([variablesState, flows, visited]) };
}

function replay(play: Play, chosen: readonly string[]): Replay {
  let passage = readPassage(play, EMPTY_SCENE);
  for (const [step, id] of chosen.entries()) {
    const index = optionsOf(passage.turn).findIndex((option) => option.id === id);
    if (index < 0) return { passage, lost: chosen.slice(step) };
    play.ink.ChooseChoiceIndex(index);
    passage = readPassage(play, passage.scene);
  }
  return { passage, lost: [] };
}

/** Reading a story into ink takes longer than playing it, so each is read once; every replay starts afresh. */
const opened = new WeakMap<CompiledStory, Story>();

interface Play {
  readonly ink: Story;
  /** What ink found wrong while running; its handler must not throw. */
  readonly errors: readonly string[];
}

function openStory(story: CompiledStory, seed: number): Play {
  const ink = opened.get(story) ?? new Story({ ...story.json });
  opened.set(story, ink);
  const errors: string[] = [];
  ink.onError = (message) => errors.push(message);
  ink.ResetState();
  ink.state.storySeed = seed;
  return { ink, errors };
}

function readPassage({ ink, errors }: Play, start: SceneState): Passage {
  const lines: Line[] = [];
  let scene = start;
  let ending: EndingId | null = null;
  while (ink.canContinue) {
    const text = ink.Continue() ?? '';
    const tags = tagsOf(ink.currentTags ?? []);
    const [error] = errors;
    if (error !== undefined) throw broken(error, tags.id);
    scene = directed(scene, tags);
    if (tags.wears !== null && !hasDresser(scene))
      throw broken(
        '#wear stands here, but Sango does not; bring Sango in with #cast, or take #wear away',
        tags.id,
      );
    ending = tags.ending ?? ending;
    if (text.trim() !== '') lines.push(lineOf(tags, scene));
    if (lines.length > MOST_LINES) throw broken('the story runs in a circle without a choice', tags.id);
  }
  const last = lines.at(-1)?.text ?? null;
  const choices = ink.currentChoices.map((choice) => tagsOf(choice.tags ?? []));
  for (const choice of choices) scene = directed(scene, choice);
  if (scene.place === '') throw broken('there is no place yet: give the first line a #place', last);
  return { lines, turn: turnOf(choices, ending, last), scene };
}

function lineOf(tags: Tags, scene: SceneState): Line {
  const { id, who, from, sfx, gears } = tags;
  if (id === null) throw broken('a line has no #id', null);
  if (who === null) throw broken('a line has no #who', id);
  if ((who === 'message') !== (from !== null)) throw broken('#who:message and #from belong together', id);
  return {
    text: id,
    who,
    ...(from === null ? {} : { from }),
    scene,
    ...(sfx === null ? {} : { sfx }),
    gears,
    ...(tags.costs ? { costs: true } : {}),
  };
}

function turnOf(choices: readonly Tags[], ending: EndingId | null, last: string | null): Turn {
  const [first, ...others] = choices;
  if (first === undefined) {
    if (ending === null) throw broken('the story stops without an #ending', last);
    return { type: 'end', ending };
  }
  if (first.activity !== null && others.length === 0)
    return { type: 'activity', option: optionOf(first, last), activity: first.activity };
  const mixed = choices.find((choice) => choice.activity !== null);
  if (mixed) throw broken('an activity stands beside other choices', mixed.id ?? last);
  return { type: 'decide', options: choices.map((choice) => optionOf(choice, last)) };
}

function optionOf(tags: Tags, last: string | null): Option {
  const { id, icon, move } = tags;
  if (id === null) throw broken('a choice has no #id', last);
  return { id, ...(move === null ? {} : { move }), icon: icon ?? (tags.activity === null ? 'say' : 'do') };
}

function optionsOf(turn: Turn): readonly Option[] {
  if (turn.type === 'decide') return turn.options;
  return turn.type === 'activity' ? [turn.option] : [];
}

function tagsOf(raw: readonly string[]): Tags {
  const { tags, problems } = readTags(raw);
  const [problem] = problems;
  if (problem) throw broken(`${problem.what}; ${problem.remedy}`, tags.id);
  return tags;
}

function broken(what: string, at: string | null): Error {
  return new Error(at === null ? `Story: ${what}.` : `Story, at ${at}: ${what}.`);
}
