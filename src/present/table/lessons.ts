import type { GameId } from '../../core/ids.ts';
import type { Translate } from '../translate.ts';

/** What the first play of each game teaches, in its order: the last part of `game.<id>.lesson.<step>`. */
const LESSONS: Readonly<Record<GameId, readonly string[]>> = {
  sort: ['place', 'ask', 'again'],
  'clue-hunt': ['bet', 'look', 'move'],
  'one-week-online': ['choose', 'green', 'later'],
  'say-it': ['who', 'opener', 'talk'],
  'check-it': ['check', 'page', 'answer'],
  'upstander-chat': ['choose', 'gauges', 'like'],
  'share-tree': ['look', 'words', 'leo'],
  'passphrase-forge': ['words', 'never', 'recall'],
  'trick-duel': ['card', 'friend', 'costume'],
  'tone-tiles': ['swap', 'look', 'few'],
  'follow-the-coin': ['choose', 'bet', 'move'],
  'bot-check-person': ['place', 'ask', 'again'],
  workshop: ['build', 'line', 'try'],
  'slow-burn': ['day', 'more', 'lens'],
  comic: ['thoughts', 'gone', 'last'],
  'adult-hand': ['card', 'guess', 'swap'],
};

/** @returns the lessons of a game, at most three, to be shown once more when asked for */
export function lessonsOf(game: GameId, t: Translate): readonly string[] {
  return LESSONS[game].map((step) => t(`game.${game}.lesson.${step}`));
}
