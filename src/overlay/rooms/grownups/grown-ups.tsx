import '../../style/rooms/doors.css';
import '../../style/rooms/grownups.css';
import '../../style/rooms/grownups-parts.css';
import type { GrownUpsState } from '../../../app/rooms/grownups/grown-ups-state.ts';
import { type GrownUpsPage, grownUpsPage } from '../../../present/rooms/grown-ups-pages.ts';
import { useOverlay } from '../../overlay-context.ts';
import { Waiting } from '../../screens/waiting.tsx';
import { useArrival } from '../use-arrival.ts';
import { Article } from './article.tsx';
import { ChapterSwitches } from './chapter-switches.tsx';
import { Coverage } from './coverage.tsx';
import { GrownUpsGate } from './grown-ups-gate.tsx';
import { GrownUpsStart } from './grown-ups-start.tsx';
import { HelplineList } from './helpline-list.tsx';
import { LessonNotes } from './lesson-notes.tsx';
import { Quests } from './quests.tsx';

/** The pages for grown-ups; whoever comes by address passes the gate first. */
export function GrownUps() {
  const { state } = useOverlay();
  const { room, route } = state;
  const path = route.name === 'grownups' ? route.path : [];
  const gate = room?.room === 'grownups' && room.gate !== null;
  const box = useArrival(`${gate} ${path.join('/')}`);
  if (room?.room !== 'grownups') return <Waiting />;
  return (
    <div ref={box}>
      {room.gate ? (
        <GrownUpsGate gate={room.gate} />
      ) : (
        <Content room={room} page={grownUpsPage(path[0])} about={path[1] ?? null} />
      )}
    </div>
  );
}

interface ContentProps {
  readonly room: GrownUpsState;
  readonly page: GrownUpsPage | null;
  readonly about: string | null;
}

function Content({ room, page, about }: ContentProps) {
  const { lessons } = room;
  const lesson = lessons.find(({ id }) => id === about) ?? null;
  switch (page) {
    case null:
      return <GrownUpsStart />;
    case 'quests':
      return <Quests chapters={lessons.map(({ id }) => id)} chosen={lesson?.id ?? null} />;
    case 'lessons':
      return <LessonNotes lessons={lessons} chosen={lesson} />;
    case 'helplines':
      return <HelplineList />;
    case 'chapters':
      return <ChapterSwitches />;
    case 'coverage':
      return <Coverage lessons={lessons} />;
    case 'why':
    case 'privacy':
    case 'tells':
    case 'stand':
    case 'prepare':
      return <Article page={page} />;
  }
}
