import type { Page } from '@playwright/test';

/**
 * Plays rounds by pressing the page's own buttons from inside, as fast as the page answers: every game in turn, some to
 * their end, some left in the middle.
 * @param first number of the first round: decides game and choices, so that no two rounds are the same
 * @throws when a round does not come back to the attract loop
 */
export async function playRounds(page: Page, count: number, first: number): Promise<void> {
  await page.evaluate(
    async ({ rounds, from }) => {
      const rest = () => new Promise((resolve) => setTimeout(resolve, 0));
      const all = (selector: string) =>
        [...document.querySelectorAll<HTMLButtonElement>(selector)].filter(
          (one) => !one.disabled && one.ariaDisabled !== 'true' && one.checkVisibility(),
        );
      const press = async (selector: string, at = 0) => {
        for (let wait = 0; wait < 400; wait += 1) {
          const found = all(selector);
          const button = found[at % Math.max(1, found.length)];
          if (button) {
            button.click();
            await rest();
            return;
          }
          await rest();
        }
        throw new Error(`nothing to press: ${selector}`);
      };
      for (let round = from; round < from + rounds; round += 1) {
        await press('.attract__tap');
        await press('.event__language', round);
        await press('.event__animals .tile', round);
        if (round % 2 === 0) await press('.event__animals .tile[aria-pressed="false"]', round * 3);
        await press('.event__go .btn');
        await press('.event__game', round);
        const most = round % 5 === 0 ? 6 : 250;
        for (let turn = 0; turn < most && !document.querySelector('.paper'); turn += 1) {
          const goesOn = all('main.table [data-goes-on]');
          const places = all('main.table button[data-zone]');
          const choices = goesOn.length > 0 ? goesOn : places.length > 0 ? places : all('main.table button');
          choices[(round * 7 + turn * 3) % Math.max(1, choices.length)]?.click();
          await rest();
          if (document.querySelector('dialog[open]')) await press('dialog[open] .dialog__tools .btn', 1);
        }
        if (!document.querySelector('.paper'))
          await press('.bar__side--end .btn', -1 + all('.bar__side--end .btn').length);
        await press('.take__buttons .btn', 1);
        await press('.take__back');
        await press('.take__buttons .btn:last-of-type', all('.take__buttons .btn').length - 1);
      }
    },
    { rounds: count, from: first },
  );
}
