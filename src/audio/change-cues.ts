import type { Settings } from '../core/progress/records.ts';
import type { HeardState } from './heard-state.ts';
import type { EffectCue } from './sound.ts';

/** Sounds of what no event tells, but what can be seen: panels, switches, notes, the lens, the Trickster's table. */
export function changeCues(before: HeardState, after: HeardState): readonly EffectCue[] {
  if (before === after) return [];
  return [
    ...settingCue(before.device.settings, after.device.settings),
    ...panelCue(before, after),
    ...(hasNew(before, after) ? (['notice'] as const) : []),
    ...(opensLens(before, after) ? (['lens-open'] as const) : []),
    ...(meetsTrickster(before, after) ? (['trickster'] as const) : []),
    ...(winsDuel(before, after) ? (['unmask'] as const) : []),
  ];
}

function settingCue(before: Settings, after: Settings): readonly EffectCue[] {
  if (before === after) return [];
  for (const [name, value] of Object.entries(after)) {
    const old: unknown = Object.entries(before).find(([other]) => other === name)?.[1];
    if (old === value) continue;
    if (typeof value === 'boolean') return [value ? 'toggle-on' : 'toggle-off'];
    if (typeof value === 'number' || name === 'volume') return ['slider'];
  }
  return [];
}

function panelCue(before: HeardState, after: HeardState): readonly EffectCue[] {
  if (before.dialog === after.dialog || before.route !== after.route) return [];
  return [after.dialog === null ? 'panel-close' : 'panel-open'];
}

function hasNew(before: HeardState, after: HeardState): boolean {
  return after.notices.some(({ id }) => !before.notices.some((old) => old.id === id));
}

function opensLens(before: HeardState, after: HeardState): boolean {
  return after.story?.activity?.kind === 'lens' && before.story?.activity?.kind !== 'lens';
}

function meetsTrickster(before: HeardState, after: HeardState): boolean {
  return after.table?.state.game === 'trick-duel' && before.table === null;
}

function winsDuel(before: HeardState, after: HeardState): boolean {
  const state = after.table?.state;
  return state?.game === 'trick-duel' && state.finished && before.table?.state.finished === false;
}
