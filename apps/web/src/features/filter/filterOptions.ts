import {
  companyKinds,
  evidenceClasses,
  flowStages,
  type BoardSnapshot,
  type CompanyKind,
  type EvidenceClass,
  type FlowStage,
} from '@symbiomap/domain';
import { sectorGroupOf, sectorGroups, type SectorGroup } from '@symbiomap/scene';

/** One thing by which a board can be filtered, and how many there are. */
export interface FilterOption<T> {
  readonly id: T;
  readonly count: number;
}

/** Only what is on the board, in the usual order. */
export interface FilterOptions {
  readonly sectors: readonly FilterOption<SectorGroup>[];
  readonly kinds: readonly FilterOption<CompanyKind>[];
  readonly stages: readonly FilterOption<FlowStage>[];
  readonly evidence: readonly FilterOption<EvidenceClass | 'unknown'>[];
}

/** By what the companies and flows of a board differ. */
export function filterOptions({ companies, flows }: BoardSnapshot): FilterOptions {
  const all = [...companies.values()];
  const drawn = [...flows.values()];
  return {
    sectors: counted(
      sectorGroups,
      all.map(({ sector }) => sectorGroupOf(sector?.code)),
    ),
    kinds: counted(
      companyKinds,
      all.map(({ kind }) => kind),
    ),
    stages: counted(
      flowStages,
      drawn.map(({ stage }) => stage),
    ),
    evidence: counted(
      [...evidenceClasses, 'unknown' as const],
      drawn.map(({ evidence }) => evidence?.class ?? 'unknown'),
    ),
  };
}

function counted<T>(order: readonly T[], found: readonly T[]): readonly FilterOption<T>[] {
  const counts = new Map<T, number>();
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  return order.flatMap((id) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ id, count }];
  });
}
