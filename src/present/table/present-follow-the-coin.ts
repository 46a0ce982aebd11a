import { type CoinPost, PAYEES } from '../../core/games/follow-the-coin/coin-deck.ts';
import { type CoinState, payeeZone } from '../../core/games/follow-the-coin/coin-state.ts';
import { isJoy } from '../../core/games/follow-the-coin/deal-coin.ts';
import { FOLLOW_THE_COIN } from '../../core/games/follow-the-coin/follow-the-coin.ts';
import { fittingMoves } from '../../core/games/follow-the-coin/judge-coin.ts';
import { PICKS } from '../../core/games/follow-the-coin/levels.ts';
import type { ButtonView, GameView, GaugeView, RecapView, ZoneView } from '../table-view.ts';
import { continueButton } from './continue-button.ts';
import { coinLinks, coinThings, PAYEE_PICTURES } from './present-follow-the-coin-board.ts';
import { coinPrompt, coinReveal } from './present-follow-the-coin-words.ts';
import { type HardSeen, presentSetPieceRecap } from './present-set-piece-recap.ts';
import type { TableContext } from './present-table.ts';

const G = 'game.follow-the-coin';

/** Follow the coin on the table: eight posts, then one of them with the pipes that may run from it. */
export function presentFollowTheCoin(state: CoinState, context: TableContext): GameView {
  const over = state.phase === 'over';
  const moved = state.move === null ? 0 : 1;
  return {
    prompt: coinPrompt(state, context),
    progress: { done: state.picks.length + moved, total: PICKS + 1 },
    gauges: [gaugeOf(state, context)],
    zones: over ? [] : zonesOf(state, context),
    things: over ? [] : coinThings(state, context),
    links: over ? [] : coinLinks(state),
    buttons: buttonsOf(state, context),
    reveal: coinReveal(state, context),
    recap: state.finished ? recapOf(state, context) : null,
    lens: false,
  };
}

function gaugeOf({ gauges }: CoinState, { t }: TableContext): GaugeView {
  const { right, total } = gauges.caught;
  return {
    id: 'coins',
    label: t(`${G}.gauge.coins`),
    icon: 'move-check',
    value: right / total,
    text: t(`${G}.gauge.coins.text`, { right, total }),
  };
}

function zonesOf({ phase }: CoinState, { t }: TableContext): readonly ZoneView[] {
  const places = PAYEES.map((payee, index): ZoneView => {
    // One below the other, so that no pipe runs behind a place that is not its own.
    const spot = { x: 0.735, y: 0.125 + index * 0.25, width: 0.52, height: 0.22 };
    return {
      id: payeeZone(payee),
      kind: 'slot',
      label: t(`${G}.payee.${payee}`),
      icon: PAYEE_PICTURES[payee],
      spot,
    };
  });
  const open = phase === 'bet' || phase === 'reveal';
  const holds = phase === 'choose' || phase === 'bet';
  return [
    { id: 'board', kind: 'board', label: t(`${G}.board`) },
    ...(open ? places : []),
    ...(holds ? [{ id: 'hand', kind: 'hand' as const, label: t(`${G}.hand`) }] : []),
  ];
}

function buttonsOf(state: CoinState, { t }: TableContext): readonly ButtonView[] {
  return FOLLOW_THE_COIN.legal(state).flatMap((action): readonly ButtonView[] => {
    if (action.type !== 'press') return [];
    const { button: id } = action;
    const plain = { id, action, pressed: false };
    if (id === 'continue') return [continueButton(t)];
    const label = t(state.phase === 'bet' ? `${G}.check` : `${G}.choice.${id}`);
    return [{ ...plain, label, icon: `move-${id}`, primary: false, group: 'choices' }];
  });
}

function recapOf(state: CoinState, context: TableContext): RecapView {
  const { t } = context;
  const result = FOLLOW_THE_COIN.result(state);
  const joys = state.picks.flatMap(({ post }) => state.posts[post] ?? []).filter(isJoy);
  const count = joys.length + (isJoy(state.extra) ? 1 : 0);
  return presentSetPieceRecap(
    result,
    {
      lines: [
        t(`${G}.recap.score`, { ...result.gauges.caught }),
        ...(count > 0 ? [t(`${G}.recap.joy`, { count })] : []),
        t(`${G}.recap.who`),
      ],
      hard: hardOf(state, context),
    },
    context,
  );
}

/** The posts that were hard: whoever has looked closely already is told who gains. */
function hardOf({ posts, picks, extra, move }: CoinState, { t }: TableContext): readonly HardSeen[] {
  const seen = ({ id, card, picture }: CoinPost) => ({
    card,
    picture,
    title: t(`${G}.${id}.title`),
    line: t(`${G}.${id}.line`),
  });
  const wrong = picks.flatMap(({ post: index, right, checked }) => {
    const post = posts[index];
    if (right || !post) return [];
    const better = checked ? post.payees.map((payee) => t(`${G}.payee.${payee}`)) : [t(`${G}.check`)];
    return [{ ...seen(post), better }];
  });
  const failed = move?.verdict === 'missed' || move?.verdict === 'wronged';
  const better = fittingMoves(extra).map((one) => t(`${G}.choice.${one}`));
  return failed ? [...wrong, { ...seen(extra), better }] : wrong;
}
