// @vitest-environment happy-dom
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playMonkey } from '../../scripts/monkey/play-monkey.ts';
import { bindGames } from '../../src/core/games/bind-games.ts';
import { loadRegistry } from '../support/load-registry.ts';

/** `npm run monkey` says how long and from which seed; without it a short walk must do. */
const SEED = Number(process.env.MONKEY_SEED ?? 1);
const ACTIONS = Number(process.env.MONKEY_ACTIONS ?? 2500);
const PATIENCE = 14_400_000;

test(
  `a monkey presses everything ${ACTIONS} times (seed ${SEED}): no error, no dead end, nothing from elsewhere`,
  async () => {
    const registry = loadRegistry();
    const report = await playMonkey({
      seed: SEED,
      actions: ACTIONS,
      registry,
      games: bindGames(registry),
      ...(process.env.MONKEY_REPORT ? { tell: (done) => console.log(`seed ${SEED}: ${done}`) } : {}),
    });
    expect(report.actions).toBe(ACTIONS);
    expect(report.homes).toBeGreaterThan(ACTIONS / 100);
    expect(report.farthest).toBeLessThanOrEqual(3);
    if (process.env.MONKEY_REPORT) {
      mkdirSync('.cache', { recursive: true });
      writeFileSync(process.env.MONKEY_REPORT, JSON.stringify(report));
    }
  },
  PATIENCE,
);
