import type { Flow } from '@symbiomap/domain';
import { recordsThat } from './recordsThat.ts';

/** The flows that replace, avoid or wait for another: few of many. */
export const mentioningFlows = recordsThat((flow: Flow) => flowsNamedBy(flow).length > 0);

/** The ids of the flows that a flow replaces, avoids or waits for. */
export function flowsNamedBy({ replaces, avoids, waitsFor }: Flow): readonly string[] {
  if (replaces === null && avoids === null && waitsFor.length === 0) return [];
  return [replaces?.flow ?? null, avoids?.flow ?? null, ...waitsFor].filter((id) => id !== null);
}
