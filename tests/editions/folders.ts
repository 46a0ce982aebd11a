import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STICK_PAGE } from '../../scripts/editions/stick-page.ts';

/** Where the editions were built; both variables are for trying a build elsewhere. */
export const WEB = resolve(process.env.SANGO_WEB ?? 'dist');
export const STICK = resolve(process.env.SANGO_STICK ?? 'dist-stick');
export const STICK_ADDRESS = pathToFileURL(`${STICK}/${STICK_PAGE}`).href;
