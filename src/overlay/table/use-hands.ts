import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { TableView, ThingView, ZoneView } from '../../present/table-view.ts';
import { tellAtOnce } from '../live/live.ts';
import { useOverlay } from '../overlay-context.ts';

/** What one can do with the things on the table by pressing buttons: the same as dragging does on the canvas. */
export interface Hands {
  readonly held: ThingView | null;
  /** Can this be pressed now? */
  canUse(thing: ThingView): boolean;
  use(thing: ThingView): void;
  /** Zones the held thing may go to. */
  takes(zone: ZoneView): boolean;
  putInto(zone: ZoneView): void;
  putBack(): void;
}

export function useHands(view: TableView, heldId: string | null, main: RefObject<HTMLElement | null>): Hands {
  const { dispatch, t } = useOverlay();
  const held = view.things.find((thing) => thing.id === heldId) ?? null;

  // With a thing in the hand, the places it can go are next. Under a finger that drags nothing scrolls.
  useEffect(() => {
    const preventScroll = main.current?.dataset.dragging !== undefined;
    if (held) main.current?.querySelector<HTMLElement>('[data-takes]')?.focus({ preventScroll });
  }, [held?.id]);

  const focusOn = (id: string) =>
    main.current?.querySelector<HTMLElement>(`[data-thing="${CSS.escape(id)}"]`)?.focus();

  return {
    held,
    canUse: (thing) => thing.targets.length > 0 || thing.use !== null,
    use: (thing) => {
      if (thing.id === heldId) {
        dispatch({ type: 'hold', thing: null });
        tellAtOnce(t('table.put-back'));
      } else if (thing.targets.length > 0) {
        dispatch({ type: 'hold', thing: thing.id });
        tellAtOnce(t('table.picked-up', { name: thing.name }));
      } else if (thing.use) {
        dispatch({ type: 'table', action: thing.use });
      }
    },
    takes: (zone) => held?.targets.some((target) => target.zone === zone.id) ?? false,
    putInto: (zone) => {
      const target = held?.targets.find((one) => one.zone === zone.id);
      if (!held || !target) return;
      dispatch({ type: 'table', action: target.action });
      tellAtOnce(t('table.placed', { name: held.face?.title ?? held.name, zone: zone.label }));
    },
    putBack: () => {
      if (!held) return;
      dispatch({ type: 'hold', thing: null });
      tellAtOnce(t('table.put-back'));
      focusOn(held.id);
    },
  };
}
