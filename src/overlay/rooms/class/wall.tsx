import type { LessonAsk } from '../../../core/lesson/run.ts';
import type { WallTile } from '../../../present/rooms/class-view.ts';
import { Group } from '../../kit/group.tsx';
import { Picture } from '../../kit/picture.tsx';

interface WallProps {
  readonly tiles: readonly WallTile[];
  readonly label: string;
  readonly send: (ask: LessonAsk) => void;
}

/** Tiles the class chooses from. Gone with the page. */
export function Wall({ tiles, label, send }: WallProps) {
  return (
    <Group look="class__tiles" label={label}>
      {tiles.map(({ move, name, taken }) => (
        <button
          key={move}
          type="button"
          class="class__tile"
          aria-pressed={taken}
          onClick={() => send({ do: 'tile', move })}
        >
          <Picture kind="cards" names={[`move-${move}`]} />
          <span>{name}</span>
        </button>
      ))}
    </Group>
  );
}
