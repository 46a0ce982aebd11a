/** Everything that can go wrong around the game. A test of one begins its title with the fault's name and a colon. */
export const FAULTS = [
  'storage denied',
  'storage full',
  'storage slow',
  'storage corrupted',
  'storage cleared mid-game',
  'storage from a newer version',
  'two tabs',
  'tab hidden, frozen or discarded',
  'WebGL lost and restored',
  'WebGL never available',
  'audio blocked',
  'audio decode error',
  'no voices',
  'offline at any moment',
  'flaky network',
  'update mid-chapter',
  'half-installed cache',
  'missing or broken locale file',
  'missing or broken asset',
  'missing or broken chapter',
  'resize and rotate storms',
  'double clicks',
  'key mashing',
  'Back and Forward storms',
  'zoom',
  'clock set back and forth',
  'language switched at any beat',
] as const;

export type FaultId = (typeof FAULTS)[number];

/** Tests of faults that stand among the others of their area. */
export const ELSEWHERE: readonly {
  readonly fault: FaultId;
  readonly file: string;
  readonly title: string;
}[] = [
  {
    fault: 'storage denied',
    file: 'tests/e2e/storage.spec.ts',
    title: 'plays on when the browser keeps nothing, and says so once',
  },
  {
    fault: 'storage denied',
    file: 'tests/save/create-save.test.ts',
    title: 'plays on in memory when it %s, and says so once',
  },
  {
    fault: 'storage full',
    file: 'tests/save/create-save.test.ts',
    title: 'goes on in memory when it fills up during play',
  },
  {
    fault: 'storage corrupted',
    file: 'tests/save/mutated-saves.test.ts',
    title: 'never stop the game and never lose what was there',
  },
  {
    fault: 'storage corrupted',
    file: 'tests/e2e/storage.spec.ts',
    title: 'sets an unreadable record aside, keeps it, and starts fresh',
  },
  {
    fault: 'storage from a newer version',
    file: 'tests/save/two-tabs.test.ts',
    title: 'leaves a record of a newer game alone',
  },
  {
    fault: 'two tabs',
    file: 'tests/save/two-tabs.test.ts',
    title: 'never loses a write in any order of writing and hearing',
  },
  {
    fault: 'two tabs',
    file: 'tests/app/other-tab.test.ts',
    title: 'played on: this one stands where that one stands, and says so',
  },
  {
    fault: 'two tabs',
    file: 'tests/e2e/storage.spec.ts',
    title: 'a second tab is told of what the first one keeps',
  },
  {
    fault: 'tab hidden, frozen or discarded',
    file: 'tests/e2e/storage.spec.ts',
    title: 'goes on in a chapter where it was left',
  },
  { fault: 'audio blocked', file: 'tests/audio/create-audio.test.ts', title: 'contains a broken device' },
  {
    fault: 'audio blocked',
    file: 'tests/audio/create-audio.test.ts',
    title: 'stays silent when sound cannot be fetched, and tries again with the next gesture',
  },
  {
    fault: 'no voices',
    file: 'tests/audio/speech.test.ts',
    title: 'says nothing at all when there is no such voice',
  },
  {
    fault: 'offline at any moment',
    file: 'tests/e2e/offline.spec.ts',
    title: 'after the first visit title, prologue, map and help open without network',
  },
  {
    fault: 'missing or broken chapter',
    file: 'tests/app/other-tab.test.ts',
    title: 'a chapter that has changed since begins anew and says so kindly',
  },
];
