import type { AppAction } from '../../src/app/action.ts';
import { seededRandom } from '../../src/stage/engine/seeded-random.ts';
import type { World } from '../support/app-world.ts';
import { sensibleActions } from '../support/next-action.ts';

const MOST_PRESSES = 900;

/** A player who presses anything sensible in a chapter; another seed takes another way. */
export function player(world: World, seed: number) {
  const random = seededRandom(seed);
  const isAtEnd = (): boolean => sensibleActions(world.app.state)[0]?.type === 'end-done';
  /** One press. @returns false at the end of the chapter */
  const press = async (): Promise<boolean> => {
    // The first lens or game waits for the deck.
    if (!world.app.state.ready) await world.settle();
    if (isAtEnd()) return false;
    const actions = sensibleActions(world.app.state);
    const action: AppAction | undefined = actions[Math.floor(random() * actions.length)];
    if (!action) throw new Error(`nothing to press at ${JSON.stringify(world.app.state.story?.chosen)}`);
    world.app.dispatch(action);
    return true;
  };
  return {
    press,
    async presses(count: number): Promise<void> {
      for (let done = 0; done < count && (await press()); done += 1);
    },
    /** To the end screen. @returns the ending reached */
    async toEnd(): Promise<string> {
      for (let count = 0; count < MOST_PRESSES; count += 1) {
        const turn = world.app.state.story?.passage.turn;
        if (!(await press())) return turn?.type === 'end' ? turn.ending : '';
      }
      throw new Error('the chapter does not end');
    },
  };
}
