import type { Translate } from '../translate.ts';
import { presentTell } from './present-tell.ts';

/** Pages for grown-ups that are read from top to bottom. */
export type ArticleId = 'why' | 'tells' | 'prepare' | 'stand' | 'privacy';

export interface ArticleView {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly ArticleSection[];
}

export interface ArticleSection {
  readonly title: string;
  /** quote: words to say · fixed: a line that stands word for word in the game · sources: where it is from */
  readonly look: 'text' | 'list' | 'steps' | 'quote' | 'fixed' | 'sources';
  readonly texts: readonly string[];
}

type Part =
  | readonly [look: 'text' | 'list' | 'steps' | 'sources', count: number]
  /** What all lessons say, or the chapter says. */
  | readonly [look: 'quote' | 'list' | 'fixed', own: (t: Translate) => readonly string[]];

const SAY = (t: Translate) => [presentTell(t).say];
const DO = (t: Translate) => presentTell(t).steps;
const FIXED = (t: Translate) => [t('grownups.tells.5.1'), t('c6.not-okay.2')];

/** Sections in their order; a number counts the texts `grownups.<page>.<section>.<n>`. */
const ARTICLES: Readonly<Record<ArticleId, readonly Part[]>> = {
  why: [
    ['text', 2],
    ['text', 1],
    ['text', 1],
    ['text', 1],
    ['list', 4],
    ['text', 2],
    ['sources', 6],
  ],
  tells: [
    ['quote', SAY],
    ['list', DO],
    ['list', 3],
    ['list', 4],
    ['fixed', FIXED],
  ],
  prepare: [
    ['steps', 5],
    ['list', 5],
    ['list', 3],
  ],
  stand: [
    ['steps', 4],
    ['list', 6],
    ['quote', SAY],
    ['list', DO],
    ['list', 2],
  ],
  privacy: [
    ['list', 5],
    ['list', 3],
    ['text', 1],
    ['text', 1],
    ['text', 1],
  ],
};

export function presentArticle(page: ArticleId, t: Translate): ArticleView {
  const numbered = (section: number, count: number) =>
    Array.from({ length: count }, (_, index) => t(`grownups.${page}.${section}.${index + 1}`));
  return {
    title: t(`grownups.${page}.title`),
    intro: t(`grownups.${page}.intro`),
    sections: ARTICLES[page].map(([look, texts], index) => ({
      title: t(`grownups.${page}.${index + 1}.title`),
      look,
      texts: typeof texts === 'number' ? numbered(index + 1, texts) : texts(t),
    })),
  };
}
