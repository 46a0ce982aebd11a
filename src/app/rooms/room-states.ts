/**
 * What each room keeps while somebody is in it; `room` tells whose it is.
 * A room without a line here has nothing to keep beyond its address.
 */
export type RoomState = never;

/** What can be asked of the rooms; `room` tells whom. */
export type RoomAction = { readonly type: 'room'; readonly room: 'tick' };
