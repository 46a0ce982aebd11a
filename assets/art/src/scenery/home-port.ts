import { darken } from '../draw/colour.ts';
import { ellipse, roundRect } from '../draw/shapes.ts';
import { group, linearGradient, path } from '../draw/svg.ts';
import { box } from './box.ts';
import { cloud } from './cloud.ts';
import type { Place } from './place.ts';
import { coralTree, tree } from './plants.ts';

/** The square of the home island. */
export function homePort(): Place {
  const defs =
    linearGradient('hSky', [
      [0, '#5AB6F2'],
      [0.5, '#A9DDF8'],
      [0.82, '#FFE3D0'],
      [1, '#FFD3C8'],
    ]) +
    linearGradient('hGrass', [
      [0, '#7FD9A4'],
      [1, '#4DB887'],
    ]) +
    linearGradient('hPlaza', [
      [0, '#FFF1DF'],
      [1, '#FFD9B8'],
    ]) +
    linearGradient(
      'hTower',
      [
        [0, '#FF8B78'],
        [0.5, '#FF6B5C'],
        [1, '#DB4A55'],
      ],
      0,
      0,
      1,
      0,
    ) +
    linearGradient(
      'hScreen',
      [
        [0, '#FFFFFF'],
        [1, '#BDE9F2'],
      ],
      0,
      0,
      0.4,
      1,
    );
  let back =
    '<rect width="1920" height="1080" fill="url(#hSky)"/>' +
    path(ellipse(1560, 150, 190), { fill: '#FFF6D8', opacity: 0.3 }) +
    path(ellipse(1560, 150, 96), { fill: '#FFF3CC', opacity: 0.95 });
  back +=
    cloud(260, 190, 1.1, 0.9) +
    cloud(1330, 260, 0.9, 0.85) +
    cloud(1770, 330, 0.8, 0.8) +
    cloud(80, 420, 0.8, 0.75);
  // far islands
  const isle = (x: number, y: number, k: number, c: string) =>
    group(
      path('M-150 0C-120 90 -50 150 0 170C50 150 120 90 150 0Z', { fill: '#9CA9DC' }) +
        path('M0 170C50 150 120 90 150 0H60C60 70 30 130 0 170Z', { fill: '#8494CF' }) +
        path(ellipse(0, 0, 150, 40), { fill: c }),
      { transform: `translate(${x} ${y}) scale(${k})`, opacity: 0.85 },
    );
  back += isle(960, 330, 0.55, '#F5D98C');
  let mid =
    path('M-40 700C260 600 560 640 960 622C1360 640 1660 600 1960 700V1120H-40Z', { fill: 'url(#hGrass)' }) +
    path(
      'M-40 716C260 620 560 660 960 642C1360 660 1660 620 1960 716V746C1660 652 1360 690 960 672C560 690 260 652 -40 746Z',
      { fill: '#9CE5B6', opacity: 0.7 },
    );
  // plaza
  mid +=
    path(ellipse(960, 960, 900, 290), { fill: '#E9B893', opacity: 0.55 }) +
    path(ellipse(960, 948, 890, 284), { fill: 'url(#hPlaza)' }) +
    path(ellipse(960, 948, 640, 200), { fill: '#FFE3C8' }) +
    path(ellipse(960, 948, 600, 186), { fill: '#FFF3E4' }) +
    path(ellipse(960, 948, 300, 94), { fill: '#FFE3C8' }) +
    path(ellipse(960, 948, 272, 84), { fill: '#FFF3E4' });
  // houses
  const house = (x: number, y: number, k: number, wall: string, roof: string) =>
    group(
      path(ellipse(10, 4, 150, 22), { fill: '#2A6B5B', opacity: 0.2 }) +
        box(-104, -150, 208, 150, 6, wall) +
        box(20, -150, 84, 150, 6, darken(wall, 0.12)) +
        path('M-132 -138L0 -256L132 -138Z', { fill: roof }) +
        path('M0 -256L132 -138H30Z', { fill: darken(roof, 0.18) }) +
        box(-24, -84, 48, 84, [24, 24, 0, 0], '#7A5AA8') +
        path(ellipse(12, -40, 5), { fill: '#FFC83A' }) +
        box(-82, -112, 42, 42, 8, '#BDE9F2') +
        box(44, -112, 42, 42, 8, '#A9D6E8') +
        box(-64, -112, 6, 42, 0, '#fff') +
        box(62, -112, 6, 42, 0, '#fff'),
      { transform: `translate(${x} ${y}) scale(${k})` },
    );
  mid +=
    house(300, 760, 1.15, '#FFF3E4', '#FF8A5C') +
    house(1640, 752, 1.2, '#FFF3E4', '#4DA5E8') +
    house(1330, 712, 0.8, '#FFEFE0', '#35B5A6') +
    house(600, 716, 0.78, '#FFEFE0', '#FFC04A');
  // tower: a big phone with a door
  mid +=
    path(ellipse(974, 742, 160, 26), { fill: '#2A6B5B', opacity: 0.22 }) +
    path(roundRect(870, 260, 208, 480, 40), { fill: '#C43E50' }) +
    path(roundRect(846, 262, 208, 480, 40), { fill: 'url(#hTower)' }) +
    path(roundRect(868, 322, 164, 280, 24), { fill: 'url(#hScreen)' }) +
    box(918, 286, 64, 12, 6, '#B93A4A') +
    path('M912 436Q926 416 940 436M962 436Q976 416 990 436', {
      fill: 'none',
      stroke: '#4A3F92',
      strokeWidth: 10,
      strokeLinecap: 'round',
    }) +
    path('M922 480Q951 510 980 480', {
      fill: 'none',
      stroke: '#4A3F92',
      strokeWidth: 10,
      strokeLinecap: 'round',
    }) +
    path(ellipse(898, 470, 15, 10) + ellipse(1004, 470, 15, 10), { fill: '#FFB3B0' }) +
    path('M918 742V680A32 32 0 0 1 982 680V742Z', { fill: '#FFC83A' }) +
    path('M952 742V648A32 32 0 0 1 982 680V742Z', { fill: '#E8A02C' }) +
    path(ellipse(940, 706, 5), { fill: '#7A4A2E' });
  mid += group(
    path('M-8 0V-70M-8 -30Q-44 -40 -46 -70M-8 -40Q24 -48 28 -74', {
      fill: 'none',
      stroke: '#F2748A',
      strokeWidth: 20,
      strokeLinecap: 'round',
    }) +
      path(ellipse(-8, -84, 40), { fill: '#FFE27A', opacity: 0.35 }) +
      path(ellipse(-8, -84, 18), { fill: '#FFD84D' }),
    { transform: 'translate(950 264)' },
  );
  mid +=
    group(tree(0, 0, 2.6), { transform: 'translate(110 790)' }) +
    group(tree(0, 0, 2.2), { transform: 'translate(1830 786)' }) +
    group(coralTree(0, 0, 2.2), { transform: 'translate(470 772)' }) +
    group(coralTree(0, 0, 2), { transform: 'translate(1470 766)' }) +
    group(tree(0, 0, 1.8), { transform: 'translate(760 742)' }) +
    group(coralTree(0, 0, 1.6), { transform: 'translate(1180 740)' });
  // lamps and bunting
  const lamp = (x: number, y: number) =>
    box(x - 6, y - 170, 12, 170, 5, '#5A4FA0') +
    path(ellipse(x, y - 184, 46), { fill: '#FFE9A0', opacity: 0.35 }) +
    path(ellipse(x, y - 184, 22), { fill: '#FFE27A' });
  mid += lamp(690, 830) + lamp(1230, 830);
  const front =
    cloud(180, 1100, 1.5, 1, '#FFFFFF', '#E9CFE6') + cloud(1740, 1104, 1.55, 1, '#FFFFFF', '#E9CFE6');
  return { defs, back, middle: mid, front };
}
