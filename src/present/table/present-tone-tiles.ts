import { MOST_TRIES } from '../../core/games/tone-tiles/levels.ts';
import { PICTURE, SMILES } from '../../core/games/tone-tiles/tone-deck.ts';
import { faceThing, TONE_TILES } from '../../core/games/tone-tiles/tone-tiles.ts';
import {
  changed,
  heard,
  type ToneDraft,
  type ToneTilesState,
  toneDraft,
} from '../../core/games/tone-tiles/tone-tiles-state.ts';
import type { TextId } from '../../core/ids.ts';
import type { ButtonView, GameView, GaugeView, RecapView, RevealView } from '../table-view.ts';
import type { Translate } from '../translate.ts';
import { seenFace } from './present-set-piece-recap.ts';
import type { TableContext } from './present-table.ts';
import { faceNow, tileText, toneThings, toneZones, warmestTile } from './present-tone-tiles-things.ts';
import { presentVerdict } from './present-verdict.ts';

const G = 'game.tone-tiles';
/** So many ways the scene can go on; they take turns. */
const REACTIONS = 3;

/** Tone tiles on the table: a face, the message before it, and other ways to say it. */
export function presentToneTiles(state: ToneTilesState, context: TableContext): GameView {
  const { t } = context;
  const draft = toneDraft(state);
  return {
    prompt: promptOf(state, draft, context),
    progress: { done: state.done.length, total: state.drafts.length },
    gauges: gaugesOf(state, t),
    zones: draft ? toneZones(state, draft, t) : [],
    things: draft ? toneThings(state, draft, t) : [],
    buttons: buttonsOf(state, t),
    reveal: draft ? revealOf(state, draft, t) : null,
    recap: state.finished ? recapOf(state, context) : null,
    lens: false,
  };
}

function gaugesOf({ gauges }: ToneTilesState, t: Translate): readonly GaugeView[] {
  const { caught, trusted } = gauges;
  return [
    {
      id: 'turned',
      label: t(`${G}.gauge.turned`),
      icon: 'move-stand-with',
      value: trusted.right / trusted.total,
      text: t(`${G}.gauge.turned.text`, { ...trusted }),
    },
    {
      id: 'small',
      label: t(`${G}.gauge.small`),
      icon: 'move-repair',
      value: caught.right / caught.total,
      text: t(`${G}.gauge.small.text`, { ...caught }),
    },
  ];
}

function promptOf(state: ToneTilesState, draft: ToneDraft | null, { t, progress }: TableContext): string {
  if (!draft) return t(`${G}.prompt.over`);
  const lesson = lessonOf(state, progress.games['tone-tiles']?.plays ?? 0);
  if (lesson) return t(lesson);
  if (state.reveal) return presentVerdict('tone-tiles', state.reveal.verdict, state.streak, t);
  const back = state.current !== null && state.missed.includes(state.current);
  if (state.tries === 0) return t(back ? `${G}.prompt.back` : `${G}.prompt.start`);
  if (state.tries >= MOST_TRIES) return t(`${G}.prompt.enough`);
  const count = changed(draft, state.now);
  const tone = heard(draft, state.now);
  if (tone >= SMILES) return t(`${G}.prompt.${count > draft.shortest ? 'smiles' : 'fewest'}`, { count });
  if (count === 0) return t(`${G}.prompt.cold.zero`);
  return t(tone >= 0 ? `${G}.prompt.nearly` : `${G}.prompt.cold`, { count });
}

/** The first play teaches by doing: put a tile in, look at the face, then do it with few. */
function lessonOf(state: ToneTilesState, plays: number): TextId | null {
  if (plays > 0 || state.phase !== 'write') return null;
  const sent = state.done.length + state.missed.length;
  if (sent === 0 && state.tries === 0) return `${G}.lesson.swap`;
  if (sent === 0 && state.tries === 1) return `${G}.lesson.look`;
  return sent === 1 && state.tries === 0 ? `${G}.lesson.few` : null;
}

function buttonsOf(state: ToneTilesState, t: Translate): readonly ButtonView[] {
  if (state.finished) return [];
  const [id, label] =
    state.phase === 'reveal'
      ? (['continue', t('game.continue')] as const)
      : (['send', t(`${G}.send`)] as const);
  const action = { type: 'press', button: id } as const;
  return [{ id, label, action, primary: true, pressed: false, group: 'main' }];
}

function revealOf(state: ToneTilesState, draft: ToneDraft, t: Translate): RevealView | null {
  const { reveal } = state;
  if (!reveal) return null;
  const { verdict } = reveal;
  const mood = faceNow(state, draft);
  const scene = mood === 'cheer' || mood === 'wave' ? mood : 'cold';
  const turn = 1 + (((state.current ?? 0) + state.seed) % REACTIONS);
  const { place, way } = warmestTile(draft);
  const values = { phrase: tileText(draft, place, way, t), count: draft.shortest };
  const more = verdict === 'right' && reveal.changed > draft.shortest;
  return {
    thing: faceThing(draft),
    verdict,
    stamp: t(`${G}.stamp.${verdict}`),
    reaction: t(`${G}.reaction.${scene}.${turn}`, { name: t(`person.${draft.receiver}`) }),
    why: t(`${G}.why.${more ? 'more' : verdict}`, values),
    gears: [],
  };
}

function recapOf(state: ToneTilesState, context: TableContext): RecapView {
  const { t } = context;
  const { mastered } = TONE_TILES.result(state);
  const lines = gaugesOf(state, t).map((gauge) => gauge.text);
  if (state.mended.length > 0) lines.push(t('game.recap.mended', { count: state.mended.length }));
  return {
    title: t(mastered ? 'game.recap.mastered' : 'game.recap.finished'),
    mastered,
    lines,
    hard: state.missed
      .flatMap((index) => state.drafts[index] ?? [])
      .map((draft) => {
        const { id, card } = draft.message;
        const { place, way } = warmestTile(draft);
        const words = tileText(draft, place, way, t);
        const title = t(`${G}.recap.to`, { name: t(`person.${draft.receiver}`) });
        // A picture's name alone would read like a word to write.
        const kind = place === PICTURE ? 'picture' : 'words';
        return {
          face: seenFace({ card, title, line: t(`${G}.${id}.about`) }, context),
          advice: t('game.recap.better', { moves: t(`${G}.recap.${kind}`, { words }) }),
        };
      }),
  };
}
