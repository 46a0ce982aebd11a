import { describe, expect, it } from 'vitest';
import { STAFF_CODE } from '../../src/app/rooms/event/staff.ts';
import { loadRoomRules } from '../../src/app/rooms/load-room.ts';
import { loadLessons } from '../../src/content/load-lessons.ts';
import { buildPlan } from '../../src/core/lesson/build-plan.ts';
import { LESSON_MINUTES } from '../../src/core/lesson/plan.ts';
import { GROWN_UPS_PAGES } from '../../src/present/rooms/grown-ups-pages.ts';
import { presentArticle } from '../../src/present/rooms/present-article.ts';
import { presentCoverage } from '../../src/present/rooms/present-coverage.ts';
import { presentLessonNotes } from '../../src/present/rooms/present-lesson-notes.ts';
import { presentQuest } from '../../src/present/rooms/present-quest.ts';
import { presentSheet } from '../../src/present/rooms/present-teacher.ts';
import { presentTell } from '../../src/present/rooms/present-tell.ts';
import { presentPlayCards } from '../../src/present/rooms/print/present-play-cards.ts';
import { presentPoster } from '../../src/present/rooms/print/present-poster.ts';
import { PRINT_SHELVES, PRINTS, printOf, printOptions } from '../../src/present/rooms/print/prints.ts';
import { appWorld } from '../support/app-world.ts';
import { loadRegistry } from '../support/load-registry.ts';

const files = import.meta.glob<Record<string, string>>('../../locales/en/*.json', {
  import: 'default',
  eager: true,
});
const texts: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(files));
const asked = new Set<string>();

/** @throws for a missing text */
function t(id: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = texts[id] ?? texts[`${id}_${values.count === 1 ? 'one' : 'other'}`];
  if (text === undefined) throw new Error(`no English text ${id}`);
  asked.add(id);
  return text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => String(values[slot]));
}

