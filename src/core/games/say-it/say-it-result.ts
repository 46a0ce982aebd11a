import type { CardId } from '../../ids.ts';
import type { GameResult } from '../game.ts';
import { SAY_IT_CARDS } from './levels.ts';
import type { SayItState, Telling } from './say-it-state.ts';

/** Told within six cards, every time. */
export function masteredSayIt({ rounds, tellings }: Pick<SayItState, 'rounds' | 'tellings'>): boolean {
  return tellings.length === rounds.length && tellings.every(toldWell);
}

export function toldWell({ cards }: Telling): boolean {
  return cards <= SAY_IT_CARDS;
}

/** What is kept: the worries told, the moves practised in them, and the right to be heard. */
export function resultOfSayIt(state: SayItState): GameResult {
  const told = state.tellings.flatMap((telling, index) => {
    const round = state.rounds[index];
    return round ? [{ telling, index, worry: round.worry }] : [];
  });
  const met = told.flatMap(({ telling, index, worry }) => {
    const costume = `say-it.${worry.id}+${telling.who}`;
    const moves = state.practised.filter((one) => one.round === index).map(({ card }) => card as CardId);
    const cards: readonly CardId[] = [worry.card, 'move:tell', 'right:be-heard', ...moves];
    return [...new Set(cards)].map((card) => ({ card, costume }));
  });
  return {
    game: 'say-it',
    level: state.level,
    mastered: state.finished && masteredSayIt(state),
    gauges: state.gauges,
    met,
    missed: told
      .filter(({ telling }) => !toldWell(telling))
      .map(({ worry }) => ({ card: worry.card, better: ['tell'], tricks: [] })),
  };
}
