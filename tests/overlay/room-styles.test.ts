import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const STYLE = 'src/overlay/style';
/** The one file of the rooms that may name colours: those of paper, whichever theme the screen has. */
const PAPER = 'paper-colours.css';
const RAW = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch)a?\(/gi;
const ANSWERS = ['--answer-1', '--answer-2', '--answer-3', '--answer-4'];

const read = (path: string) => readFileSync(`${STYLE}/${path}`, 'utf8');

/** Colours of a theme by token: those of the usual one, where it has none of its own. */
function colours(theme: 'normal' | 'contrast' | 'calm'): Map<string, string> {
  const themes = read('themes.css');
  const own = new RegExp(`^:root\\[data-theme="${theme}"\\] \\{([^}]*)\\}`, 'm').exec(themes)?.[1] ?? '';
  const all = `${read('tokens.css')}${own}`;
  return new Map(
    [...all.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance of WCAG 2.2, 0–1. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours of the rooms', () => {
  it.each(readdirSync(`${STYLE}/rooms`).filter((file) => file !== PAPER))('%s names tokens only', (file) => {
    expect(read(`rooms/${file}`).match(RAW) ?? []).toEqual([]);
  });

  it.each(['normal', 'contrast', 'calm'] as const)(
    'A to D are four colours, and their letters and lines can be read in them: %s',
    (theme) => {
      const tokens = colours(theme);
      const answers = ANSWERS.map((name) => tokens.get(name) ?? '');
      expect(new Set(answers).size).toBe(ANSWERS.length);
      const ink = tokens.get('--ink') ?? '';
      for (const ground of [...answers, tokens.get('--note') ?? '', tokens.get('--warn') ?? ''])
        expect(ratio(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('has a contrast and a calm kind of A to D', () => {
    const kinds = (['normal', 'contrast', 'calm'] as const).map((theme) => colours(theme).get('--answer-1'));
    expect(new Set(kinds).size).toBe(3);
  });
});