const guides = import.meta.glob<string>('../../docs/how-to-run-a-{lesson,stand}.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const lessons = loadLessons();
const registry = loadRegistry();

it('tells the way into a stand’s staff menu on the page for grown-ups and in the how-to', () => {
  const page = presentArticle('stand', t).sections.flatMap(({ texts: lines }) => lines);
  const guide = Object.entries(guides).find(([path]) => path.includes('stand'))?.[1] ?? '';
  expect(page.join(' ')).toContain(STAFF_CODE);
  expect(guide).toContain(STAFF_CODE);
});

describe.each(lessons.map((one) => [one.id, one] as const))(
  'the teacher’s page of chapter %s',
  (_, lesson) => {
    it.each(LESSON_MINUTES)('says nothing twice in %i minutes', (minutes) => {
      const { goals, steps, notes, questions, tell } = presentSheet(buildPlan(lesson, minutes, 9), t);
      const all = [
        ...goals,
        ...steps.flatMap((step) => step.notes),
        ...notes,
        ...questions,
        tell.say,
        ...tell.steps,
      ];
      expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
      expect(steps.every(({ name }) => name !== '')).toBe(true);
    });

    it('says of a split only what holds there', () => {
      const plan = buildPlan(lesson, 20, 9);
      const notes = presentSheet(plan, t).steps.flatMap((step) => step.notes);
      const argued = notes.filter((text) => text.startsWith('On a split'));
      expect(argued).toEqual([t(plan.noReasons ? 'lesson.shared.split-calm' : 'lesson.shared.split')]);
      expect(presentLessonNotes(lesson, t).split).toBe(argued[0]);
    });
  },
);

describe('pages for grown-ups', () => {
  it('have all their words, and leave no word of an article out', () => {
    for (const page of ['why', 'tells', 'prepare', 'stand', 'privacy'] as const) {
      const article = presentArticle(page, t);
      expect(article.sections.length).toBeGreaterThan(2);
      const own = Object.keys(texts).filter((id) => new RegExp(`^grownups\\.${page}\\.\\d`).test(id));
      expect(own.filter((id) => !asked.has(id))).toEqual([]);
    }
    for (const page of GROWN_UPS_PAGES) expect(t(`grownups.tile.${page}.line`)).not.toBe('');
  });

  it('have a quest of ten minutes for every chapter', () => {
    expect(lessons).toHaveLength(14);
    for (const { id } of lessons) {
      const quest = presentQuest(id, t);
      const minutes = quest.parts.map((part) => Number.parseInt(part.minutes, 10));
      expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(10);
      expect(registry.chapter(id)?.games).toEqual(
        quest.round ? expect.arrayContaining([quest.round.game]) : expect.anything(),
      );
      // Nobody is asked what happened to them.
      for (const { text } of quest.parts) expect(text).not.toMatch(/\b(have you|did you|happened to you)\b/i);
    }
  });

  it('have notes of every lesson, and every chapter on the curriculum map', () => {
    for (const lesson of lessons) {
      const notes = presentLessonNotes(lesson, t);
      expect(notes.plans.map(({ steps }) => steps.every(({ text }) => text !== ''))).toEqual([true, true]);
      expect(notes.maps.length).toBeGreaterThan(1);
    }
    const [modules, strands] = presentCoverage(lessons, t).tables;
    expect(modules?.rows).toHaveLength(7);
    expect(strands?.rows).toHaveLength(8);
    const served = new Set(modules?.rows.flatMap(({ chapters }) => chapters.map(({ id }) => id)));
    expect(served.size).toBe(lessons.length);
  });
});

describe('what to do when a child tells something', () => {
  const { say, steps } = presentTell(t);
  const [lesson] = lessons;
  if (!lesson) throw new Error('no lesson');

  it('is the same in a class, at a stand, for grown-ups and in the how-tos, emergency number included', () => {
    expect(steps).toHaveLength(7);
    expect(steps.at(-1)).toContain('emergency number');
    expect(presentSheet(buildPlan(lesson, 20, 9), t).tell).toEqual({ say, steps });
    expect(
      presentArticle('tells', t)
        .sections.slice(0, 2)
        .map(({ texts }) => texts),
    ).toEqual([[say], steps]);
    expect(
      presentArticle('stand', t)
        .sections.slice(2, 4)
        .map(({ texts }) => texts),
    ).toEqual([[say], steps]);
    for (const guide of Object.values(guides)) {
      const at = [say, ...steps].map((text) => guide.indexOf(text));
      expect(at).not.toContain(-1);
      expect([...at].sort((one, other) => one - other)).toEqual(at);
    }
  });

  it.each(['event', 'class', 'teacher', 'print', 'grownups'] as const)(
    'has its words in the room %s',
    async (room) => {
      expect((await loadRoomRules(room)).texts).toContain('lesson-shared');
    },
  );
});

describe('prints', () => {
  it('all stand on one shelf, have words, and are found by address', () => {
    expect(PRINT_SHELVES.flatMap(([, prints]) => prints).sort()).toEqual([...PRINTS].sort());
    for (const print of PRINTS) expect([t(`print.${print}.title`), printOf(print)]).toContain(print);
    expect(printOf('a-d')).toBe('vote');
    expect(printOf('nothing')).toBeNull();
    expect(printOptions({ paper: 'parchment', set: 'met', ink: 'save' })).toEqual({
      paper: 'a4',
      ink: 'save',
      set: 'met',
      chosen: [],
    });
  });

  it('lay the whole deck with backs mirrored row by row', async () => {
    const { app } = await appWorld({ at: '/map' });
    const sheets = presentPlayCards({ set: 'all', chosen: [] }, app.state, registry, t);
    const fronts = sheets.flatMap((sheet) => sheet.fronts).filter((face) => face !== null);
    expect(fronts.map(({ card }) => card)).toEqual(registry.cards);
    for (const sheet of sheets) {
      for (const [place, face] of sheet.fronts.entries()) {
        const mirrored = place - (place % 3) + 2 - (place % 3);
        expect(sheet.backs[mirrored]).toBe(face);
      }
    }
    const last = sheets.at(-1);
    expect(last?.fronts).toHaveLength(9);
    expect(presentPlayCards({ set: 'met', chosen: [] }, app.state, registry, t)).toEqual([]);
    const two = presentPlayCards(
      { set: 'chosen', chosen: ['move:tell', 'trick:hurry'] },
      app.state,
      registry,
      t,
    );
    expect(two[0]?.fronts.map((face) => face?.card ?? null).slice(0, 3)).toEqual([
      'move:tell',
      'trick:hurry',
      null,
    ]);
  });

  it('show every trick with the moves that answer it', () => {
    const poster = presentPoster(registry, t);
    expect(poster.tricks).toHaveLength(8);
    expect(poster.moves).toHaveLength(13);
    expect(poster.tricks.every(({ answers }) => answers.length > 0)).toBe(true);
  });
});
