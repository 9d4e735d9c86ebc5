import { globePointOf, greatCircleKm } from '../geography/greatCircle.ts';
import type { BoardGraph } from '../graph/boardGraph.ts';
import type { Flow } from '../records/flow.ts';

/** How far something goes, km: as told, else the straight line between the places; `null` where neither is known. */
export function distanceKmOf(graph: BoardGraph, flow: Flow): number | null {
  const told = flow.transport?.distanceKm ?? null;
  if (told !== null) return told;
  const start = globePointOf(graph.company(flow.from)?.place);
  const end = globePointOf(graph.company(flow.to)?.place);
  return start === null || end === null ? null : greatCircleKm(start, end);
}
