import * as v from 'valibot';
import { addressOf, routeOf } from '../../src/app/router.ts';
import type { AppState } from '../../src/app/state.ts';
import type { Registry } from '../../src/content/registry.ts';
import type { BoundGames } from '../../src/core/games/game-states.ts';
import { showsTurn } from '../../src/core/story/session.ts';
import { deviceSchema, playerSchema } from '../../src/save/schemas.ts';
import type { MonkeyWorld } from './monkey-world.ts';
import { nameOf } from './presses.ts';

interface Known {
  readonly registry: Registry;
  readonly games: BoundGames;
}

/** Looks whether the state is one that the game's rules allow. @returns what is wrong */
export function checkState(state: AppState, before: AppState | null, { registry, games }: Known): string[] {
  const wrong: string[] = [];
  const must = (is: boolean, words: string): void => {
    if (!is) wrong.push(words);
  };
  if (state.device !== before?.device)
    must(v.is(deviceSchema, state.device), 'the device record is not valid');
  if (state.guest !== before?.guest) must(v.is(playerSchema, state.guest), "the guest's record is not valid");
  if (state.players !== before?.players)
    for (const one of state.players)
      must(v.is(playerSchema, one), `the record of ${one.animal} is not valid`);
  if (state.player !== before?.player && state.player) {
    const { animal } = state.player;
    must(v.is(playerSchema, state.player), "the player's record is not valid");
    must(
      state.players.some((one) => one === state.player),
      `${animal} plays and is not among the players`,
    );
  }
  const animals = state.players.map(({ animal }) => animal);
  must(new Set(animals).size === animals.length, `two players have one sign: ${animals}`);
  const texts = state.notices.map(({ text }) => text);
  must(new Set(texts).size === texts.length, `a notice is there twice: ${texts}`);
  must(state.calm ? state.calmPresses < 2 : state.calmPresses === 0, 'presses are counted without a cover');
  must(state.dialog !== null || state.dialogAbout === null, 'no dialog is open, and it is about something');
  const knows = { chapter: (id: string) => registry.chapter(id) !== undefined };
  const address = addressOf(state.route);
  must(addressOf(routeOf(address, knows)) === address, `the address ${address} leads elsewhere`);
  const { story, table } = state;
  if (story) {
    must(
      story.line >= 0 && story.line <= story.passage.lines.length,
      `the story stands at line ${story.line}`,
    );
    must(!story.activity || showsTurn(story), `an activity goes on in the middle of the lines`);
  }
  if (table && table !== before?.table) {
    const legal = games[table.state.game].legal(table.state);
    must(table.state.finished || legal.length > 0, `nothing can be done in ${table.state.game}`);
    must(
      table.held === null || legal.some((one) => one.type === 'place' && one.thing === table.held),
      `${table.held} is held and can go nowhere`,
    );
  }
  return wrong;
}

/** State is plain data: it can be written down and read again. */
export function checkPlain(state: AppState): string[] {
  return (['device', 'guest', 'players', 'story', 'table', 'room'] as const).flatMap((part) => {
    const text = JSON.stringify(state[part]);
    return text === JSON.stringify(structuredClone(state[part])) ? [] : [`${part} is not plain data`];
  });
}

/** Names of texts, which a player must never see instead of the text. */
const KEYS: ReadonlySet<string> = new Set(
  Object.values(
    import.meta.glob<Readonly<Record<string, string>>>('../../locales/en/*.json', {
      eager: true,
      import: 'default',
    }),
  )
    .flatMap((texts) => Object.keys(texts))
    .filter((key) => key.includes('.')),
);
const RAW = /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object /;
/** Unbuilt, small pictures stand in the page themselves; the built page's security policy forbids that. */
const OWN = /^(#|\.?\/(?!\/)|tel:|data:image\/|http:\/\/game\.test\/)/;

/** Looks at the page as it stands. @returns what is wrong */
export function checkPage({ host, app }: MonkeyWorld): string[] {
  const wrong: string[] = [];
  const mains = host.querySelectorAll('main').length;
  if (mains !== 1) wrong.push(`${mains} main parts are on the page`);
  const isThere = app.state.ready && !host.querySelector('main.waiting');
  const headings = host.querySelectorAll('h1').length;
  if (isThere && headings !== 1) wrong.push(`${headings} headings of the first rank are on the page`);
  for (const one of host.querySelectorAll('button, a[href], select'))
    if (nameOf(one) === '' && !one.getAttribute('aria-labelledby'))
      wrong.push(`a control has no name: ${one.outerHTML.slice(0, 120)}`);
  for (const one of host.querySelectorAll('[src], [href]')) {
    const address = one.getAttribute('src') ?? one.getAttribute('href') ?? '';
    if (!OWN.test(address)) wrong.push(`something is fetched from elsewhere: ${address.slice(0, 80)}`);
  }
  const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const words = node.textContent ?? '';
    if (KEYS.has(words) || RAW.test(words)) wrong.push(`words that nobody should see: ${words.slice(0, 80)}`);
  }
  return wrong;
}
