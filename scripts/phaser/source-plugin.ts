import type { Plugin } from 'vite';

/** Values of the switches that Phaser's sources ask for with `typeof X`. */
const FLAGS = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
  EXPERIMENTAL: false,
} as const;

/**
 * Source files replaced as a whole.
 * - the renderer's and the maths' indexes pull in everything (and the first one in a circle that breaks at start);
 * - the canvas features are probed with `data:` pictures, which the page's security policy forbids: every
 *   browser that can run this build has both.
 */
const REPLACED: Readonly<Record<string, string>> = {
  'renderer/index.js': "module.exports = { Events: require('./events') };",
  'math/index.js':
    "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };",
  'device/CanvasFeatures.js': 'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true };',
};

/**
 * Prepares Phaser's sources for bundling. Vite's `define` cannot do it: `typeof X` of an undefined name is
 * the text 'undefined', which counts as true.
 * @param source absolute folder of Phaser's sources, with a slash at the end
 */
export function phaserSource(source: string): Plugin {
  const names = Object.keys(FLAGS) as (keyof typeof FLAGS)[];
  const pattern = new RegExp(`typeof\\s+(${names.join('|')})\\b`, 'g');
  return {
    name: 'phaser-source',
    enforce: 'pre',
    transform(code, id) {
      const file = (id.split('?')[0] ?? id).replaceAll('\\', '/');
      if (!file.startsWith(source)) return null;
      const replaced = REPLACED[file.slice(source.length)];
      if (replaced !== undefined) return { code: replaced, map: null };
      if (!code.includes('typeof ')) return null;
      const flagged = code.replace(pattern, (_, name: keyof typeof FLAGS) => String(FLAGS[name]));
      return { code: flagged, map: null };
    },
  };
}
