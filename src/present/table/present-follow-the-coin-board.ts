import { type CoinPost, PAYEES, type Payee } from '../../core/games/follow-the-coin/coin-deck.ts';
import {
  COIN,
  type CoinState,
  payeeZone,
  postNow,
  postThing,
} from '../../core/games/follow-the-coin/coin-state.ts';
import { FOLLOW_THE_COIN } from '../../core/games/follow-the-coin/follow-the-coin.ts';
import { PICKS } from '../../core/games/follow-the-coin/levels.ts';
import { joinSentences } from '../join-sentences.ts';
import type { CardFaceView, LinkView, Spot, ThingView } from '../table-view.ts';
import type { Translate } from '../translate.ts';
import type { TableContext } from './present-table.ts';
import { targetsOf, thingsIn, useOf } from './thing-kit.ts';

const G = 'game.follow-the-coin';
const thing = thingsIn('board');

/** What lies there: eight posts, or one with its coin, or at the end all pipes and one more post. */
export function coinThings(state: CoinState, context: TableContext): readonly ThingView[] {
  switch (state.phase) {
    case 'choose':
      return [
        ...state.posts.map((post, index) => tileOf(state, { post, index }, context)),
        ...coins(state, context),
      ];
    case 'bet':
    case 'reveal':
      return [
        ...openPost(state, { x: 0.15, y: 0.5, width: 0.28, height: 0.98 }, context),
        ...coins(state, context),
      ];
    default:
      return [
        ...pipes(state, context),
        ...openPost(state, { x: 0.82, y: 0.5, width: 0.34, height: 0.98 }, context),
      ];
  }
}

/** The pipes of the post in question, dark until the bet; at the end all that were found. */
export function coinLinks(state: CoinState): readonly LinkView[] {
  const shown = state.phase === 'reveal';
  if (state.phase === 'choose') return [];
  const post = postNow(state);
  if (shown || state.phase === 'bet') {
    if (!post) return [];
    return PAYEES.map((payee) => ({
      from: postThing(post),
      to: payeeZone(payee),
      state: shown && post.payees.includes(payee) ? lit(payee) : 'off',
    }));
  }
  return followed(state).flatMap((one) =>
    one.payees.map((payee) => ({ from: postThing(one), to: `payee.${payee}`, state: lit(payee) })),
  );
}

/** Money runs strongly, joy calmly. */
function lit(payee: Payee): LinkView['state'] {
  return payee === 'nobody' ? 'mended' : 'on';
}

function followed({ picks, posts }: CoinState): readonly CoinPost[] {
  return picks.flatMap(({ post }) => posts[post] ?? []);
}

function payeesOf({ payees }: CoinPost, t: Translate): string {
  return payees.map((payee) => t(`${G}.payee.${payee}`)).join(t(`${G}.and`));
}

function tileOf(
  state: CoinState,
  { post, index }: { readonly post: CoinPost; readonly index: number },
  { t }: TableContext,
): ThingView {
  const pick = state.picks.find((one) => one.post === index);
  const id = postThing(post);
  const title = t(`${G}.${post.id}.title`);
  return thing({
    id,
    order: index,
    kind: 'tile',
    spot: { x: 0.125 + (index % 4) * 0.25, y: index < 4 ? 0.25 : 0.75, width: 0.23, height: 0.46 },
    picture: post.picture,
    ...(pick ? { tone: pick.right ? ('good' as const) : ('bad' as const) } : {}),
    text: title,
    name: t(`${G}.post`, { number: index + 1, total: state.posts.length, title }),
    state: pick ? t(`${G}.state.paid`, { payees: payeesOf(post, t) }) : '',
    use: useOf(FOLLOW_THE_COIN.legal(state), id),
  });
}

/** The post in question as a card: its words, and the small print once one has looked. */
function openPost(state: CoinState, spot: Spot, { t }: TableContext): readonly ThingView[] {
  const post = postNow(state);
  if (!post) return [];
  const shown = state.phase === 'reveal' || state.phase === 'verdict';
  const looked =
    state.phase === 'bet' || state.phase === 'reveal' ? state.checked : state.phase === 'verdict';
  const title = t(`${G}.${post.id}.title`);
  const note = looked ? t(`${G}.${post.id}.check`) : '';
  const face: CardFaceView = {
    card: postThing(post),
    kind: 'situation',
    island: null,
    level: null,
    picture: post.picture,
    title,
    line: t(`${G}.${post.id}.line`),
    note,
    revealed: shown,
  };
  const { current, posts, phase } = state;
  const number = { number: (current ?? 0) + 1, total: posts.length, title };
  const told = looked ? t(`${G}.checked`) : '';
  const pipe = phase === 'reveal' ? t(`${G}.pipes`, { payees: payeesOf(post, t) }) : '';
  return [
    thing({
      id: postThing(post),
      order: 10,
      kind: 'card',
      spot,
      face,
      text: joinSentences([face.line, note]),
      name: t(current === null ? `${G}.extra` : `${G}.post`, number),
      state: pipe || told,
    }),
  ];
}

/** The coins one still has; the one in question can be put somewhere, or lies where it was put. */
function coins(state: CoinState, { t }: TableContext): readonly ThingView[] {
  const bet = state.phase === 'reveal' ? state.picks.at(-1) : undefined;
  const used = state.picks.length - (bet ? 1 : 0);
  const targets = targetsOf(FOLLOW_THE_COIN.legal(state), COIN);
  const count = state.phase === 'choose' ? PICKS - used : 1;
  return Array.from({ length: count }, (_, index) => {
    const name = t(`${G}.coin.name`, { number: used + index + 1, total: PICKS });
    return thing({
      id: state.phase === 'choose' ? `${COIN}-${used + index + 1}` : COIN,
      zone: bet ? payeeZone(bet.bet) : 'hand',
      order: index,
      kind: 'tile',
      picture: 'coins',
      text: bet ? t(`${G}.payee.${bet.bet}`) : t(`${G}.coin`),
      name,
      ...(bet ? { tone: bet.right ? ('good' as const) : ('bad' as const) } : {}),
      state: bet ? t(`${G}.placed`, { payee: t(`${G}.payee.${bet.bet}`) }) : '',
      targets,
    });
  });
}

/** Pictures of those who gain. */
export const PAYEE_PICTURES: Readonly<Record<Payee, string>> = {
  creator: 'camera',
  maker: 'parcel',
  network: 'megaphone',
  nobody: 'hand-heart',
};

/** All that was found out: three posts, and who gains. */
function pipes(state: CoinState, { t }: TableContext): readonly ThingView[] {
  const posts = followed(state).map((post, order) => {
    const title = t(`${G}.${post.id}.title`);
    return thing({
      id: postThing(post),
      order,
      kind: 'tile',
      spot: { x: 0.11, y: 0.17 + order * 0.33, width: 0.2, height: 0.3 },
      picture: post.picture,
      text: title,
      name: title,
      state: t(`${G}.state.paid`, { payees: payeesOf(post, t) }),
    });
  });
  const ends = PAYEES.map((payee, index) => {
    const text = t(`${G}.payee.${payee}`);
    return thing({
      id: `payee.${payee}`,
      order: posts.length + index,
      kind: 'tile',
      spot: { x: 0.47, y: 0.125 + index * 0.25, width: 0.26, height: 0.22 },
      picture: PAYEE_PICTURES[payee],
      text,
      name: text,
    });
  });
  return [...posts, ...ends];
}
