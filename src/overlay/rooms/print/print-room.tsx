import '../../style/rooms/doors.css';
import '../../style/rooms/paper-colours.css';
import '../../style/rooms/print.css';
import '../../style/rooms/print-sheets.css';
import '../../style/rooms/print-cards.css';
import '../../style/rooms/print-pages.css';
import '../../style/rooms/print-posters.css';
import '../../style/rooms/print-quarters.css';
import type { PrintState } from '../../../app/rooms/print/print-state.ts';
import {
  type PrintId,
  type PrintOptions,
  printOf,
  printOptions,
} from '../../../present/rooms/print/prints.ts';
import { useOverlay } from '../../overlay-context.ts';
import { Waiting } from '../../screens/waiting.tsx';
import { useArrival } from '../use-arrival.ts';
import { Certificate } from './certificate.tsx';
import { DrawingSheet } from './drawing-sheet.tsx';
import { EventPoster } from './event-poster.tsx';
import { HelpersCard } from './helpers-card.tsx';
import { LessonPage } from './lesson-page.tsx';
import { PlayCards } from './play-cards.tsx';
import { PrintOverview } from './print-overview.tsx';
import { PrintPage } from './print-page.tsx';
import { ReceiptSheet } from './receipt-sheet.tsx';
import { StaffScript } from './staff-script.tsx';
import { TricksPoster } from './tricks-poster.tsx';
import { VoteCards } from './vote-cards.tsx';
import { WorkshopSheets } from './workshop-sheets.tsx';

/** Everything on paper. What, and how, stands in the address. */
export function PrintRoom() {
  const { state } = useOverlay();
  const { room, route } = state;
  const [path, query] = route.name === 'print' ? [route.path, route.query] : [[], {}];
  const box = useArrival(path.join('/'));
  if (room?.room !== 'print') return <Waiting />;
  const print = printOf(path[0]);
  const options = printOptions(query);
  const lesson = room.lessons.find(({ id }) => id === path[1]) ?? room.lessons[0];
  return (
    <div ref={box}>
      {print === null ? (
        <PrintOverview />
      ) : (
        <PrintPage
          print={print}
          options={options}
          lesson={print === 'lesson' && lesson ? lesson.id : null}
          lessons={room.lessons}
        >
          <Sheets print={print} options={options} lesson={lesson} />
        </PrintPage>
      )}
    </div>
  );
}

interface SheetsProps {
  readonly print: PrintId;
  readonly options: PrintOptions;
  readonly lesson: PrintState['lessons'][number] | undefined;
}

function Sheets({ print, options, lesson }: SheetsProps) {
  switch (print) {
    case 'cards':
      return <PlayCards options={options} />;
    case 'vote':
      return <VoteCards options={options} />;
    case 'certificate':
      return <Certificate options={options} />;
    case 'helpers':
      return <HelpersCard options={options} />;
    case 'lesson':
      return lesson ? <LessonPage lesson={lesson} options={options} /> : null;
    case 'receipt':
      return <ReceiptSheet options={options} />;
    case 'poster':
      return <TricksPoster options={options} />;
    case 'drawing':
      return <DrawingSheet options={options} />;
    case 'workshop':
      return <WorkshopSheets options={options} />;
    case 'script':
      return <StaffScript options={options} />;
    case 'event':
      return <EventPoster options={options} />;
  }
}
