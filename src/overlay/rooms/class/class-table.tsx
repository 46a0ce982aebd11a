import { OverlayContext, useOverlay } from '../../overlay-context.ts';
import { Waiting } from '../../screens/waiting.tsx';
import { Table } from '../../table/table.tsx';

/** A card game for the whole class: the table as a page in very large letters. */
export function ClassTable() {
  const overlay = useOverlay();
  const { state } = overlay;
  if (!state.table) return <Waiting />;
  return (
    <div class="class__table">
      {/* On the canvas words are too small for the last row. */}
      <OverlayContext.Provider value={{ ...overlay, stageOn: false, roomy: false }}>
        <Table session={state.table} />
      </OverlayContext.Provider>
    </div>
  );
}
