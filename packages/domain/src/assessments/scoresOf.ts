import type { BoardSnapshot } from '../board/snapshot.ts';
import type { Score, ScreeningCriterion } from '../records/score.ts';

/** The scores of one assessment. Two people can have scored the same at once: the one that stands later holds. */
export interface ChainScores {
  of(flow: string, criterion: ScreeningCriterion): Score | undefined;
  /** The ids of all records that say something of it, also of those that do not hold. */
  idsOf(flow: string, criterion: ScreeningCriterion): readonly string[];
}

type Scores = BoardSnapshot['scores'];
const known = new WeakMap<Scores, ReadonlyMap<string, readonly Score[]>>();

/** The scores of an assessment. Gathered once for a table. */
export function scoresOf({ scores }: Pick<BoardSnapshot, 'scores'>, id: string): ChainScores {
  let cells = known.get(scores);
  if (cells === undefined) {
    cells = Map.groupBy(scores.values(), ({ assessment, flow, criterion }) =>
      cellOf(assessment, flow, criterion),
    );
    known.set(scores, cells);
  }
  const at = (flow: string, criterion: ScreeningCriterion) =>
    cells.get(cellOf(id, flow, criterion)) ?? [];
  return {
    of: (flow, criterion) => at(flow, criterion).at(-1),
    idsOf: (flow, criterion) => at(flow, criterion).map((score) => score.id),
  };
}

function cellOf(assessment: string | null, flow: string | null, criterion: string | null): string {
  return `${assessment ?? ''} ${flow ?? ''} ${criterion ?? ''}`;
}
