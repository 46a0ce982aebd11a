import * as v from 'valibot';
import { GAMES, type GameId, RIGHTS, type RightId } from '../core/ids.ts';
import { MODULES, type ModuleId, RISK_ROWS, STRANDS, type StrandId } from './coverage-lists.ts';
import { type Practice, practiceSchema } from './practice-schema.ts';

/** A row of the table of risks that children of nine to twelve meet. */
export interface RiskRow {
  readonly row: number;
  readonly kind: string;
  readonly name: string;
}

/** coverage.json: what games and situations practise, where it cannot be derived; and what the rows are called. */
export interface CoverageFile {
  readonly names: {
    readonly modules: Readonly<Record<ModuleId, string>>;
    readonly strands: Readonly<Record<StrandId, string>>;
    readonly rights: Readonly<Record<RightId, string>>;
  };
  readonly risks: readonly RiskRow[];
  readonly games: Readonly<Record<GameId, Practice>>;
  readonly situations: Readonly<Record<string, Practice>>;
}

const text = v.pipe(v.string(), v.nonEmpty('write a text'));

/** One entry for each id, and for no other. */
function each<Id extends string, T>(ids: readonly Id[], entry: v.GenericSchema<unknown, T>) {
  const entries = Object.fromEntries(ids.map((id) => [id, entry])) as Record<Id, v.GenericSchema<unknown, T>>;
  return v.strictObject(entries);
}

export const coverageSchema = v.strictObject({
  names: v.strictObject({
    modules: each(MODULES, text),
    strands: each(STRANDS, text),
    rights: each(RIGHTS, text),
  }),
  risks: v.pipe(
    v.array(
      v.strictObject({
        row: v.pipe(v.number(), v.integer('write the number of the row')),
        kind: v.picklist(['Content', 'Contact', 'Conduct', 'Contract', 'Cross']),
        name: text,
      }),
    ),
    v.check(
      (rows) => rows.length === RISK_ROWS && rows.every(({ row }, index) => row === index + 1),
      `name the rows 1 to ${RISK_ROWS}, in this order`,
    ),
  ),
  games: each(GAMES, practiceSchema),
  situations: v.record(v.string(), practiceSchema),
});
