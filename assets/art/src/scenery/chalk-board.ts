import { each } from '../draw/each.ts';
import { onCircle, round } from '../draw/geometry.ts';
import { ellipse, star } from '../draw/shapes.ts';
import { path, stroke } from '../draw/svg.ts';
import { box } from './box.ts';

const WHITE = '#F2FBF8';
const YELLOW = '#FFE27A';
const PINK = '#FFC2D0';
const ORANGE = '#FFB38A';
const GREEN = '#B9F0C6';
const BLUE = '#A8E8FF';

const chalk = (d: string, colour = WHITE, width = 7): string => stroke(d, width, colour, { opacity: 0.9 });
const dot = (x: number, y: number, r: number, colour = WHITE): string =>
  path(ellipse(x, y, r), { fill: colour, opacity: 0.9 });

/** The board in front of the class, with what children drew on it: no letters. */
export function chalkBoard(): string {
  return (
    box(500, 120, 860, 430, 22, '#B98A5E', { transform: 'translate(10 12)', opacity: 0.4 }) +
    box(500, 120, 860, 430, 22, '#E9BF8F') +
    box(520, 140, 820, 390, 12, 'url(#cBoard)') +
    dragon() +
    sun() +
    house() +
    chalk(star(590, 222, 28, 12, 5), PINK) +
    chalk(star(1008, 218, 22, 10, 5), BLUE) +
    chalk(star(1090, 326, 14, 6, 5), YELLOW, 5)
  );
}

/** A friendly dragon that breathes a heart. */
function dragon(): string {
  const body =
    'M752 474C694 474 656 436 668 388C678 350 716 332 758 338C780 341 792 328 794 306C798 264 828 240 864 244C900 248 920 276 914 306C936 306 950 320 944 336C936 354 904 358 880 352C866 376 866 396 870 420C876 452 862 474 830 474Z';
  return (
    chalk('M672 424C632 448 590 436 584 400C581 378 598 366 612 374', GREEN) +
    chalk('M612 374L594 352M612 374L636 362', GREEN) +
    chalk(body, GREEN) +
    chalk('M742 350C712 300 736 260 784 240C778 268 784 284 800 298', GREEN) +
    chalk('M744 344C752 316 764 292 784 272', GREEN, 5) +
    chalk('M674 370L654 348L690 348M712 338L704 308L738 322', YELLOW) +
    chalk('M842 248L834 218L862 242M878 246L884 216L900 250', YELLOW) +
    chalk('M850 392Q832 428 844 464', WHITE, 5) +
    chalk('M720 474V490H752V474M806 474V490H838V474', GREEN) +
    dot(876, 288, 8) +
    dot(926, 322, 4) +
    chalk('M888 336Q910 344 928 334', WHITE, 5) +
    chalk(
      'M990 366C956 342 962 316 982 314C990 314 994 322 994 328C994 322 1000 312 1010 314C1030 318 1026 346 990 366Z',
      ORANGE,
    )
  );
}

function sun(): string {
  const rays = each([0, 45, 90, 135, 180, 225, 270, 315], (degrees) => {
    const [x, y] = onCircle(1210, 236, 62, degrees);
    const [x2, y2] = onCircle(1210, 236, 84, degrees);
    return `M${round(x)} ${round(y)}L${round(x2)} ${round(y2)}`;
  });
  return (
    chalk(ellipse(1210, 236, 42), YELLOW) +
    chalk(rays, YELLOW) +
    dot(1196, 230, 4.5, YELLOW) +
    dot(1224, 230, 4.5, YELLOW) +
    chalk('M1194 246Q1210 262 1226 246', YELLOW, 5)
  );
}

/** A house with a path and two flowers. */
function house(): string {
  const flower = (x: number, colour: string): string =>
    chalk(`M${x} 488V450`, GREEN, 5) +
    each([0, 72, 144, 216, 288], (degrees) => {
      const [px, py] = onCircle(x, 438, 11, degrees);
      return dot(px, py, 7, colour);
    }) +
    dot(x, 438, 6, YELLOW);
  return (
    chalk('M1130 488V424H1218V488M1114 430L1174 378L1234 430', BLUE) +
    chalk('M1162 488V456H1186V488', ORANGE, 6) +
    chalk('M1060 490Q1180 482 1310 490', WHITE, 5) +
    flower(1262, PINK) +
    flower(1296, ORANGE) +
    flower(1086, PINK)
  );
}
