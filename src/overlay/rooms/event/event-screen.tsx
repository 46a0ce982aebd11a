import '../../style/rooms/attract.css';
import '../../style/rooms/attract-phone.css';
import '../../style/rooms/event.css';
import '../../style/rooms/event-round.css';
import '../../style/rooms/event-card.css';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { hush } from '../../live/live.ts';
import { useOverlay } from '../../overlay-context.ts';
import { Waiting } from '../../screens/waiting.tsx';
import { useReader } from '../../speech/use-reader.ts';
import { useArrival } from '../use-arrival.ts';
import { Attract } from './attract.tsx';
import { ChooseGame } from './choose-game.tsx';
import { ChooseLanguage } from './choose-language.tsx';
import { ChooseTeams } from './choose-teams.tsx';
import { EventRound } from './event-round.tsx';
import { listenAtStand } from './listen-at-stand.ts';
import { StaffDialog } from './staff-dialog.tsx';
import { StillThere } from './still-there.tsx';
import { TakeHomeCard } from './take-home-card.tsx';

/** The stand: nobody's screen, until somebody touches it. */
export function EventScreen() {
  const { state, app } = useOverlay();
  const { room } = state;
  const step = room?.room === 'event' ? room.step : '';
  // The card in large letters is a page of its own.
  const box = useArrival(room?.room === 'event' && room.large ? 'large' : step);
  useEffect(() => listenAtStand(app, window), [app]);
  // What was said belongs to the step before; to the group before, after all.
  useLayoutEffect(() => hush, [step]);
  // A voice that reads help or the staff's words stops when they are closed, also when nobody closes them.
  const { stop } = useReader();
  useLayoutEffect(() => stop, [state.dialog, room?.room === 'event' && room.staff.page]);
  if (room?.room !== 'event') return <Waiting />;
  return (
    <div ref={box} class="event">
      <EventStep step={room.step} />
      <StillThere />
      {room.staff.page !== 'closed' && <StaffDialog key={room.staff.page} page={room.staff.page} />}
    </div>
  );
}

/** On the calm cover: it waits longer than the game, and asks before it forgets a group. */
export function EventCover() {
  const { app, state } = useOverlay();
  useEffect(() => listenAtStand(app, window), [app]);
  return state.room?.room === 'event' ? <StillThere /> : null;
}

function EventStep({ step }: { readonly step: string }) {
  switch (step) {
    case 'language':
      return <ChooseLanguage />;
    case 'teams':
      return <ChooseTeams />;
    case 'games':
      return <ChooseGame />;
    case 'play':
      return <EventRound />;
    case 'card':
      return <TakeHomeCard />;
    default:
      return <Attract />;
  }
}
