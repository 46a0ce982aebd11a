import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import english from './locales/en/ui.json' with { type: 'json' };
import { offlineLists } from './scripts/offline-lists.ts';
import { ensurePhaser, phaserAlias } from './scripts/phaser/ensure-phaser.ts';
import { SECURITY_HEADERS, securityPolicy } from './scripts/security.ts';
import { ink } from './scripts/vite-ink.ts';

const texts: Readonly<Record<string, string>> = english;

export default defineConfig(async () => {
  await ensurePhaser(import.meta.dirname);
  const offline = offlineLists(import.meta.dirname);
  return {
    // Relative addresses: the game can lie in any folder of any host.
    base: './',
    plugins: [ink(), offline.plugin, securityPolicy(), pwa(offline.first)],
    resolve: { alias: phaserAlias(import.meta.dirname) },
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
    build: {
      target: 'es2022',
      // A data: address would need an exception in the security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 800,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'phaser', test: /[\\/](vendor[\\/]phaser\.js|node_modules[\\/]phaser[\\/])/ },
              { name: 'ink', test: /[\\/]node_modules[\\/]inkjs[\\/]/ },
            ],
          },
        },
      },
    },
    preview: { headers: { ...SECURITY_HEADERS } },
  };
});

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
      navigateFallback: 'index.html',
      inlineWorkboxRuntime: true,
      sourcemap: false,
      runtimeCaching: [
        {
          urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/'),
          handler: 'CacheFirst',
          options: { cacheName: 'used', matchOptions: { ignoreVary: true } },
        },
      ],
    },
  });
}
