/** Path data of the utility icons on a 48 × 48 grid around 0, with the fill each part has (none: line only). */
type Mark = readonly [d: string, look?: 'solid' | 'sky' | 'cream' | 'sun' | 'mint' | 'heart'];

export type IconName =
  | 'map'
  | 'album'
  | 'calm'
  | 'help'
  | 'sound'
  | 'muted'
  | 'read'
  | 'stop'
  | 'pause'
  | 'play'
  | 'settings'
  | 'back'
  | 'next'
  | 'close'
  | 'tick'
  | 'retry'
  | 'lock'
  | 'bin'
  | 'globe'
  | 'plus'
  | 'minus'
  | 'star'
  | 'shield'
  | 'eye'
  | 'bubbles'
  | 'plane'
  | 'home'
  | 'phone'
  | 'download'
  | 'person'
  | 'lens'
  | 'gear'
  | 'message'
  | 'say'
  | 'do'
  | 'write'
  | 'look'
  | 'wait'
  | 'show'
  | 'people'
  | 'lamp'
  | 'info';

export const ICONS: Readonly<Record<IconName, readonly Mark[]>> = {
  map: [['M-18 -13L-6 -18L6 -13L18 -18V13L6 18L-6 13L-18 18ZM-6 -18V13M6 -13V18']],
  album: [['M0 -12Q-9 -18 -19 -14V14Q-9 10 0 16Q9 10 19 14V-14Q9 -18 0 -12ZM0 -12V16']],
  calm: [['M-12 11A9.5 9.5 0 0 1 -11 -8A12 12 0 0 1 11 -7A9 9 0 0 1 12 11Z', 'sky']],
  help: [
    ['M-15 -16H15Q18 -16 18 -13V7Q18 10 15 10H3L-7 19V10H-15Q-18 10 -18 7V-13Q-18 -16 -15 -16Z', 'cream'],
    ['M0 5C-9 -2 -8 -10 -3.5 -10C-1 -10 0 -8 0 -7C0 -8 1 -10 3.5 -10C8 -10 9 -2 0 5Z', 'heart'],
  ],
  sound: [['M-18 -7H-10L1 -16V16L-10 7H-18Z', 'solid'], ['M9 -8Q15 0 9 8M15 -14Q25 0 15 14']],
  muted: [['M-18 -7H-10L1 -16V16L-10 7H-18Z', 'solid'], ['M9 -7L21 7M21 -7L9 7']],
  read: [['M-19 -15H5M-19 -5H-4M-19 5H-4M-19 15H5'], ['M6 -7Q11 0 6 7M14 -13Q23 0 14 13']],
  stop: [['M-12 -12H12V12H-12Z', 'solid']],
  pause: [
    ['M-12 -14V14M-6 -14V14', 'solid'],
    ['M6 -14V14M12 -14V14', 'solid'],
  ],
  play: [['M-9 -15L15 0L-9 15Z', 'solid']],
  settings: [
    ['M-19 -11H-11M-1 -11H19M-19 11H3M13 11H19'],
    ['M-11 -11A5 5 0 1 1 -1 -11A5 5 0 1 1 -11 -11ZM3 11A5 5 0 1 1 13 11A5 5 0 1 1 3 11Z', 'sun'],
  ],
  back: [['M-16 0H17M-16 0L-3 -13M-16 0L-3 13']],
  next: [['M16 0H-17M16 0L3 -13M16 0L3 13']],
  close: [['M-13 -13L13 13M13 -13L-13 13']],
  tick: [['M-16 1L-5 12L17 -12']],
  retry: [['M15 -9A17 17 0 1 0 17 4'], ['M17 -19V-8H6']],
  lock: [['M-13 -3H13V17H-13Z', 'sun'], ['M-8 -3V-9A8 8 0 0 1 8 -9V-3M0 5V9']],
  bin: [['M-12 -10L-9 18H9L12 -10Z', 'cream'], ['M-17 -10H17M-6 -10V-17H6V-10M-4 -2L-3 10M4 -2L3 10']],
  globe: [
    ['M-18 0A18 18 0 1 1 18 0A18 18 0 1 1 -18 0Z', 'sky'],
    ['M-18 0H18M0 -18C9 -8 9 8 0 18C-9 8 -9 -8 0 -18'],
  ],
  plus: [['M0 -15V15M-15 0H15']],
  minus: [['M-15 0H15']],
  star: [['M0 -20L6 -7L20 -6L9 4L13 18L0 10L-13 18L-9 4L-20 -6L-6 -7Z', 'sun']],
  shield: [['M0 -20C7 -15 13 -14 18 -14C19 4 12 15 0 21C-12 15 -19 4 -18 -14C-13 -14 -7 -15 0 -20Z', 'mint']],
  eye: [['M-20 0C-12 -13 12 -13 20 0C12 13 -12 13 -20 0Z'], ['M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z', 'solid']],
  bubbles: [
    ['M-20 -14H2Q8 -14 8 -8V-1Q8 5 2 5H-8L-16 12V5H-20Z', 'solid'],
    ['M14 -3H17Q21 -3 21 1V9Q21 13 17 13V19L9 13H1'],
  ],
  plane: [['M-20 2L20 -17L9 18L0 8L13 -10L-7 6Z', 'solid']],
  home: [
    ['M-19 0L0 -17L19 0M-13 -4V17H13V-4', 'cream'],
    ['M-4 17V6H4V17', 'sun'],
  ],
  phone: [
    ['M-10 -20H10Q13 -20 13 -17V17Q13 20 10 20H-10Q-13 20 -13 17V-17Q-13 -20 -10 -20Z', 'cream'],
    ['M-2 13H2'],
  ],
  download: [['M0 -18V7M0 7L-10 -3M0 7L10 -3M-18 6V17H18V6']],
  person: [
    ['M-8 -9A8 8 0 1 1 8 -9A8 8 0 1 1 -8 -9Z', 'sun'],
    ['M-17 18C-17 5 17 5 17 18Z', 'mint'],
  ],
  lens: [['M-16 -4A12 12 0 1 1 8 -4A12 12 0 1 1 -16 -4Z', 'sky'], ['M5 5L18 18']],
  gear: [
    [
      'M-4 -20H4L5 -14L10 -12L15 -15L20 -9L16 -4V4L20 9L15 15L10 12L5 14L4 20H-4L-5 14L-10 12L-15 15L-20 9L-16 4V-4L-20 -9L-15 -15L-10 -12L-5 -14Z',
      'sun',
    ],
    ['M-6 0A6 6 0 1 1 6 0A6 6 0 1 1 -6 0Z', 'cream'],
  ],
  message: [['M-19 -14H19V14H-19Z', 'cream'], ['M-19 -12L0 3L19 -12']],
  say: [
    ['M-15 -15H15Q19 -15 19 -11V4Q19 8 15 8H0L-11 18V8H-15Q-19 8 -19 4V-11Q-19 -15 -15 -15Z', 'cream'],
    ['M-9 -4H9'],
  ],
  do: [
    [
      'M-4 19C-12 14 -17 6 -18 -1C-18 -5 -13 -5 -11 -1L-8 4V-14C-8 -19 -2 -19 -2 -14V-4C-2 -9 4 -9 4 -4V-2C4 -7 10 -7 10 -2V1C10 -3 16 -3 16 1C16 10 14 15 9 19Z',
      'cream',
    ],
  ],
  write: [['M-18 18L-15 6L9 -18L18 -9L-6 15Z', 'sun'], ['M3 -12L12 -3']],
  look: [['M-16 -4A12 12 0 1 1 8 -4A12 12 0 1 1 -16 -4Z', 'sky'], ['M5 5L18 18']],
  wait: [['M-13 -19H13M-13 19H13M-9 -19C-9 -6 9 6 9 19M9 -19C9 -6 -9 6 -9 19', 'cream']],
  show: [['M-16 -18H2Q5 -18 5 -15V15Q5 18 2 18H-16Z', 'cream'], ['M11 -9Q16 0 11 9M18 -14Q25 0 18 14']],
  people: [
    ['M-18 -8A6 6 0 1 1 -6 -8A6 6 0 1 1 -18 -8ZM6 -8A6 6 0 1 1 18 -8A6 6 0 1 1 6 -8Z', 'sun'],
    ['M-22 16C-22 4 -2 4 -2 16ZM2 16C2 4 22 4 22 16Z', 'sky'],
  ],
  lamp: [['M0 -19A12 12 0 0 1 6 4V9H-6V4A12 12 0 0 1 0 -19Z', 'sun'], ['M-5 15H5']],
  info: [['M-18 0A18 18 0 1 1 18 0A18 18 0 1 1 -18 0Z', 'sky'], ['M0 -2V9M0 -9V-8.9']],
};

/** Arrows point the other way where one reads from right to left. Clocks, lenses and sounds do not. */
export const TURNING_ICONS: readonly IconName[] = ['back', 'next', 'read', 'bubbles', 'say', 'plane', 'show'];
