/** The first folder of a path under src/; main.ts and boot.ts, which fetches it, are a layer; the rest are folders beside src/. */
export type Layer =
  | 'main'
  | 'core'
  | 'content'
  | 'save'
  | 'i18n'
  | 'audio'
  | 'app'
  | 'present'
  | 'overlay'
  | 'stage'
  | 'locales'
  | 'assets';

export interface LayerRule {
  /** Layers this one may use, values and types. Itself is always allowed. */
  readonly uses: readonly Layer[];
  /** Layers whose types it may name. */
  readonly names?: readonly Layer[];
  /** Packages, each with the folder or file within the layer that may import it ('' for all of it). */
  readonly packages?: Readonly<Record<string, string>>;
}

/** Who may import whom. Everything that is not listed is forbidden. ARCHITECTURE.md shows the same as a picture. */
export const LAYERS: Readonly<Record<Exclude<Layer, 'locales' | 'assets'>, LayerRule>> = {
  core: { uses: [], packages: { inkjs: 'story/' } },
  content: { uses: ['core'], packages: { valibot: '' } },
  save: { uses: ['core'], packages: { valibot: '', 'idb-keyval': 'idb-store.ts' } },
  i18n: { uses: ['locales'], packages: { i18next: '' } },
  audio: { uses: ['assets'], names: ['core', 'app'], packages: { howler: 'howler-' } },
  app: { uses: ['core', 'content', 'save'] },
  present: { uses: ['core'], names: ['content', 'i18n'] },
  overlay: {
    uses: ['core', 'app', 'present', 'i18n', 'assets'],
    // It hands the registry on to present and never looks into it.
    names: ['content'],
    packages: { preact: '', '@preact/signals': '' },
  },
  stage: { uses: ['present', 'assets'], names: ['core', 'app'], packages: { phaser: '' } },
  main: {
    uses: [
      'core',
      'content',
      'save',
      'i18n',
      'audio',
      'app',
      'present',
      'overlay',
      'stage',
      'locales',
      'assets',
    ],
    packages: { preact: '' },
  },
};
