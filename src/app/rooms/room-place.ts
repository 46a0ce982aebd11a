/**
 * Screens beside the child's own game: for lessons, stands, families and grown-ups. Each reads the rest of its
 * address itself and comes with its own rules, texts and screen, so that none of them weighs on the first load.
 */
export const ROOMS = [
  'class',
  'teacher',
  'event',
  'family',
  'grownups',
  'print',
  'code',
  'self-check',
] as const;

export type RoomId = (typeof ROOMS)[number];

/** An address like `#/class/5?minutes=20&step=3`, taken apart. */
export interface RoomPlace {
  readonly name: RoomId;
  /** What stands behind the room's name, piece by piece. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

/** Is this screen one of the rooms? */
export function isRoom<R extends { readonly name: string }>(route: R): route is Extract<R, RoomPlace> {
  return (ROOMS as readonly string[]).includes(route.name);
}

/** Rooms for strangers and for classes: what happens there is neither written down nor anybody's progress. */
const FORGETFUL: readonly string[] = ['class', 'teacher', 'event'];

/** Does this screen forget everything? @param name of a route */
export function forgets(name: string): boolean {
  return FORGETFUL.includes(name);
}

/** @returns null when the address leads to none of the rooms */
export function roomPlaceOf(path: readonly string[], query: string): RoomPlace | null {
  const [first, ...rest] = path;
  const name = ROOMS.find((room) => room === first);
  if (!name) return null;
  return {
    name,
    path: rest.filter((piece) => piece !== ''),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

export function roomAddress({ name, path, query }: RoomPlace): string {
  const asked = new URLSearchParams(query).toString();
  return `/${[name, ...path.map(encodeURIComponent)].join('/')}${asked === '' ? '' : `?${asked}`}`;
}
