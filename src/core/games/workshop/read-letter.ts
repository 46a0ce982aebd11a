import type { KeptLetter } from '../../progress/keepsakes.ts';
import type { WorkshopDeck } from './workshop-deck.ts';
import { ownHello, type WorkshopRound, type WorkshopSlot, type WorkshopTile } from './workshop-state.ts';

/** A kept letter, tile by tile from sender to wish; null when the deck has changed since it was built. */
export function readLetter(deck: WorkshopDeck, { tiles }: KeptLetter): WorkshopRound | null {
  const [sender, picture, hello, ...rest] = tiles;
  const wish = rest.at(-1);
  const lines = rest.slice(0, -1);
  const slots = [
    slot('sender', 'sender', shown(deck.senders, sender)),
    slot('picture', 'picture', shown(deck.pictures, picture)),
    slot('hello', 'hello', said([...deck.hellos, ownHello(sender ?? '')], hello)),
    ...lines.map((id, index) => slot(`line-${index + 1}`, 'line', lineOf(deck, id))),
    slot('wish', 'wish', said(deck.wishes, wish)),
  ];
  const known = slots.flatMap((one) => one ?? []);
  return lines.length > 0 && known.length === slots.length ? { slots: known, order: null } : null;
}

function slot(id: string, kind: WorkshopSlot['kind'], tile: WorkshopTile | null): WorkshopSlot | null {
  return tile && { id, kind, tiles: [tile] };
}

function shown(tiles: WorkshopDeck['senders'], id: string | undefined): WorkshopTile | null {
  const tile = tiles.find((one) => one.id === id);
  return tile ? { ...tile, trick: null } : null;
}

function said(tiles: readonly string[], id: string | undefined): WorkshopTile | null {
  return id !== undefined && tiles.includes(id) ? { id, picture: null, trick: null } : null;
}

function lineOf({ gears, plains }: WorkshopDeck, id: string): WorkshopTile | null {
  const gear = gears.find((one) => one.id === id);
  return gear ? { id, picture: null, trick: gear.trick } : said(plains, id);
}
