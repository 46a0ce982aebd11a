import { TRICKS } from '../../../core/ids.ts';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';

/** The eight tricks in a row, each with its gear. */
export function TrickList({ look }: { readonly look: string }) {
  const { t, registry } = useOverlay();
  return (
    <ul class={look}>
      {TRICKS.map((trick) => (
        <li key={trick}>
          <Picture kind="cards" names={[registry.pictures[`trick:${trick}`] ?? `trick-${trick}`]} />
          <span>{t(`trick.${trick}.title`)}</span>
        </li>
      ))}
    </ul>
  );
}
