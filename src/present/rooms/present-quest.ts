import type { GameId, Level } from '../../core/ids.ts';
import type { Translate } from '../translate.ts';

/** What is played in the quest of each chapter: one short round. The prologue is played itself. */
const ROUNDS: Readonly<
  Record<string, { readonly game: GameId; readonly level: Level; readonly players?: 2 }>
> = {
  1: { game: 'clue-hunt', level: 1 },
  2: { game: 'check-it', level: 1 },
  3: { game: 'comic', level: 1 },
  4: { game: 'one-week-online', level: 1 },
  5: { game: 'slow-burn', level: 1 },
  6: { game: 'say-it', level: 1, players: 2 },
  7: { game: 'sort', level: 2 },
  8: { game: 'bot-check-person', level: 1 },
  9: { game: 'upstander-chat', level: 1 },
  10: { game: 'share-tree', level: 1 },
  11: { game: 'tone-tiles', level: 1 },
  12: { game: 'passphrase-forge', level: 1 },
  13: { game: 'trick-duel', level: 1, players: 2 },
};

/** Minutes of each part: ten together. */
const MINUTES = { play: 4, do: 4, talk: 2 } as const;

export interface QuestView {
  readonly title: string;
  /** Which chapter it is, and what happens in it. */
  readonly intro: string;
  readonly parts: readonly {
    readonly id: 'play' | 'do' | 'talk';
    readonly name: string;
    readonly minutes: string;
    readonly text: string;
  }[];
  /** null: the chapter itself. */
  readonly round: { readonly game: GameId; readonly level: Level; readonly players?: 2 } | null;
}

/** The family quest of a chapter. @param id of a chapter with a lesson, '0' to '13' */
export function presentQuest(id: string, t: Translate): QuestView {
  return {
    title: t(`c${id}.title`),
    intro: t('grownups.chapter.about', { number: Number(id), about: t(`grownups.about.${id}`) }),
    parts: (['play', 'do', 'talk'] as const).map((part) => ({
      id: part,
      name: t(`grownups.quests.${part}`),
      minutes: t('grownups.quests.minutes', { count: MINUTES[part] }),
      text: t(`grownups.quest.${id}.${part}`),
    })),
    round: ROUNDS[id] ?? null,
  };
}
