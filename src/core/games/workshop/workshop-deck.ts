import type { TrickId } from '../../ids.ts';

/** A tile with a picture. Text: `game.workshop.sender.<id>` or `.picture.<id>` */
export interface PictureTile {
  readonly id: string;
  readonly picture: string;
}

/** A line that turns a gear. Text: `game.workshop.line.<id>`. Silly, without threat, body, meeting or real people. */
export interface GearTile {
  readonly id: string;
  readonly trick: TrickId;
}

/** What tricks are built from. Plain lines turn nothing; hellos and wishes neither. */
export interface WorkshopDeck {
  readonly senders: readonly PictureTile[];
  readonly pictures: readonly PictureTile[];
  readonly hellos: readonly string[];
  readonly gears: readonly GearTile[];
  readonly plains: readonly string[];
  readonly wishes: readonly string[];
}
