import type { RoomPlace } from '../../app/rooms/room-place.ts';

/** A place in one of the rooms. */
export function roomPlace(
  name: RoomPlace['name'],
  path: readonly string[] = [],
  query: RoomPlace['query'] = {},
): RoomPlace {
  return { name, path, query };
}
