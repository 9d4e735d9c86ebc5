import type { BoardSnapshot, Flow } from '@symbiomap/domain';
import { createFlowPairs } from './flowPairs.ts';

/** A flow with two ends, whether their companies are there or not. */
export type EndedFlow = Flow & { readonly from: string; readonly to: string };

/** Which flows hang on which companies, and beside which others they run. */
export interface FlowEnds {
  readonly flows: ReadonlyMap<string, EndedFlow>;
  /** The ids of flows that begin or end at a company. */
  at(companyId: string): ReadonlySet<string>;
  laneOf(id: string): number;
  countBeside(id: string): number;
  /** Takes in the next table. Gives the ids of flows that are new, gone, changed, or in another lane. */
  update(flows: BoardSnapshot['flows']): ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

export function createFlowEnds(): FlowEnds {
  const pairs = createFlowPairs();
  const incident = new Map<string, Set<string>>();
  const ended = new Map<string, EndedFlow>();
  let before: BoardSnapshot['flows'] | null = null;

  const hang = (companyId: string, id: string) => {
    const hanging = incident.get(companyId);
    if (hanging === undefined) incident.set(companyId, new Set([id]));
    else hanging.add(id);
  };
  const unhang = (companyId: string, id: string) => {
    const hanging = incident.get(companyId);
    hanging?.delete(id);
    if (hanging?.size === 0) incident.delete(companyId);
  };

  return {
    flows: ended,
    at: (companyId) => incident.get(companyId) ?? none,
    laneOf: (id) => pairs.laneOf(id),
    countBeside: (id) => pairs.countBeside(id),
    update: (flows) => {
      if (before === flows) return none;
      before = flows;
      const stale = new Set<string>();
      for (const [id, former] of [...ended]) {
        const flow = flows.get(id);
        if (flow?.from === former.from && flow.to === former.to) continue;
        ended.delete(id);
        unhang(former.from, id);
        unhang(former.to, id);
        stale.add(id);
        for (const other of pairs.remove(id)) stale.add(other);
      }
      for (const flow of flows.values()) {
        if (ended.get(flow.id) === flow || !hasEnds(flow)) continue;
        stale.add(flow.id);
        if (!ended.has(flow.id)) {
          hang(flow.from, flow.id);
          hang(flow.to, flow.id);
          for (const other of pairs.put(flow.id, flow.from, flow.to)) stale.add(other);
        }
        ended.set(flow.id, flow);
      }
      return stale;
    },
  };
}

function hasEnds(flow: Flow): flow is EndedFlow {
  return flow.from !== null && flow.to !== null;
}
