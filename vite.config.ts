import { existsSync } from 'node:fs';
import { defineConfig, mergeConfig, type UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import english from './locales/en/ui.json' with { type: 'json' };
import { stick } from './scripts/editions/stick.ts';
import { offlineLists } from './scripts/offline-lists.ts';
import { ensurePhaser, phaserAlias } from './scripts/phaser/ensure-phaser.ts';
import { SECURITY_HEADERS, securityPolicy } from './scripts/security.ts';
import { shippedFiles } from './scripts/shipped/shipped-files.ts';
import { ink } from './scripts/vite-ink.ts';

const texts: Readonly<Record<string, string>> = english;

/** Pictures that neither title, parcel nor calm cover shows. */
const LATER_PICTURES =
  /assets[\\/]art[\\/](cards|stills|places|packs)[\\/](?!title-hero|calm-cover|place-desk\.|sango-(idle|cheer|wave)\.)[^\\/]*\.(svg|webp)/;

/** `--mode stick` builds the edition in one file (scripts/editions); everything else is the web's. */
export default defineConfig(async ({ mode }) => {
  const root = import.meta.dirname;
  await ensurePhaser(root);
  return mergeConfig(shared(root), mode === 'stick' ? stick(root) : web(root));
});

function shared(root: string): UserConfig {
  return {
    // Relative addresses: the game can lie in any folder of any host.
    base: './',
    plugins: [ink()],
    resolve: { alias: phaserAlias(root) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 800 },
  };
}

function web(root: string): UserConfig {
  const offline = offlineLists(root);
  return {
    plugins: [offline.plugin, shippedFiles(root), securityPolicy(), pwa(offline.first)],
    build: {
      // A data: address would need an exception in the security policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'phaser', test: /[\\/](vendor[\\/]phaser\.js|node_modules[\\/]phaser[\\/])/ },
              // Addresses that stage and page share; those of src/overlay/pictures/pictures.ts come before both.
              { name: 'addresses', test: LATER_PICTURES },
              { name: 'ink', test: /[\\/]node_modules[\\/]inkjs[\\/]/ },
            ],
          },
        },
      },
    },
    preview: { headers: { ...SECURITY_HEADERS } },
  };
}

/** Installable, playable without network. The page registers the worker itself, after its first screen. */
function pwa(first: (url: string) => boolean): ReturnType<typeof VitePWA> {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    filename: 'sw.js',
    includeManifestIcons: false,
    manifest: {
      id: './',
      name: texts['app.name'] ?? 'Play with Sango',
      short_name: 'Sango',
      description: texts['app.description'] ?? '',
      lang: 'en',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      orientation: 'any',
      background_color: '#bfe6f5',
      theme_color: '#2b6cb0',
      categories: ['education', 'games', 'kids'],
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' as const },
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ].filter((icon) => existsSync(`${import.meta.dirname}/public/${icon.src}`)),
    },
    workbox: {
      globPatterns: ['**/*'],
      maximumFileSizeToCacheInBytes: 4_000_000,
      manifestTransforms: [
        async (entries) => ({ manifest: entries.filter((entry) => first(entry.url)), warnings: [] }),
      ],
      // The page asks before it takes a new version; the very first worker may serve the open page at once.
      skipWaiting: false,
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      // Nothing but the page itself is answered with the page, whatever it is asked for with `?lang=`: other pages and
      // files of the same host are none of the worker's business.
      navigateFallback: null,
      directoryIndex: 'index.html',
      ignoreURLParametersMatching: [/^/],
      inlineWorkboxRuntime: true,
      sourcemap: false,
      runtimeCaching: [
        {
          urlPattern: ({ url }) => {
            // This runs in the worker: only what lies in the game's own folder is kept.
            const { registration } = globalThis as unknown as { registration: { scope: string } };
            return url.href.startsWith(`${registration.scope}assets/`);
          },
          handler: 'CacheFirst',
          options: { cacheName: 'used', matchOptions: { ignoreVary: true } },
        },
      ],
    },
  });
}
