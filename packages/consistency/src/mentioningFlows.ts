import type { BoardSnapshot, Flow } from '@symbiomap/domain';

const known = new WeakMap<BoardSnapshot['flows'], ReadonlyMap<string, Flow>>();

/** The flows that replace, avoid or wait for another: few of many, so they are looked for once for all that ask. */
export function mentioningFlows({ flows: all }: BoardSnapshot): ReadonlyMap<string, Flow> {
  let flows = known.get(all);
  if (flows === undefined) {
    flows = new Map([...all].filter(([, flow]) => flowsNamedBy(flow).length > 0));
    known.set(all, flows);
  }
  return flows;
}

/** The ids of the flows that a flow replaces, avoids or waits for. */
export function flowsNamedBy({ replaces, avoids, waitsFor }: Flow): readonly string[] {
  if (replaces === null && avoids === null && waitsFor.length === 0) return [];
  return [replaces?.flow ?? null, avoids?.flow ?? null, ...waitsFor].filter((id) => id !== null);
}
