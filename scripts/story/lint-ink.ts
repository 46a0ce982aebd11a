import { didYouMean } from '../../src/content/did-you-mean.ts';
import type { Problem } from '../../src/content/problem.ts';
import { readTags, TAGS, type Tags } from '../../src/core/story/tags.ts';
import { type InkLine, readInk } from './read-ink.ts';

const WRITE_IDS = 'run "npm run texts", which writes one';

/**
 * Checks the conventions of one chapter.ink, line by line.
 * @param chapter the folder's name; ids in it begin with `c<chapter>.`
 */
export function lintInk(file: string, source: string, chapter: string): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const line of readInk(source)) {
    const say = (what: string, remedy: string): void => {
      problems.push({ file, line: line.number, what, remedy });
    };
    if (line.kind === 'logic' || line.kind === 'gather' || line.kind === 'divert') lintLogic(line, say);
    if (line.kind !== 'text' && line.kind !== 'choice') continue;
    lintVisible(line, say);
    const { tags, problems: wrong } = readTags(line.tags);
    for (const { what, remedy } of wrong) say(what, nearerRemedy(what, remedy));
    if (line.kind === 'text') lintLine(line, tags, say);
    else lintChoice(line, tags, say);
    lintId(tags.id, chapter, line.number, seen, say);
  }
  return problems;
}

type Say = (what: string, remedy: string) => void;

function lintLogic(line: InkLine, say: Say): void {
  const code = line.source.trim();
  if (/RANDOM|SEED_RANDOM|LIST_RANDOM|shuffle/.test(code))
    say('the story throws dice', 'take the random part away: the same choices must give the same story');
  if (/^TODO\b/.test(code)) say('a TODO stands in the story', 'do it, or make it a // comment');
  if (/^(INCLUDE|EXTERNAL)\b/.test(code))
    say(`${code.split(/\s/)[0]} is not used here`, 'keep the whole chapter in one file');
  if (/#\s*id:/.test(code)) say('visible text stands inside logic', 'give the text a line of its own');
}

function lintVisible(line: InkLine, say: Say): void {
  const shown = `${line.text} ${line.rest}`;
  if (line.text.includes('<>'))
    say('the line is glued to another with <>', 'write one whole text on one line');
  if (/[{}]/.test(line.text))
    say(
      'the text has logic or alternatives in { }',
      'write each version on a line of its own behind a divert',
    );
  if (/->|<-/.test(shown) || line.tags.some((tag) => /->/.test(tag)))
    say('a divert stands on the same line as text', 'put the divert on the next line');
  if (line.text.includes('|')) say('the text has a | in it', 'write each version on a line of its own');
}

function lintLine(line: InkLine, tags: Tags, say: Say): void {
  if (line.text === '') {
    if (tags.id !== null) say('the line has an #id but no text', 'write the text, or take the #id away');
    return;
  }
  if (tags.id === null && !hasTag(line, 'id')) say('the line has no #id', WRITE_IDS);
  if (tags.who === null && !hasTag(line, 'who'))
    say('nobody says this line', 'add #who:<person>, #who:narrator or #who:message');
  if (tags.who === 'message' && tags.from === null)
    say('the message has no sender', 'add #from:<text id of the sender name>');
  if (tags.from !== null && tags.who !== 'message')
    say('#from stands on a line that is no message', 'use #who:message, or take #from away');
  if (tags.harmless && tags.who !== 'message')
    say('#harmless stands on a line that is no message', 'use #who:message, or take #harmless away');
  if (tags.harmless && (tags.costs || tags.gears.length > 0))
    say('a #harmless message has a trick or costs something', 'take #harmless away, or #gear and #cost');
  if (tags.mood !== null && (tags.who === 'narrator' || tags.who === 'message'))
    say(`${tags.who} has a #mood`, 'set the mood of a person: #cast:hana=worried');
  for (const name of ['icon', 'move'] as const)
    if (hasTag(line, name)) say(`#${name} stands on a line`, 'it belongs inside the brackets of a choice');
  if (tags.activity !== null)
    say('an activity stands on a line', 'write it as a choice: * [Look closer. #id:… #lens:…]');
}

function lintChoice(line: InkLine, tags: Tags, say: Say): void {
  if (line.source.trim().startsWith('+'))
    say('the choice can be chosen again (+)', 'use * so that the story goes on');
  if (line.text === '' && line.tags.length === 0)
    say('the choice has no brackets', 'write * [text #id:… #icon:say]');
  else if (line.text === '') say('the choice has no text', 'write * [text #id:… #icon:say]');
  if (line.rest !== '' && !/->/.test(line.rest))
    say('words stand outside the brackets of the choice', 'put all of the text and tags inside [ ]');
  if (tags.id === null && !hasTag(line, 'id')) say('the choice has no #id', WRITE_IDS);
  if (tags.activity === null && tags.icon === null && !hasTag(line, 'icon'))
    say('the choice has no #icon', 'add #icon:say, do, write, look, wait or show');
  for (const name of ['who', 'from', 'mood', 'gear', 'ending', 'cost', 'harmless'] as const)
    if (hasTag(line, name)) say(`#${name} stands on a choice`, 'put it on the line that follows');
}

function lintId(id: string | null, chapter: string, at: number, seen: Map<string, number>, say: Say): void {
  if (id === null) return;
  if (!id.startsWith(`c${chapter}.`))
    say(`the id ${id} is not of this chapter`, `begin it with c${chapter}.`);
  const first = seen.get(id);
  if (first !== undefined)
    say(
      `the id ${id} is used in line ${first} already`,
      'take the #id away here and run "npm run texts" for a new one',
    );
  else seen.set(id, at);
}

function hasTag(line: InkLine, name: string): boolean {
  return line.tags.some((tag) => tag === name || tag.startsWith(`${name}:`));
}

function nearerRemedy(what: string, remedy: string): string {
  const word = /the tag #(\S+) is not known/.exec(what)?.[1];
  return word === undefined ? remedy : didYouMean(word, TAGS);
}
