import { describe, expect, it } from 'vitest';
import { readTags } from '../../src/core/story/tags.ts';

describe('tags of a line', () => {
  it('reads directions', () => {
    const { tags, problems } = readTags([
      'id:c1.a.1',
      'who:hana',
      'mood:sad',
      'cast:hana, leo=proud',
      'gear:hurry',
      'gear:scare',
      'cost',
    ]);
    expect(problems).toEqual([]);
    expect(tags).toMatchObject({
      id: 'c1.a.1',
      who: 'hana',
      mood: 'sad',
      cast: [
        { person: 'hana', mood: null },
        { person: 'leo', mood: 'proud' },
      ],
      gears: ['hurry', 'scare'],
      costs: true,
      activity: null,
    });
  });

  it('empties the stage', () => {
    expect(readTags(['cast:nobody']).tags.cast).toEqual([]);
  });

  it.each([
    [['parcel'], { kind: 'parcel' }],
    [['feel'], { kind: 'feel' }],
    [['sign'], { kind: 'sign' }],
    [['lens:parcel.countdown'], { kind: 'lens', case: 'parcel.countdown' }],
    [['game:sort', 'level:2'], { kind: 'game', game: 'sort', level: 2 }],
    [['plan:hurry'], { kind: 'plan', plan: 'hurry' }],
    [['try:calm'], { kind: 'try', what: 'calm' }],
  ])('reads the activity %j', (raw, activity) => {
    expect(readTags(raw)).toMatchObject({ tags: { activity }, problems: [] });
  });

  it.each([
    ['nonsense', ['colour:red'], 'the tag #colour is not known'],
    ['an unknown outfit', ['wear:pirate'], '#wear:pirate is not known'],
    ['an unknown mood', ['mood:happy'], '#mood:happy is not known'],
    ['an unknown mood in the cast', ['cast:leo=happy'], '#cast:happy is not known'],
    ['two of one', ['who:leo', 'who:hana'], '#who stands here twice'],
    ['a person twice', ['cast:leo,leo'], '#cast names leo twice'],
    ['an empty value', ['who:'], '#who: is not written right'],
    ['a value too many', ['feel:good'], '#feel:good is not written right'],
    ['a bad id', ['id:C1 a'], '#id:C1 a is not written right'],
    ['a game without level', ['game:sort'], '#game:sort has no level'],
    ['a level without game', ['level:1'], '#level stands without #game'],
    ['an unknown game', ['game:chess', 'level:1'], '#game:chess is not known'],
    ['an unknown try', ['try:run'], '#try:run is not known'],
    ['two activities', ['feel', 'parcel'], 'one choice begins two activities'],
  ])('reports %s with a remedy', (_, raw, what) => {
    const { problems } = readTags(raw);
    expect(problems.map((problem) => problem.what)).toEqual([what]);
    expect(problems[0]?.remedy).not.toBe('');
  });
});
