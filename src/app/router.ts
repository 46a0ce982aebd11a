import { GAMES, type GameId, type Level, TRICKS } from '../core/ids.ts';
import { isRoom, roomAddress, roomPlaceOf } from './rooms/room-place.ts';
import type { Route } from './route.ts';

/** The one table of addresses (after the '#'). Screens never name each other's addresses. */
const PLAIN = ['languages', 'players', 'map', 'album', 'settings', 'help', 'privacy', 'credits'] as const;

const LOST: Route = { name: 'map', notice: 'notice.unknown-address' };

/** Reads an address. An unknown one leads to the map with a kind note, never to nowhere. */
export function routeOf(address: string, knows: { chapter(id: string): boolean }): Route {
  const [path = '', query = ''] = address.replace(/^[#/]+/, '').split('?');
  const pieces = path.split('/').map(decode);
  const room = roomPlaceOf(pieces, query);
  if (room) return room;
  const [first = '', second = '', ...rest] = pieces;
  if (rest.length > 0) return LOST;
  if (first === '') return { name: 'title' };
  if (second === '' && (PLAIN as readonly string[]).includes(first)) {
    return { name: first as (typeof PLAIN)[number] };
  }
  if (first === 'chapter' && knows.chapter(second)) return { name: 'chapter', chapter: second };
  if (first === 'chapter' && /^\d{1,2}$/.test(second)) return { name: 'map', notice: 'notice.not-yet' };
  if (first === 'game' && (GAMES as readonly string[]).includes(second)) {
    const asked = new URLSearchParams(query);
    const trick = TRICKS.find((one) => one === asked.get('trick'));
    return {
      name: 'game',
      game: second as GameId,
      level: levelOf(asked.get('level')),
      seed: seedOf(asked.get('seed')),
      ...(trick ? { trick } : {}),
      ...(asked.get('players') === '2' ? { players: 2 } : {}),
    };
  }
  return LOST;
}

export function addressOf(route: Route): string {
  if (isRoom(route)) return roomAddress(route);
  switch (route.name) {
    case 'title':
      return '/';
    case 'chapter':
      return `/chapter/${route.chapter}`;
    case 'game':
      return `/game/${route.game}?${gameQuery(route)}`;
    default:
      return `/${route.name}`;
  }
}

function gameQuery({ level, seed, trick, players }: Extract<Route, { name: 'game' }>): string {
  return [
    `level=${level}`,
    ...(seed === null ? [] : [`seed=${seed}`]),
    ...(trick ? [`trick=${trick}`] : []),
    ...(players ? [`players=${players}`] : []),
  ].join('&');
}

function levelOf(text: string | null): Level {
  return text === '2' ? 2 : text === '3' ? 3 : 1;
}

/** Whole numbers from 1 to 2³¹ − 1; anything else means a fresh game. */
function seedOf(text: string | null): number | null {
  if (text === null || !/^\d{1,10}$/.test(text)) return null;
  const seed = Number(text);
  return seed >= 1 && seed < 2 ** 31 ? seed : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '\uFFFD';
  }
}
