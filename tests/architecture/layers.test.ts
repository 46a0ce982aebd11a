import { describe, expect, it } from 'vitest';
import { cycles, layerViolations } from './find-violations.ts';
import { readSources, type Sources } from './read-sources.ts';
import { ruleViolations } from './source-rules.ts';

describe('the source', () => {
  const sources = readSources();

  it('was read', () => {
    expect(sources.size).toBeGreaterThan(20);
  });

  it('keeps its layers apart', () => {
    expect(layerViolations(sources)).toEqual([]);
  });

  it('has no files that need each other in a ring', () => {
    expect(cycles(sources)).toEqual([]);
  });

  it('keeps the rules of the house', () => {
    expect(ruleViolations(sources)).toEqual([]);
  });
});

const planted = (path: string, text: string): Sources => new Map([[path, text]]);

describe('planted violations of the layers are found', () => {
  it.each([
    ['src/core/a.ts', "import { app } from '../app/app.ts';"],
    ['src/core/a.ts', "import type { App } from '../app/app.ts';"],
    ['src/core/a.ts', "export { App } from '../app/app.ts';"],
    ['src/core/a.ts', "type T = import('../app/app.ts').App;"],
    ['src/core/a.ts', "const load = () => import('../save/create-save.ts');"],
    ['src/core/cards/a.ts', "import { Story } from 'inkjs';"],
    ['src/content/a.ts', "import texts from '../../locales/en/ui.json';"],
    ['src/save/a.ts', "import { get } from 'idb-keyval';"],
    ['src/audio/a.ts', "import { Howl } from 'howler';"],
    ['src/audio/a.ts', "import { ids } from '../core/ids.ts';"],
    ['src/audio/a.ts', "import { scene } from '../stage/scene.ts';"],
    ['src/stage/a.ts', "import type { View } from '../overlay/view.tsx';"],
    ['src/stage/a.ts', "import { ids } from '../core/ids.ts';"],
    ['src/overlay/a.tsx', "import { scene } from '../stage/scene.ts';"],
    ['src/overlay/a.tsx', "import type Phaser from 'phaser';"],
    ['src/overlay/a.tsx', "import { Scene } from 'phaser';"],
    ['src/present/a.ts', "import { registry } from '../content/registry.ts';"],
    ['src/app/a.ts', "import { t } from '../i18n/create-i18n.ts';"],
    ['src/app/a.ts', "const files = import.meta.glob('../../locales/*/*.json');"],
    ['src/app/a.ts', "import { main } from '../main.ts';"],
    ['src/app/a.ts', "import left from 'left-pad';"],
    ['src/app/a.ts', "import { x } from '../../tests/x.ts';"],
    ['src/helpers/a.ts', "import { x } from '../core/ids.ts';"],
  ])('%s: %s', (path, text) => {
    expect(layerViolations(planted(path, text))).toHaveLength(1);
  });

  it('and what is allowed is not', () => {
    const allowed: Sources = new Map([
      ['src/core/story/a.ts', "import { Story } from 'inkjs'; import { ids } from '../ids.ts';"],
      ['src/save/idb-store.ts', "import { get } from 'idb-keyval';"],
      [
        'src/audio/howler-audio.ts',
        "import { Howl } from 'howler'; import type { App } from '../app/app.ts';",
      ],
      ['src/stage/a.ts', "import * as Phaser from 'phaser'; import { type View } from '../core/ids.ts';"],
      [
        'src/i18n/a.ts',
        "export const files = import.meta.glob(['../../locales/*/*.json', '!../../locales/_*/*']);",
      ],
      ['src/main.ts', "import './overlay/style/main.css'; import { stage } from './stage/stage.ts';"],
    ]);
    expect(layerViolations(allowed)).toEqual([]);
  });
});

describe('planted rings are found', () => {
  const ring = (types: string): Sources =>
    new Map([
      ['src/core/a.ts', "import { b } from './b.ts';"],
      ['src/core/b.ts', "import { c } from './c.ts';"],
      ['src/core/c.ts', `import ${types}{ a } from './a.ts';`],
    ]);

  it('of code, not of types', () => {
    expect(cycles(ring(''))).toEqual(['src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts']);
    expect(cycles(ring('type '))).toEqual([]);
  });
});

describe('planted breaches of the rules are found', () => {
  it.each([
    ['src/stage/a.ts', 'setTimeout(go, 10);'],
    ['src/core/a.ts', 'globalThis.setInterval(go, 10);'],
    ['src/core/a.ts', 'const x = Math.random();'],
    ['src/core/a.ts', 'const now = new Date();'],
    ['src/overlay/a.tsx', 'const a = <input type="text" />;'],
    ['src/overlay/a.tsx', 'const a = <input />;'],
    ['src/overlay/a.tsx', 'const a = <textarea />;'],
    ['src/overlay/a.tsx', 'const a = <p contentEditable />;'],
    ['src/overlay/a.ts', "document.createElement('textarea');"],
    ['src/app/a.ts', "const a = 'https://example.org/x';"],
    ['src/app/a.ts', ['const a = `//cdn.example.org/$', '{x}`;'].join('')],
    ['src/overlay/a.tsx', 'const a = <p>Hello</p>;'],
    ['src/overlay/a.tsx', "const a = <p>{'Hello'}</p>;"],
    ['src/overlay/a.tsx', 'const a = <button aria-label="Close" />;'],
    ['src/overlay/a.tsx', 'const a = <p dangerouslySetInnerHTML={b} />;'],
    ['src/overlay/a.tsx', 'const a = <iframe src={b} />;'],
    ['src/overlay/a.ts', 'a.innerHTML = b;'],
    ['src/overlay/a.ts', "a['outerHTML'] = b;"],
    ['src/overlay/a.ts', "a.insertAdjacentHTML('beforeend', b);"],
    ['src/overlay/a.ts', 'window.document.write(b);'],
    ['src/overlay/a.ts', "document.createElement('script');"],
    ['src/app/a.ts', 'eval(b);'],
    ['src/app/a.ts', 'const a = new Function(b);'],
    ['src/app/a.ts', "setTimeout('go()', 10);"],
    ['src/app/a.ts', 'const a = await import(b);'],
    ['src/app/a.ts', "location.href = 'javascript:go()';"],
    ['src/overlay/a.ts', 'export default function a() {}'],
    ['src/overlay/a.ts', 'export default 1;'],
    ['src/overlay/CardView.ts', 'export const a = 1;'],
  ])('%s: %s', (path, text) => {
    expect(ruleViolations(planted(path, text))).toHaveLength(1);
  });

  it('and what is allowed is not', () => {
    const text = `
      const svg = 'http://www.w3.org/2000/svg';
      const later = (call: Function) => setTimeout(() => call(), 10);
      const a = <label><input type="range" aria-label={t('settings.size')} /> {t('a.b')} · 1</label>;
    `;
    expect(ruleViolations(planted('src/overlay/a-b.tsx', text))).toEqual([]);
  });
});
