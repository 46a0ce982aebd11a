// @vitest-environment happy-dom
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playMonkey } from '../../scripts/monkey/play-monkey.ts';
import { bindGames } from '../../src/core/games/bind-games.ts';
import { loadRegistry } from '../support/load-registry.ts';

/** `npm run monkey` says how long and from which seed; without it short walks must do. */
const SEEDS = process.env.MONKEY_SEED ? [Number(process.env.MONKEY_SEED)] : [1, 2];
const ACTIONS = Number(process.env.MONKEY_ACTIONS ?? 400);
const PATIENCE = 14_400_000;

test.each(SEEDS)(
  `a monkey presses everything ${ACTIONS} times: no error, no dead end, nothing from elsewhere (seed %i)`,
  async (seed) => {
    const registry = loadRegistry();
    const report = await playMonkey({
      seed,
      actions: ACTIONS,
      registry,
      games: bindGames(registry),
      ...(process.env.MONKEY_REPORT ? { tell: (done) => console.log(`seed ${seed}: ${done}`) } : {}),
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
