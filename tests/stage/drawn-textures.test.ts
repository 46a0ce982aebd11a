import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DrawnTextures } from '../../src/stage/cards/drawn-textures.ts';
import { openStage, type StageBench } from './support/stage-bench.ts';

const SIZE = { width: 40, height: 30 };

describe('drawn textures', () => {
  let bench: StageBench;
  let drawn: string[];
  let textures: DrawnTextures;
  beforeEach(async () => {
    bench = await openStage();
    drawn = [];
    textures = new DrawnTextures(bench.game.textures, 2);
  });
  afterEach(() => bench.end());

  const once = (key: string) =>
    textures.once(key, SIZE, () => {
      drawn.push(key);
      return [];
    });

  it('are drawn once and at once, in canvas pixels', () => {
    once('a');
    once('a');
    expect(drawn).toEqual(['a']);
    const { width, height } = bench.game.textures.get('a').get();
    expect([width, height]).toEqual([80, 60]);
  });

  it('can be had empty at their size and drawn some at a time, in order', () => {
    textures.soon(() => ['a', 'b', 'c'].map(once));
    expect(drawn).toEqual([]);
    expect(bench.game.textures.get('c').get().width).toBe(80);
    textures.drawSome(2);
    expect(drawn).toEqual(['a', 'b']);
    once('d');
    expect(drawn).toEqual(['a', 'b', 'd']);
    textures.drawSome(2);
    expect(drawn).toEqual(['a', 'b', 'd', 'c']);
    expect(textures.waiting).toBe(0);
  });

  /** A picture of two parts. */
  const inTwo = (key: string) =>
    textures.once(key, SIZE, function* () {
      drawn.push(`${key} 1`);
      yield;
      drawn.push(`${key} 2`);
    });

  it('may take several steps, and are not to be shown before the last', () => {
    textures.soon(() => inTwo('a'));
    textures.drawSome(1);
    expect([drawn, textures.isDrawn('a')]).toEqual([['a 1'], false]);
    textures.drawSome(1);
    expect([drawn, textures.isDrawn('a')]).toEqual([['a 1', 'a 2'], true]);
  });

  it('are finished at once when somebody cannot wait any more', () => {
    textures.soon(() => inTwo('a'));
    textures.drawSome(1);
    inTwo('a');
    expect(drawn).toEqual(['a 1', 'a 2']);
    expect(textures.waiting).toBe(0);
  });

  it('come before the others when they are wanted next', () => {
    textures.soon(() => ['a', 'b'].map(once));
    textures.next(() => inTwo('c'));
    textures.next(() => once('b'));
    textures.drawSome(2);
    expect(drawn).toEqual(['b', 'c 1']);
    textures.drawSome(2);
    expect(drawn).toEqual(['b', 'c 1', 'c 2', 'a']);
  });

  it('draw nothing any more once they are given back', () => {
    textures.soon(() => once('a'));
    textures.giveBack();
    textures.drawSome(2);
    expect(drawn).toEqual([]);
    expect(bench.game.textures.exists('a')).toBe(false);
  });
});
