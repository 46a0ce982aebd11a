import { type FaultServer, faultServer } from './fault-server.ts';
import { hasTurn } from './in-turn.ts';
import { expect, type Watch, test as watched } from './watched.ts';

export { expect };

/** What a browser itself writes to its console when something cannot be had: here that is the test's doing. */
const EXPECTED =
  /Failed to load resource|net::ERR_|Failed to fetch|dynamically imported|bad HTTP response code|when fetching the script/;

/** The watched browser in front of a server whose faults are in the test's hand. */
export const test = watched.extend<{ server: FaultServer; forgiving: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants the pattern
  server: async ({}, use) => {
    const server = await faultServer();
    await use(server);
    await server.close();
  },
  baseURL: async ({ server }, use) => use(server.url),
  forgiving: [
    async ({ watch }, use) => {
      await use(undefined);
      forgive(watch);
    },
    { auto: true },
  ],
});

/** Takes away what the test itself has broken. */
function forgive({ problems }: Watch): void {
  const rest = problems.filter((one) => !EXPECTED.test(one));
  problems.splice(0, problems.length, ...rest);
}

/** `npm run faults` plays all of them; every other day each has its turn in `npm test`. */
const whole = process.env.ALL_FAULTS === '1';
/** So many days until each has had its turn. */
const DAYS = 3;
let place = 0;

/** A fault of a browser or a network: its title begins with the fault's name. */
export function fault(title: string, body: Parameters<typeof test>[2]): void {
  place += 1;
  if (whole || hasTurn(place, DAYS)) test(title, body);
}

/** A fault that takes longer: only `npm run faults` plays it. */
export function longFault(title: string, body: Parameters<typeof test>[2]): void {
  if (whole) test(title, body);
}
