import { flowStages, type FlowStage } from '@symbiomap/domain';
import { flowSorts, type FlowSort } from '../palette.ts';
import type { BoardDrawing } from './boardDrawing.ts';

/** What a legend explains: only what is on the map, in the order of the lists. */
export interface LegendEntries {
  readonly sorts: readonly FlowSort[];
  readonly stages: readonly FlowStage[];
}

/** What is on a map and needs a word. */
export function legendEntries({ flows }: BoardDrawing): LegendEntries {
  const sorts = new Set(flows.map(({ sort }) => sort));
  const stages = new Set(flows.map(({ stage }) => stage));
  return {
    sorts: flowSorts.filter((sort) => sorts.has(sort)),
    stages: flowStages.filter((stage) => stages.has(stage)),
  };
}
