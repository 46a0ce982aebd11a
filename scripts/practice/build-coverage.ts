import { MODULES, STRANDS } from '../../src/content/coverage-lists.ts';
import type { CoverageFile } from '../../src/content/coverage-schema.ts';
import type { Practice } from '../../src/content/practice-schema.ts';
import { GAMES, type GameId, RIGHTS, type RightId } from '../../src/core/ids.ts';

export interface PractisingChapter {
  readonly id: string;
  readonly title: string;
  readonly maps: Practice;
  readonly games: readonly GameId[];
  /** Rights whose card the chapter hands out. */
  readonly rights: readonly RightId[];
}
export interface PractisingSituation {
  readonly id: string;
  readonly games: readonly GameId[];
}
export interface CoverageSources {
  readonly file: CoverageFile;
  /** Those with a lesson, in their order. */
  readonly chapters: readonly PractisingChapter[];
  readonly situations: readonly PractisingSituation[];
}

/** What practises one module, strand, right or risk. */
export interface CoverageRow {
  readonly name: string;
  readonly chapters: readonly string[];
  readonly games: readonly GameId[];
  readonly cards: readonly string[];
}
export interface Coverage {
  readonly modules: readonly CoverageRow[];
  readonly strands: readonly CoverageRow[];
  readonly rights: readonly CoverageRow[];
  readonly risks: readonly CoverageRow[];
}

/** Who practises what. A game that deals situations practises what they do. */
export function buildCoverage({ file, chapters, situations }: CoverageSources): Coverage {
  const rowOf = (name: string, practises: (practice: Practice) => boolean, right?: RightId): CoverageRow => {
    const cards = situations.filter(({ id }) => {
      const practice = file.situations[id];
      return practice !== undefined && practises(practice);
    });
    const handing = chapters.filter(({ rights }) => right !== undefined && rights.includes(right));
    return {
      name,
      chapters: chapters.filter((one) => practises(one.maps) || handing.includes(one)).map(({ id }) => id),
      games: GAMES.filter(
        (game) => practises(file.games[game]) || cards.some(({ games }) => games.includes(game)),
      ),
      cards: [...(handing.length > 0 ? [`right:${right}`] : []), ...cards.map(({ id }) => id)],
    };
  };
  return {
    modules: MODULES.map((id) => rowOf(file.names.modules[id], ({ modules }) => modules.includes(id))),
    strands: STRANDS.map((id) => rowOf(file.names.strands[id], ({ strands }) => strands.includes(id))),
    rights: RIGHTS.map((id) => rowOf(file.names.rights[id], ({ rights }) => rights.includes(id), id)),
    risks: file.risks.map(({ row, kind, name }) =>
      rowOf(`${row} · ${kind}: ${name}`, ({ risks }) => risks.includes(row)),
    ),
  };
}

/** Rows that nothing practises. */
export function emptyRows(coverage: Coverage): readonly string[] {
  return Object.values<readonly CoverageRow[]>({ ...coverage })
    .flat()
    .filter(({ chapters, games, cards }) => chapters.length + games.length + cards.length === 0)
    .map(({ name }) => name);
}
