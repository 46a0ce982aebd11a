import { roundRect } from '../../draw/shapes.ts';
import { clipped, path, placed } from '../../draw/svg.ts';

type Side = 1 | -1;

/** Below the window's upper edge the ribbon holds the cloth, so far. */
const TIED = 262;
/** So much the hanging part reaches up under its ribbon, so that no gap opens when it swings. */
const UNDER = 6;

/** A whole curtain at rest. @param wy the window's upper edge @param dir 1 falls from the left, -1 from the right */
export const bedroomCurtain = (x0: number, wy: number, dir: Side): string =>
  shadow(x0, wy, dir) + cloth(x0, wy, dir) + ribbon(x0, wy, dir);

/** As far as its ribbon; what hangs below is in life/rooms.ts. */
export const bedroomCurtainAbove = (x0: number, wy: number, dir: Side): string =>
  shadow(x0, wy, dir) + clipped(roundRect(x0 - 200, wy - 100, 400, TIED + 102, 0), cloth(x0, wy, dir));

/** What hangs below the left one's ribbon, with the ribbon, drawn round its middle. */
export const bedroomCurtainBelow = (): string =>
  placed(-56, -TIED, clipped(roundRect(-200, TIED - UNDER, 400, 360, 0), cloth(0, 0, 1)) + ribbon(0, 0, 1));

const across =
  (x0: number, dir: Side) =>
  (v: number): number =>
    x0 + dir * v;

function outline(x0: number, wy: number, dir: Side): string {
  const X = across(x0, dir);
  return `M${X(-40)} ${wy - 62}H${X(150)}C${X(146)} ${wy + 120} ${X(120)} ${wy + 210} ${X(72)} ${wy + 262}C${X(86)} ${wy + 340} ${X(100)} ${wy + 430} ${X(92)} ${wy + 560}Q${X(60)} ${wy + 574} ${X(36)} ${wy + 562}Q${X(10)} ${wy + 576} ${X(-12)} ${wy + 562}Q${X(-30)} ${wy + 570} ${X(-48)} ${wy + 560}Z`;
}

const shadow = (x0: number, wy: number, dir: Side): string =>
  path(outline(x0, wy, dir), { fill: '#3D3880', opacity: 0.3, transform: 'translate(12 10)' });

function cloth(x0: number, wy: number, dir: Side): string {
  const X = across(x0, dir);
  const d = outline(x0, wy, dir);
  return (
    path(d, { fill: '#2FB0A8' }) +
    clipped(
      d,
      (
        [
          [-14, 26],
          [34, 24],
          [84, 20],
          [122, 18],
        ] as const
      )
        .map(([o, q]) =>
          path(
            `M${X(o)} ${wy - 70}C${X(o + 4)} ${wy + 100} ${X(o * 0.35 + 26)} ${wy + 190} ${X(o * 0.2 + 40)} ${wy + 262}C${X(o * 0.42 + 22)} ${wy + 360} ${X(o * 0.6 - 6)} ${wy + 460} ${X(o * 0.62 - 8)} ${wy + 580}H${X(o * 0.62 + q - 6)}C${X(o * 0.6 + q)} ${wy + 450} ${X(o * 0.42 + 30 + q * 0.3)} ${wy + 360} ${X(o * 0.2 + 46)} ${wy + 262}C${X(o * 0.35 + 34 + q * 0.4)} ${wy + 190} ${X(o + q)} ${wy + 100} ${X(o + q)} ${wy - 70}Z`,
            { fill: '#1F8F94', opacity: 0.75 },
          ),
        )
        .join('') +
        path(`M${X(-60)} ${wy - 62}H${X(160)}V${wy - 34}H${X(-60)}Z`, { fill: '#19747F', opacity: 0.5 }),
    )
  );
}

function ribbon(x0: number, wy: number, dir: Side): string {
  const X = across(x0, dir);
  const left = Math.min(X(28), X(84));
  return (
    path(roundRect(left, wy + 250, 56, 24, 12), { fill: '#FFC83A' }) +
    path(roundRect(left, wy + 262, 56, 12, [0, 0, 12, 12]), { fill: '#E8A62F' })
  );
}
