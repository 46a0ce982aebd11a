import { embeddedHeaders, SECURITY_HEADERS } from '../security.ts';

/** Kept for a year: a changed file has another name. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time: the page, the worker and whatever has a fixed name. */
export const ASK_FIRST = 'no-cache';

/** Stands in the examples where somebody has to write their own. */
export const PLATFORM = 'https://learning.example';
export const SERVER_NAME = 'sango.example';
export const SITE_FOLDER = '/var/www/play-with-sango';

const entries = (headers: Readonly<Record<string, string>>) => Object.entries(headers);

/** The examples for hosts, all from one list of headers. @returns text by path in the repository */
export function hostFiles(): Readonly<Record<string, string>> {
  return {
    'public/_headers': netlifyHeaders(),
    'hosting/nginx.conf': nginx('the game as a site of its own', SECURITY_HEADERS),
    'hosting/nginx-embedded.conf': nginx(
      `the game to be shown in a frame by ${PLATFORM}`,
      embeddedHeaders([PLATFORM]),
    ),
    'hosting/apache.htaccess': apache(),
  };
}

/** Netlify, Cloudflare Pages and those who do as they do. Where two rules fit a file, both are sent: so none overlap. */
function netlifyHeaders(): string {
  const fixed = ['/', '/index.html', '/sw.js', '/take-along.json', '/manifest.webmanifest'];
  const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule('/*', entries(SECURITY_HEADERS)),
    rule('/assets/*', [['Cache-Control', IMMUTABLE]]),
    ...fixed.map((path) => rule(path, [['Cache-Control', ASK_FIRST]])),
  ].join('\n')}\n`;
}

function nginx(what: string, headers: Readonly<Record<string, string>>): string {
  return `# nginx: ${what}. Put it where your nginx includes sites, e.g. /etc/nginx/conf.d/.
# Change server_name, root and, for a public site, listen and the certificate.

map $uri $sango_cache {
  default "${ASK_FIRST}";
  ~/assets/ "${IMMUTABLE}";
}

server {
  listen 80;
  server_name ${SERVER_NAME};
  root ${SITE_FOLDER};

  # A service worker, and with it playing offline, needs HTTPS:
  # listen 443 ssl http2;
  # ssl_certificate /path/to/chain.pem;
  # ssl_certificate_key /path/to/key.pem;
  # add_header Strict-Transport-Security "max-age=31536000" always;

  # Nobody needs to know who plays.
  access_log off;
  server_tokens off;
  charset utf-8;
  charset_types text/html text/css text/plain application/javascript application/json;

  include mime.types;
  types {
    application/manifest+json webmanifest;
    audio/mp4 m4a;
    audio/ogg opus;
  }

${entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  # Not "always": a file that is missing today may be there tomorrow.
  add_header Cache-Control $sango_cache;

  # Files beside the others that "npm run pack" has made; without them nginx packs each answer anew.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types text/css text/plain application/javascript application/json application/manifest+json image/svg+xml;

  sendfile on;
  tcp_nopush on;
  keepalive_timeout 60;
  open_file_cache max=2000 inactive=10m;

  location / {
    limit_except GET { deny all; }
    try_files $uri $uri/ =404;
  }
  # Notes for other kinds of hosts.
  location ~ /_headers$ { return 404; }
}
`;
}

function apache(): string {
  const set = (name: string, value: string): string => `  Header always set ${name} "${value}"`;
  return `# Apache: copy it beside index.html and name it .htaccess (AllowOverride AuthConfig FileInfo Indexes Options).
# Needs mod_headers; uses mod_deflate and mod_mime where they are.

Options -Indexes
AddDefaultCharset utf-8
AddType application/manifest+json .webmanifest
AddType audio/mp4 .m4a
AddType audio/ogg .opus
AddType font/woff2 .woff2
AddType text/javascript .js

<IfModule mod_headers.c>
${entries(SECURITY_HEADERS)
  .map(([name, value]) => set(name, value))
  .join('\n')}
  # Not "always": a file that is missing today may be there tomorrow.
  Header set Cache-Control "${ASK_FIRST}"
  <If "%{REQUEST_URI} =~ m#/assets/#">
    Header set Cache-Control "${IMMUTABLE}"
  </If>
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/plain text/javascript application/javascript application/json application/manifest+json image/svg+xml
</IfModule>

<Files "_headers">
  Require all denied
</Files>
`;
}
