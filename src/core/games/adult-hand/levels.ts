import type { Level } from '../../ids.ts';

/** How many cards the grown-up holds. */
export const HAND: Readonly<Record<Level, number>> = { 1: 3, 2: 4, 3: 5 };

/** So many cards are played in one story at most; whatever is not told then, is told another day. */
export const MOST_TURNS = 6;

/** Stories in a game: between them the two swap roles, if they like. */
export const ROUNDS = 2;

/** So many reactions are asked about at the end. */
export const MOST_ASKED = 4;
