import { OverlayContext, useOverlay } from '../../overlay-context.ts';
import { Waiting } from '../../screens/waiting.tsx';
import { Table } from '../../table/table.tsx';

/** A card game for the whole class: the table as a page in very large letters, and whose turn it is. */
export function ClassTable({ rows }: { readonly rows: number }) {
  const overlay = useOverlay();
  const { state, views, t } = overlay;
  if (!state.table) return <Waiting />;
  const { done } = views.table(state, state.table).progress;
  return (
    <div class="class__table">
      <p class="class__row pill" role="status">
        {t('class.row', { n: (done % rows) + 1 })}
      </p>
      {/* On the canvas words are too small for the last row. */}
      <OverlayContext.Provider value={{ ...overlay, stageOn: false, roomy: false }}>
        <Table session={state.table} />
      </OverlayContext.Provider>
    </div>
  );
}
