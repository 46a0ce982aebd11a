import '../../style/rooms/code.css';
import { useOverlay } from '../../overlay-context.ts';
import { Waiting } from '../../screens/waiting.tsx';
import { BringCode } from './bring-code.tsx';
import { MyCode } from './my-code.tsx';

/** The picture code: one's own, or one to be entered. */
export function CodeScreen() {
  const { state } = useOverlay();
  const { route, room } = state;
  if (route.name !== 'code' || room?.room !== 'code') return <Waiting />;
  return route.path[0] === 'bring' ? <BringCode room={room} /> : <MyCode />;
}
