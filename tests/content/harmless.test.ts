import { expect, it } from 'vitest';
import { readContentFiles } from '../../scripts/story/read-content-files.ts';
import { readInk } from '../../scripts/story/read-ink.ts';
import { readTags } from '../../src/core/story/tags.ts';

/** Who only ever meets tricks learns to fear everybody: so much of what children are written here is fine. */
const LEAST = 0.3;
/** The prologue and the first chapter show what a trick is; "Other shoes" see again what has been met. */
const CHAPTER = /^src\/content\/chapters\/([2-9]|1\d)\/chapter\.ink$/;

it('meets children with messages of which enough are harmless', () => {
  const messages = [...readContentFiles('.').sources]
    .filter(([path]) => CHAPTER.test(path))
    .flatMap(([, ink]) => readInk(ink).map(({ tags }) => readTags(tags).tags))
    .filter(({ who }) => who === 'message');
  const harmless = messages.filter((tags) => tags.harmless);
  const wanted = Math.ceil(messages.length * LEAST);
  const told =
    `${harmless.length} of the ${messages.length} messages after chapter 1 are marked #harmless, ` +
    `${wanted} must be. Mark those that are fine, or let somebody write something nice.`;
  expect(messages.length).toBeGreaterThan(40);
  expect(harmless.length, told).toBeGreaterThanOrEqual(wanted);
});
