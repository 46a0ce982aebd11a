import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/story/check-content.ts';
import { readContentFiles } from '../../scripts/story/read-content-files.ts';
import { loadLessons } from '../../src/content/load-lessons.ts';
import { findWay } from '../../src/core/story/find-way.ts';
import { playChapter } from '../../src/core/story/play-chapter.ts';

const { stories } = checkContent(readContentFiles('.'));
const lessons = loadLessons();

describe('a way to a line or choice', () => {
  it.each(lessons.map(({ id }) => id))('is found for every step of the lesson of chapter %s', (id) => {
    const story = stories.find(({ chapter }) => chapter.id === id)?.story;
    const lesson = lessons.find((one) => one.id === id);
    if (!story || !lesson) throw new Error(`no chapter ${id}`);
    for (const step of [...lesson.short, ...lesson.long]) {
      if (!('at' in step)) continue;
      const way = findWay(story, step.at, 1);
      if (!way) throw new Error(`no way to ${step.at}`);
      const { passage, lost } = playChapter(story, way.chosen, 1);
      expect(lost).toEqual([]);
      const options =
        passage.turn.type === 'decide'
          ? passage.turn.options
          : passage.turn.type === 'activity'
            ? [passage.turn.option]
            : [];
      const isLine = passage.lines[way.line]?.text === step.at;
      expect(isLine || options.some((option) => option.id === step.at), step.at).toBe(true);
    }
  });

  it('goes on from choices made already, and says when nothing leads there', () => {
    const story = stories.find(({ chapter }) => chapter.id === '1')?.story;
    if (!story) throw new Error('no chapter 1');
    const way = findWay(story, 'c1.contest.2', 1, ['c1.moment.sender']);
    expect(way?.chosen[0]).toBe('c1.moment.sender');
    expect(findWay(story, 'c1.moment.1', 1, ['c1.moment.sender'])).toBeNull();
    expect(findWay(story, 'c1.nowhere.1', 1)).toBeNull();
  });
});
