import * as v from 'valibot';
import type { WorkshopDeck } from '../../core/games/workshop/workshop-deck.ts';
import { TRICKS } from '../../core/ids.ts';
import { name } from '../schema-kit.ts';

const pictures = v.array(v.strictObject({ id: name, picture: name }));

/** workshop.json: tiles to build tricks from. */
export const workshopSchema: v.GenericSchema<unknown, WorkshopDeck> = v.strictObject({
  senders: pictures,
  pictures,
  hellos: v.array(name),
  gears: v.array(v.strictObject({ id: name, trick: v.picklist(TRICKS) })),
  plains: v.array(name),
  wishes: v.array(name),
});
