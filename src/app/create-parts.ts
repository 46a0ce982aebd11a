import type { BoundGames } from '../core/games/game-states.ts';
import type { ChapterId } from '../core/ids.ts';
import type { CompiledStory } from '../core/story/play-chapter.ts';
import { beginActivity } from './begin-activity.ts';
import type { Context } from './context.ts';
import { handle } from './handle.ts';
import { openChapter } from './handle-story.ts';
import { enter } from './navigate.ts';
import type { AppPorts } from './ports.ts';
import { isRoom, type RoomId } from './rooms/room-place.ts';
import type { RoomRules } from './rooms/room-rules.ts';
import type { Route } from './route.ts';
import type { AppState } from './state.ts';
import { type Step, step } from './step.ts';
import { withNotice } from './with-notice.ts';

/** What the game fetches once it is wanted: stories, the deck with its games, and rooms. */
export interface Parts {
  readonly games: BoundGames | null;
  readonly story: (id: ChapterId) => CompiledStory | undefined;
  readonly room: (id: RoomId) => RoomRules | undefined;
  /** The screen that can neither be shown nor left for another, since the list of chapters cannot be had. */
  readonly stuckAt: Route | null;
  openChapter(chapter: ChapterId): Promise<void>;
  openDeck(): Promise<void>;
  openRoom(room: RoomId): Promise<void>;
  /** The deck, as long as nobody has asked for it: a story begins without it and will want it soon. */
  fetchAhead(): void;
}

/** The app as parts see it: they go on with the screen that waits for them. */
export interface Waiting {
  readonly state: AppState;
  readonly context: Context;
  tell(from: Step): void;
}

/** Fetches parts through the ports; whoever has left the screen that waited is not disturbed. */
export function createParts(ports: AppPorts, app: Waiting): Parts {
  const stories = new Map<ChapterId, CompiledStory>();
  const rooms = new Map<RoomId, RoomRules>();
  let games: BoundGames | null = null;
  let deckAsked = false;
  let stuckAt: Route | null = null;

  /** @returns whether the screen of now is still there, and still waits. */
  const waiting = (): (() => boolean) => {
    const { route } = app.state;
    return () => app.state.route === route && !app.state.ready;
  };

  /** Most likely offline before it was ever here: back to the map with a kind note. */
  const turnBack = () => {
    const to = { name: 'map', notice: 'notice.no-chapter' } as const;
    app.tell(handle(app.state, { type: 'go', to, replace: true }, app.context));
  };

  const parts: Parts = {
    get games() {
      return games;
    },
    get stuckAt() {
      return stuckAt;
    },
    story: (id) => stories.get(id),
    room: (id) => rooms.get(id),

    async openChapter(chapter) {
      const inRoom = isRoom(app.state.route);
      const waits = waiting();
      // A room waits for the story it shows; a teacher's window needs its words only.
      const isWanted = () => {
        const { route } = app.state;
        return inRoom ? waits() : route.name === 'chapter' && route.chapter === chapter;
      };
      try {
        const [story] = await Promise.all([ports.loadChapter(chapter), ports.language.useChapter(chapter)]);
        stories.set(chapter, story);
        if (!isWanted()) return;
        const { state, context } = app;
        app.tell(inRoom ? enter(state, state.route, context) : openChapter(state, chapter, context));
      } catch {
        if (isWanted()) turnBack();
      }
    },

    async openDeck() {
      const waits = waiting();
      try {
        games = await ports.loadGames();
        if (!waits()) return;
        const { state, context } = app;
        const isPlayed = state.story !== null;
        app.tell(
          isPlayed ? beginActivity({ ...state, ready: true }, context) : enter(state, state.route, context),
        );
      } catch {
        if (!waits()) return;
        const { state } = app;
        if (state.route.name !== 'map') return turnBack();
        stuckAt = state.route;
        app.tell(step({ ...state, notices: withNotice(state, 'notice.no-list') }));
      }
    },

    async openRoom(room) {
      const waits = waiting();
      try {
        const rules = await ports.loadRoom(room);
        // What is played in a room is played by the same rules as anywhere. Without them the room is not there yet.
        if (rules.deck) games = await ports.loadGames();
        rooms.set(room, rules);
        if (waits()) app.tell(enter(app.state, app.state.route, app.context));
      } catch {
        if (waits()) turnBack();
      }
    },

    fetchAhead() {
      if (games || deckAsked || !app.state.ready) return;
      deckAsked = true;
      void parts.openDeck();
    },
  };
  return parts;
}
