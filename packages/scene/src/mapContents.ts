import {
  companyKinds,
  evidenceClasses,
  flowStages,
  type BoardSnapshot,
  type CompanyKind,
  type EvidenceClass,
  type FlowStage,
} from '@symbiomap/domain';
import { flowSorts, sortOfFlow, type FlowSort } from './palette.ts';
import { sectorGroupOf, sectorGroups, type SectorGroup } from './sectors.ts';

/** Something that cards or lines may be, and how many of them are. */
export interface Counted<T> {
  readonly what: T;
  readonly count: number;
}

/** By what the cards and lines of a map differ: what legends explain and filters choose from. */
export interface MapContents {
  readonly sectors: readonly Counted<SectorGroup>[];
  readonly kinds: readonly Counted<CompanyKind>[];
  readonly sorts: readonly Counted<FlowSort>[];
  readonly stages: readonly Counted<FlowStage>[];
  readonly evidence: readonly Counted<EvidenceClass | null>[];
}

/** What is on a map, in the order of the lists. Flows that nobody has named count as service, as they are drawn; those with an end that is not there are not on the map. */
export function mapContents({
  companies,
  flows,
  resources,
}: Pick<BoardSnapshot, 'companies' | 'flows' | 'resources'>): MapContents {
  const cards = [...companies.values()];
  const lines = [...flows.values()].filter(
    ({ from, to }) => companies.has(from ?? '') && companies.has(to ?? ''),
  );
  return {
    sectors: counted(
      sectorGroups,
      cards.map(({ sector }) => sectorGroupOf(sector?.code)),
    ),
    kinds: counted(
      companyKinds,
      cards.map(({ kind }) => kind),
    ),
    sorts: counted(
      flowSorts,
      lines.map(({ resource }) => sortOfFlow(resources.get(resource ?? ''))),
    ),
    stages: counted(
      flowStages,
      lines.map(({ stage }) => stage),
    ),
    evidence: counted(
      [...evidenceClasses, null],
      lines.map(({ evidence }) => evidence?.class ?? null),
    ),
  };
}

function counted<T>(order: readonly T[], found: readonly T[]): readonly Counted<T>[] {
  const counts = new Map<T, number>();
  for (const what of found) counts.set(what, (counts.get(what) ?? 0) + 1);
  return order.flatMap((what) => {
    const count = counts.get(what);
    return count === undefined ? [] : [{ what, count }];
  });
}
