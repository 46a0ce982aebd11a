import { describe, expect, it } from 'vitest';
import texts from '../../locales/en/room-grownups.json' with { type: 'json' };
import { GATE_BUTTONS, newGate, pressGate } from '../../src/core/grown-ups/gate.ts';

const TASKS = Object.keys(texts).filter((id) => id.startsWith('grownups.gate.task.')).length;
const buttons = Array.from({ length: GATE_BUTTONS }, (_, index) => index);

describe('the gate for grown-ups', () => {
  it('has words for every task, and opens for exactly one pair of buttons each', () => {
    expect(TASKS).toBeGreaterThan(3);
    const answers = Array.from({ length: TASKS }, (_, task) =>
      buttons.flatMap((first) =>
        buttons
          .filter((second) => {
            const half = pressGate(newGate(task), first);
            return half?.half === true && pressGate(half, second) === null;
          })
          .map((second) => `${first} ${second}`),
      ),
    );
    expect(answers.every((one) => one.length === 1)).toBe(true);
    expect(new Set(answers.flat()).size).toBe(TASKS);
  });

  it('brings another task after a wrong button, at the first and at the second press', () => {
    const gate = newGate(0);
    expect(pressGate(gate, 1)).toEqual({ task: 1, half: false, missed: true });
    const half = pressGate(gate, 2);
    expect(half).toEqual({ task: 0, half: true, missed: false });
    expect(half && pressGate(half, 3)).toEqual({ task: 1, half: false, missed: true });
  });

  it('can’t be opened by pressing one button again and again', () => {
    for (const button of buttons) {
      let gate = newGate(3);
      for (let press = 0; press < 50; press += 1) {
        const next = pressGate(gate, button);
        expect(next).not.toBeNull();
        gate = next ?? gate;
      }
    }
  });
});
