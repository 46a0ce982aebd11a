import * as v from 'valibot';
import { RIGHTS, type RightId } from '../core/ids.ts';
import { MODULES, type ModuleId, RISK_ROWS, STRANDS, type StrandId } from './coverage-lists.ts';

/** What a chapter, a game or a card practises. */
export interface Practice {
  readonly modules: readonly ModuleId[];
  readonly strands: readonly StrandId[];
  readonly rights: readonly RightId[];
  /** Numbers of rows of the risk table, 1 to 31. */
  readonly risks: readonly number[];
}

const risk = v.pipe(
  v.number(),
  v.integer('write the number of a row'),
  v.minValue(1, 'rows begin with 1'),
  v.maxValue(RISK_ROWS, `the last row is ${RISK_ROWS}`),
);

export const practiceSchema: v.GenericSchema<unknown, Practice> = v.strictObject({
  modules: v.array(v.picklist(MODULES)),
  strands: v.array(v.picklist(STRANDS)),
  rights: v.array(v.picklist(RIGHTS)),
  risks: v.array(risk),
});
