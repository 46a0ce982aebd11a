import { waysIn } from '../../core/games/passphrase-forge/forge-result.ts';
import { type ForgeState, HAND, slotZone } from '../../core/games/passphrase-forge/forge-state.ts';
import { PASSPHRASE_FORGE } from '../../core/games/passphrase-forge/passphrase-forge.ts';
import type { ButtonView, GameView, GaugeView, RecapView, ZoneView } from '../table-view.ts';
import { forgeLinks, forgeThings, tileText } from './present-passphrase-forge-board.ts';
import { forgePrompt, forgeReveal } from './present-passphrase-forge-words.ts';
import { type HardSeen, presentSetPieceRecap } from './present-set-piece-recap.ts';
import type { TableContext } from './present-table.ts';

const G = 'game.passphrase-forge';

/** Passphrase forge on the table: three doors and the places for words, and below them the words to choose from. */
export function presentPassphraseForge(state: ForgeState, context: TableContext): GameView {
  const over = state.phase === 'over';
  const steps = state.doors.length + 2;
  const done = state.doors.filter((door) => door.standing).length + (over ? 2 : 2 - state.recalls.length);
  return {
    prompt: forgePrompt(state, context),
    progress: { done: Math.min(steps, done), total: steps },
    gauges: gaugesOf(state, context),
    zones: over ? [] : zonesOf(state, context),
    things: over ? [] : forgeThings(state, context),
    links: over ? [] : forgeLinks(state),
    buttons: buttonsOf(state, context),
    reveal: forgeReveal(state, context),
    recap: state.finished ? recapOf(state, context) : null,
    lens: false,
  };
}

function gaugesOf({ gauges, doors }: ForgeState, { t }: TableContext): readonly GaugeView[] {
  const { right, total } = gauges.caught;
  const firm = { right: doors.filter((door) => door.standing).length, total: doors.length };
  return [
    {
      id: 'keys',
      label: t(`${G}.gauge.keys`),
      icon: 'move-check',
      value: right / total,
      text: t(`${G}.gauge.keys.text`, { right, total }),
    },
    {
      id: 'doors',
      label: t(`${G}.gauge.doors`),
      icon: 'move-lock',
      value: firm.right / firm.total,
      text: t(`${G}.gauge.doors.text`, firm),
    },
  ];
}

function zonesOf(state: ForgeState, { t }: TableContext): readonly ZoneView[] {
  const count = state.slots.length;
  const slots = state.slots.map((_, index): ZoneView => {
    const spot = { x: (index + 0.5) / count, y: 0.76, width: 0.92 / count, height: 0.44 };
    return { id: slotZone(index), kind: 'slot', label: t(`${G}.slot`, { number: index + 1 }), spot };
  });
  const hand: ZoneView = { id: HAND, kind: 'hand', label: t(`${G}.hand`) };
  return [
    { id: 'board', kind: 'board', label: t(`${G}.board`) },
    ...(state.phase === 'break' ? [] : slots),
    ...(state.phase === 'forge' || state.phase === 'recall' ? [hand] : []),
  ];
}

function buttonsOf(state: ForgeState, { t }: TableContext): readonly ButtonView[] {
  return PASSPHRASE_FORGE.legal(state).flatMap((action): readonly ButtonView[] => {
    if (action.type !== 'press') return [];
    const { button: id } = action;
    const riddle = state.phase === 'break';
    const label = riddle
      ? t(`${G}.riddle.${state.riddle}.${id}`)
      : t(id === 'forge' ? `${G}.forge` : 'game.continue');
    const group = riddle ? 'choices' : 'main';
    return [{ id, action, label, primary: !riddle, pressed: false, group }];
  });
}

function recapOf(state: ForgeState, context: TableContext): RecapView {
  const { t } = context;
  const keys = state.doors.map((door) =>
    t(`${G}.recap.key`, {
      door: t(`${G}.door.${door.id}`),
      words: door.key.map((tile) => tileText(state, tile, context)).join(t(`${G}.recap.and`)),
    }),
  );
  return presentSetPieceRecap(
    PASSPHRASE_FORGE.result(state),
    {
      lines: [
        ...gaugesOf(state, context)
          .slice(0, 1)
          .map((gauge) => gauge.text),
        ...keys,
        t(`${G}.recap.own`),
        t(`${G}.recap.never`),
      ],
      hard: hardOf(state, context),
    },
    context,
  );
}

/** How the goblin came in, each way once, and what shuts him out. */
function hardOf(state: ForgeState, { t }: TableContext): readonly HardSeen[] {
  return waysIn(state).map((reason) => ({
    card: 'situation:log-in-page',
    picture: 'key',
    title: t(`${G}.recap.guessed.${reason}`),
    line: t(`${G}.recap.guessed`),
    better: [],
    advice: t(`${G}.why.${reason}`),
  }));
}
