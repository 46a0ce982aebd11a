import { createHash } from 'node:crypto';

export interface PageParts {
  /** The built page, with links to one script and one style sheet. */
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** Elements to stand before the script. */
  readonly data: string;
}

/**
 * One page that needs no other file. Its policy names the script and the style sheet by their hashes, allows data:
 * addresses for pictures, fonts and sounds, and nothing else: not even a request to its own folder.
 * @throws when the page has other scripts or style sheets than these
 */
export function onePage({ html, script, style, data }: PageParts): string {
  const code = safe(script);
  const looks = safeStyle(style);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(looks)}'`,
    'img-src data:',
    'font-src data:',
    'media-src data:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const put = (text: string, from: RegExp | string, to: string): string => {
    const put = text.replace(from, () => to);
    if (put === text) throw new Error(`The page has no ${from}.`);
    return put;
  };
  let page = html;
  page = put(page, /\s*<script [^>]*type="module"[^>]*><\/script>/, '');
  page = put(page, /<link rel="stylesheet"[^>]*>/, `<style>${looks}</style>`);
  page = put(
    page,
    /(?<=<meta charset="utf-8" ?\/?>)/,
    `\n    <meta http-equiv="Content-Security-Policy" content="${policy}">\n    <meta name="referrer" content="no-referrer">`,
  );
  page = put(page, '</body>', `${data}\n<script type="module">${code}</script>\n</body>`);
  const left = /<(link|script|img|source)\b[^>]*\s(src|href|srcset)="(?!data:)[^"]*"/.exec(page);
  if (left) throw new Error(`The page still asks for a file: ${left[0]}`);
  return page;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Words that would end the script inside a text of it; the same character, written otherwise. */
function safe(script: string): string {
  if (script.includes('\r')) throw new Error('A page turns carriage returns into other characters.');
  return script.replaceAll(/<(?=\/?script|!--)/gi, '\\x3C');
}

function safeStyle(style: string): string {
  if (/<\/style|\r/i.test(style)) throw new Error('The style sheet would end too early.');
  return style;
}
