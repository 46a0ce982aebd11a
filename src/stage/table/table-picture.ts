import type { TableView } from '../../present/table-view.ts';
import type { TablePlaces } from './table-places.ts';

/** What the table shows: any game's view, the thing picked up, and where everything lies. */
export interface TablePicture {
  readonly table: TableView;
  readonly held: string | null;
  readonly places: TablePlaces;
}
