import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/story/check-content.ts';
import { readContentFiles } from '../../scripts/story/read-content-files.ts';
import { readInk } from '../../scripts/story/read-ink.ts';
import { readTags } from '../../src/core/story/tags.ts';

const files = import.meta.glob<Record<string, string>>('../../locales/en/*.json', {
  import: 'default',
  eager: true,
});
const texts = Object.values(files).flatMap((file) => Object.entries(file));
const { stories } = checkContent(readContentFiles('.'));

/** Names of services, shops, games and makers a child may know; the game lives in a world without them. */
const BRANDS =
  /\b(tik ?tok|youtube|insta(gram)?|whats ?app|snap ?chat|facebook|twitter|discord|twitch|roblox|minecraft|fortnite|pok[eé]mon|nintendo|playstation|xbox|google|gmail|apple (id|watch|tv|music|store)|iphone|ipad|android|amazon|alexa|netflix|disney|lego|barbie|spotify|telegram|viber|reddit|chat ?gpt|siri|steam|visa|paypal|coca|pepsi|nike|adidas)\b/i;
/** Words that put the blame on whoever was targeted. */
const BLAME =
  /you should(n’t| not)? have|you asked for it|serves? you right|how could you|your own fault|what did you expect|shame on you|stupid|idiot|naughty/i;
/** Asks the player for something of their own; the game never wants to know. */
const ASKS =
  /(what(’s| is)|tell (me|us)|write|type|enter|send( me)?) your (real |own |full )?(name|address|street|school|birthday|phone number|number|e-?mail|password|photo|picture)/i;

function found(pattern: RegExp, all: readonly (readonly [string, string])[]): readonly string[] {
  return all.filter(([, text]) => pattern.test(text)).map(([id, text]) => `${id}: ${text}`);
}

/** Lines of the story that somebody kind says: no messages, no choices of the child. */
const kindLines = stories.flatMap(({ ink }) =>
  readInk(ink).flatMap((line) => {
    if (line.kind !== 'text') return [];
    const { id, who } = readTags(line.tags).tags;
    return who === 'message' || who === null ? [] : [[id ?? '', line.text] as const];
  }),
);
/** What the game itself says: interface, reasons, reactions, what Sango teaches. */
const ownTexts = texts.filter(([id]) => /^(game\.|lens\.|end\.|map\.|sign\.)|\.(why|reaction)$/.test(id));

describe('wording', () => {
  it('names no brand anywhere', () => {
    expect(found(BRANDS, texts)).toEqual([]);
    expect(found(BRANDS, [['planted', 'Look, a YouTube video!']])).toHaveLength(1);
  });

  it('never blames whoever was targeted', () => {
    expect(kindLines.length).toBeGreaterThan(500);
    expect(found(BLAME, [...kindLines, ...ownTexts])).toEqual([]);
    // "Your fault" stands only where it is taken away.
    const fault = found(/\b(your|her|his) fault\b/i, [...kindLines, ...ownTexts]);
    expect(fault.length).toBeGreaterThan(10);
    expect(fault.filter((line) => !/\b(not|isn’t|wasn’t|never|nobody|none)\b/i.test(line))).toEqual([]);
  });

  it('never asks the player for anything of their own', () => {
    expect(found(ASKS, [...kindLines, ...ownTexts])).toEqual([]);
    expect(found(ASKS, [['planted', 'Now type your real name!']])).toHaveLength(1);
  });
});
