import { useEffect } from 'preact/hooks';
import { Icon } from '../../kit/icon.tsx';
import { Picture } from '../../kit/picture.tsx';
import { tell } from '../../live/live.ts';
import { useOverlay } from '../../overlay-context.ts';
import { Waiting } from '../../screens/waiting.tsx';
import { Table } from '../../table/table.tsx';
import { useEvent } from './use-event.ts';

/** One round on the table. Sango walks along beside it: how far tells how long one has played, and nothing hurries. */
export function EventRound() {
  const { state, t } = useOverlay();
  const { room } = useEvent();
  const { round, teams } = room;
  const there = round !== null && round.elapsed >= round.seconds;
  const team = teams[(round?.cards ?? 0) % Math.max(1, teams.length)];
  const turn = team && teams.length > 1 ? t('event.play.turn', { animal: t(`animal.${team}`) }) : '';
  useEffect(() => {
    if (turn) tell(turn);
  }, [turn]);
  if (!state.table || !round) return <Waiting />;
  const way = Math.min(1, round.elapsed / round.seconds);
  return (
    <>
      <Table key={state.table.state.seed} session={state.table} />
      <aside class={`walk${there ? ' walk--there' : ''}`} aria-label={t('event.play.walk')}>
        {team && (
          <span class={`walk__team animal--${team}`} title={turn}>
            <Picture kind="icons" names={[`animal-${team}`, team]} />
            {turn && <span class="unseen">{turn}</span>}
          </span>
        )}
        <span class="walk__way" aria-hidden="true">
          <span class="walk__home">
            <Icon name="home" />
          </span>
          <span class="walk__sango" style={{ '--way': way }}>
            <Picture kind="stills" names={[there ? 'sango-cheer' : 'sango-idle']} />
          </span>
        </span>
        <span class={there ? 'walk__there' : 'unseen'} role="status">
          {there ? t('event.play.there') : ''}
        </span>
      </aside>
    </>
  );
}
