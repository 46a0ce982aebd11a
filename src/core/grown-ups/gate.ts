/** How many buttons stand in the row. */
export const GATE_BUTTONS = 4;

/** Which two buttons each task asks for, one after the other, counted from 0; texts `grownups.gate.task.<n + 1>`. */
const TASKS = [
  [2, 0],
  [3, 1],
  [1, 3],
  [0, 2],
  [2, 1],
  [3, 2],
] as const;

/** Something to read and do, which small children can't yet do. Nothing is counted, nothing is locked for good. */
export interface Gate {
  /** Index of the task. */
  readonly task: number;
  /** The first of its two buttons has been pressed. */
  readonly half: boolean;
  /** The last try was another button. */
  readonly missed: boolean;
}

/** @param seed any whole number ≥ 0 */
export function newGate(seed: number): Gate {
  return { task: seed % TASKS.length, half: false, missed: false };
}

/** A wrong button brings another task. @returns null when the gate opens */
export function pressGate(gate: Gate, button: number): Gate | null {
  const [first, second] = TASKS[gate.task] ?? TASKS[0];
  if (button !== (gate.half ? second : first)) return { ...newGate(gate.task + 1), missed: true };
  return gate.half ? null : { ...gate, half: true, missed: false };
}
