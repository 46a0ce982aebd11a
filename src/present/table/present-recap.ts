import type { GameResult } from '../../core/games/game.ts';
import type { TextId } from '../../core/ids.ts';
import type { CardFaceView, RecapView } from '../table-view.ts';
import type { Translate } from '../translate.ts';
import { presentGauges } from './present-gauges.ts';

/** The end of a game: how it went, and what was hard with the moves that would have fitted. */
export function presentRecap(
  options: {
    readonly result: GameResult;
    /** Number of cards missed first and right when they came back. */
    readonly mended: number;
    /** What else there is to tell, after the gauges. */
    readonly more?: readonly string[];
    readonly hard: readonly { readonly face: CardFaceView; readonly better: readonly string[] }[];
  },
  t: Translate,
): RecapView {
  const { result, mended, more = [], hard } = options;
  const { game, gauges } = result;
  const dealt = { caught: gauges.caught.total, trusted: gauges.trusted.total };
  const lines = presentGauges({ game, gauges, dealt }, t).map((gauge) => gauge.text);
  if (mended > 0) lines.push(t('game.recap.mended', { count: mended }));
  lines.push(...more);
  return {
    title: t(titleOf(result.mastered, hard.length === 0)),
    mastered: result.mastered,
    lines,
    hard: hard.map(({ face, better }) => ({
      face,
      advice: t('game.recap.better', { moves: better.join(t('game.recap.or')) }),
    })),
  };
}

/** A game without a miss says so; one that was mended is mastered, too. */
function titleOf(mastered: boolean, clean: boolean): TextId {
  if (!mastered) return 'game.recap.finished';
  return clean ? 'game.recap.clean' : 'game.recap.mastered';
}
