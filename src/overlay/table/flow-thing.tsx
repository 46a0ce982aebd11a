import type { ThingView } from '../../present/table-view.ts';
import { FlowLook } from './flow-look.tsx';
import { useThingWords } from './thing-words.ts';
import type { Hands } from './use-hands.ts';

interface FlowThingProps {
  readonly thing: ThingView;
  readonly hands: Hands;
}

/** A thing on a page that reflows: a button while something can be done with it. */
export function FlowThing({ thing, hands }: FlowThingProps) {
  const words = useThingWords();
  // A gear has its state beside it, and what was said already is not said twice.
  const shown = thing.state && !thing.gear && !thing.text.includes(thing.state);
  const inside = (
    <>
      <span class="unseen">{words.hidden(thing)} </span>
      <FlowLook thing={thing} />
      {shown && <span class="flow__state">{thing.state}</span>}
    </>
  );
  const look = `flow__thing flow__thing--${thing.kind}`;
  if (!hands.canUse(thing)) {
    return (
      <div class={look} data-lies={thing.id}>
        {inside}
      </div>
    );
  }
  const held = hands.held?.id === thing.id;
  return (
    <button
      type="button"
      class={`${look} flow__thing--live${held ? ' flow__thing--held' : ''}`}
      data-thing={thing.id}
      data-lies={thing.id}
      data-drags={thing.targets.length > 0 || undefined}
      aria-pressed={thing.targets.length > 0 ? held : undefined}
      onClick={() => hands.use(thing)}
    >
      {inside}
    </button>
  );
}
