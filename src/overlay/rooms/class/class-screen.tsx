import '../../style/rooms/class.css';
import '../../style/rooms/class-steps.css';
import '../../style/rooms/class-covers.css';
import '../../style/rooms/class-small.css';
import '../../style/rooms/class-vote.css';
import '../../style/rooms/class-story.css';
import '../../style/rooms/class-table.css';
import '../../style/rooms/lesson-page.css';
import { useOverlay } from '../../overlay-context.ts';
import { Waiting } from '../../screens/waiting.tsx';
import { useArrival } from '../use-arrival.ts';
import { Builder } from './builder.tsx';
import { Lesson } from './lesson.tsx';

/** The class screen: a builder of lessons, then the lesson as the projector shows it. */
export function ClassScreen() {
  const { room } = useOverlay().state;
  const box = useArrival(room?.room === 'class' && room.run ? 'lesson' : 'builder');
  if (room?.room !== 'class') return <Waiting />;
  return (
    <div ref={box}>
      {room.run ? <Lesson run={room.run} teacher={room.teacher} /> : <Builder room={room} />}
    </div>
  );
}
