import * as v from 'valibot';
import { SAVE_VERSION } from '../core/progress/records.ts';
import { MIGRATIONS, type Migration } from './migrations/migrations.ts';

export type Reading<T> =
  | { readonly ok: true; readonly record: T }
  | { readonly ok: false; readonly reason: 'not-a-record' | 'newer' | 'no-way-up' | 'wrong-shape' };

const envelope = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** How a kind of record climbs: the schema it must fit in the end, and the steps that lead there. */
export interface RecordKind<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly version?: number;
  readonly step: (from: number) => Migration | undefined;
}

/** Verifies, migrates step by step, verifies again. Never throws: what cannot be read is a value with its reason. */
export function readRecord<T>(raw: unknown, kind: RecordKind<T>): Reading<T> {
  const target = kind.version ?? SAVE_VERSION;
  const head = v.safeParse(envelope, raw);
  if (!head.success) return { ok: false, reason: 'not-a-record' };
  if (head.output.version > target) return { ok: false, reason: 'newer' };
  let record: Record<string, unknown> = head.output;
  for (let version = head.output.version; version < target; version += 1) {
    const step = kind.step(version);
    if (!step) return { ok: false, reason: 'no-way-up' };
    try {
      record = { ...step(record), version: version + 1 };
    } catch {
      return { ok: false, reason: 'wrong-shape' };
    }
  }
  const whole = v.safeParse(kind.schema, record);
  return whole.success ? { ok: true, record: whole.output } : { ok: false, reason: 'wrong-shape' };
}

export const deviceStep = (from: number): Migration | undefined => MIGRATIONS[from]?.device;
export const playerStep = (from: number): Migration | undefined => MIGRATIONS[from]?.player;
