import {
  companyKinds,
  evidenceClasses,
  flowStages,
  type CompanyKind,
  type EvidenceClass,
  type FlowStage,
} from '@symbiomap/domain';
import { flowSorts, type FlowSort } from '../palette.ts';
import type { BoardDrawing } from './boardDrawing.ts';

/** What a legend explains: only what is on the map, in the order of the lists. */
export interface LegendEntries {
  readonly sorts: readonly FlowSort[];
  readonly stages: readonly FlowStage[];
  /** Where colours of cards tell them. */
  readonly kinds: readonly CompanyKind[];
  /** Where colours of lines tell it. */
  readonly evidence: readonly (EvidenceClass | null)[];
}

/** What is on a map and needs a word. */
export function legendEntries({ cards, flows, look }: BoardDrawing): LegendEntries {
  const sorts = new Set(flows.map(({ sort }) => sort));
  const stages = new Set(flows.map(({ stage }) => stage));
  const kinds = new Set(cards.map(({ card }) => card.kind));
  const evidence = new Set(flows.map((flow) => flow.evidence));
  return {
    sorts: flowSorts.filter((sort) => sorts.has(sort)),
    stages: flowStages.filter((stage) => stages.has(stage)),
    kinds: look.cards === 'kind' ? companyKinds.filter((kind) => kinds.has(kind)) : [],
    evidence:
      look.lines === 'evidence'
        ? [...evidenceClasses, null].filter((one) => evidence.has(one))
        : [],
  };
}
