import type { AnimalId } from '../core/ids.ts';
import { type DeviceRecord, NEW_DEVICE, type PlayerRecord } from '../core/progress/records.ts';
import { deviceStep, playerStep, type RecordKind, readRecord } from './read-record.ts';
import { deviceSchema, playerSchema } from './schemas.ts';
import { isSetAside } from './set-aside.ts';
import type { StorePort } from './store-port.ts';

export const DEVICE_KEY = 'device';
export const playerKey = (animal: AnimalId): string => `player:${animal}`;

export type KeptRecord =
  | { readonly type: 'device'; readonly record: DeviceRecord }
  | { readonly type: 'player'; readonly record: PlayerRecord };

const deviceKind: RecordKind<DeviceRecord> = { schema: deviceSchema, step: deviceStep };
const playerKind: RecordKind<PlayerRecord> = { schema: playerSchema, step: playerStep };

/** @returns the record under this key, or null when it cannot be read or belongs elsewhere */
export function recordAt(key: string, raw: unknown): KeptRecord | null {
  if (key === DEVICE_KEY) {
    const reading = readRecord(raw, deviceKind);
    return reading.ok ? { type: 'device', record: reading.record } : null;
  }
  const reading = readRecord(raw, playerKind);
  // A record under somebody else's key would overwrite that player with the next write.
  return reading.ok && playerKey(reading.record.animal) === key
    ? { type: 'player', record: reading.record }
    : null;
}

export interface AllRecords {
  readonly device: DeviceRecord;
  readonly players: readonly PlayerRecord[];
  /** Revision of each record that could be read. */
  readonly revisions: ReadonlyMap<string, number>;
  readonly unreadable: readonly { readonly key: string; readonly raw: unknown }[];
}

export const NO_RECORDS: AllRecords = {
  device: NEW_DEVICE,
  players: [],
  revisions: new Map(),
  unreadable: [],
};

/** Reads everything and changes nothing. */
export async function readAll(store: StorePort): Promise<AllRecords> {
  let device = NEW_DEVICE;
  const players: PlayerRecord[] = [];
  const revisions = new Map<string, number>();
  const unreadable: { key: string; raw: unknown }[] = [];
  for (const key of await store.keys()) {
    if (isSetAside(key)) continue;
    const raw = await store.read(key);
    const kept = recordAt(key, raw);
    if (!kept) {
      unreadable.push({ key, raw });
      continue;
    }
    revisions.set(key, kept.record.revision);
    if (kept.type === 'device') device = kept.record;
    else players.push(kept.record);
  }
  return { device: agreeing(device, players), players, revisions, unreadable };
}

/** A closing browser may have kept a player and not the list of players, or the other way round. */
function agreeing(device: DeviceRecord, players: readonly PlayerRecord[]): DeviceRecord {
  const there = players.map((player) => player.animal);
  const listed = device.players.filter((animal) => there.includes(animal));
  const lastPlayer = device.lastPlayer && there.includes(device.lastPlayer) ? device.lastPlayer : null;
  return { ...device, players: [...new Set([...listed, ...there])], lastPlayer };
}
