/**
 * The 64 pictures of codes, eight by eight in the order of their numbers: assets/art/tiles/<name>.svg, and a word each
 * (`tile.<name>`). Frozen: codes on paper depend on the order.
 */
export const CODE_THEMES = [
  { id: 'animals', tiles: ['fox', 'turtle', 'rabbit', 'panda', 'frog', 'cat', 'whale', 'hedgehog'] },
  { id: 'outside', tiles: ['sun', 'moon', 'cloud', 'star', 'tree', 'flower', 'leaf', 'mushroom'] },
  { id: 'food', tiles: ['apple', 'banana', 'carrot', 'cherry', 'pear', 'cake', 'potato', 'soup'] },
  { id: 'home', tiles: ['house', 'key', 'clock', 'pillow', 'umbrella', 'tv', 'phone', 'parcel'] },
  { id: 'school', tiles: ['book', 'pencil', 'brush', 'scissors', 'letter', 'calendar', 'camera', 'scales'] },
  { id: 'play', tiles: ['football', 'whistle', 'note', 'microphone', 'gamepad', 'drum', 'balloon', 'kite'] },
  { id: 'travel', tiles: ['suitcase', 'ticket', 'flag', 'pin', 'ring', 'boat', 'rocket', 'plane'] },
  { id: 'odd', tiles: ['octopus', 'robot', 'crown', 'trophy', 'mitten', 'megaphone', 'coins', 'paw'] },
] as const;

export const CODE_TILES: readonly string[] = CODE_THEMES.flatMap(({ tiles }) => [...tiles]);
