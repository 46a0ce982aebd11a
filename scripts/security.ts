import type { Plugin } from 'vite';

/** The one name under which script addresses may be made: `src/save/worker-address.ts` makes the worker's. */
const TRUSTED = "require-trusted-types-for 'script'; trusted-types sango-worker";

/**
 * Nothing but our own files, no exception. A page needs no frames, no forms that send, no other base, and never turns
 * text into markup or code: where a browser knows Trusted Types it refuses even an attempt.
 */
export const CONTENT_SECURITY_POLICY = `default-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; ${TRUSTED}`;

/** What the game never asks a device for. Only names that today's browsers know: others fill the console. */
const DENIED = [
  'accelerometer',
  'bluetooth',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What hosts should send with every file; the files in hosting/ and public/_headers are written from it. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': DENIED.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * The same for a game that lies in a sandboxed frame of a learning platform. Such a frame has no origin, so even its
 * own scripts, fonts and pictures are foreign to it and must be given to everybody.
 * @param platforms who may show it, e.g. `https://learning.example`
 */
export function embeddedHeaders(platforms: readonly string[]): Readonly<Record<string, string>> {
  const ancestors = ["'self'", ...platforms].join(' ');
  return {
    ...SECURITY_HEADERS,
    'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors ${ancestors}`,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  };
}

/** Writes the policy into the built page, so that it holds on hosts that cannot send headers. */
export function securityPolicy(): Plugin {
  return {
    name: 'sango:security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
          injectTo: 'head-prepend',
        },
        { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
      ],
    },
  };
}
