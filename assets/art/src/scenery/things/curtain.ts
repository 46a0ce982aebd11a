import { darken } from '../../draw/colour.ts';
import { each } from '../../draw/each.ts';
import { roundRect } from '../../draw/shapes.ts';
import { clipped, path, placed } from '../../draw/svg.ts';
import { box } from '../box.ts';

/** Cloth that hangs beside a window, from its rail at (x, y). */
export interface Curtain {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** 1 falls from the left, -1 from the right. */
  readonly side: 1 | -1;
  readonly colour: string;
}

/** Where a ribbon holds the cloth, as a share of its height. */
const TIED = 0.6;
/** So much the hanging part reaches up under its ribbon, so that no gap opens when it swings. */
const UNDER = 6;
const REACH = 40;

/** The whole curtain, at rest. */
export const curtain = (one: Curtain): string => shadow(one) + cloth(one) + ribbon(one);

/** The curtain as far as its ribbon; what hangs below is in life/rooms.ts. */
export const curtainAbove = (one: Curtain): string =>
  shadow(one) + clipped(part(one, -REACH, one.h * TIED + 2), cloth(one));

/** What hangs below the ribbon, with the ribbon itself, drawn round the middle of the ribbon. */
export function curtainBelow(one: Curtain): string {
  const { x, y, w, h, side } = one;
  const below = clipped(part(one, h * TIED - UNDER, h + REACH), cloth(one));
  return placed(-(x + side * w * 0.31), -(y + h * 0.58 + 10), below + ribbon(one));
}

function part({ x, y, w, side }: Curtain, from: number, to: number): string {
  return roundRect(Math.min(x, x + side * w) - REACH, y + from, w + REACH * 2, to - from, 0);
}

const across =
  ({ x, w, side }: Curtain) =>
  (share: number): number =>
    x + side * w * share;

function outline(one: Curtain): string {
  const { y, h } = one;
  const X = across(one);
  return `M${X(0)} ${y}H${X(1)}C${X(1)} ${y + h * 0.3} ${X(0.72)} ${y + h * 0.5} ${X(0.5)} ${y + h * TIED}C${X(0.7)} ${y + h * 0.75} ${X(0.66)} ${y + h * 0.9} ${X(0.66)} ${y + h}Q${X(0.4)} ${y + h + 14} ${X(0)} ${y + h}Z`;
}

const shadow = (one: Curtain): string =>
  path(outline(one), { fill: '#3A2470', opacity: 0.22, transform: 'translate(10 8)' });

function cloth(one: Curtain): string {
  const { y, h, colour } = one;
  const X = across(one);
  const fold = (share: number): string =>
    path(
      `M${X(share)} ${y}C${X(share)} ${y + h * 0.3} ${X(share * 0.5 + 0.1)} ${y + h * 0.5} ${X(share * 0.3 + 0.14)} ${y + h * TIED}L${X(share * 0.3 + 0.2)} ${y + h * TIED}C${X(share * 0.6 + 0.14)} ${y + h * 0.5} ${X(share + 0.12)} ${y + h * 0.3} ${X(share + 0.12)} ${y}Z`,
      { fill: darken(colour, 0.18) },
    ) +
    path(
      `M${X(share * 0.3 + 0.14)} ${y + h * TIED}L${X(share * 0.5)} ${y + h}H${X(share * 0.5 + 0.1)}L${X(share * 0.3 + 0.2)} ${y + h * TIED}Z`,
      { fill: darken(colour, 0.18) },
    );
  return path(outline(one), { fill: colour }) + each([0.14, 0.44, 0.74], fold);
}

function ribbon(one: Curtain): string {
  const X = across(one);
  return box(Math.min(X(0.06), X(0.56)), one.y + one.h * 0.58, one.w * 0.5, 20, 10, '#FFC83A');
}
