import { routeFlow, type Box, type FlowRoute } from './flowRoute.ts';
import { createFlowPairs } from './flowPairs.ts';
import { createLineWays, nothingMoves } from './lineWays.ts';

/** A line between two cards, by their ids; an end may be missing. */
export interface LineToRoute {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The ways of all lines whose two cards are there, as on the live map: for pictures that are drawn once. */
export function routeFlows(
  boxes: ReadonlyMap<string, Box>,
  flows: Iterable<LineToRoute>,
): ReadonlyMap<string, FlowRoute> {
  const pairs = createFlowPairs();
  const ways = createLineWays();
  const all = [...flows];
  for (const { id, from, to } of all) if (from !== null && to !== null) pairs.put(id, from, to);
  for (const id of boxes.keys()) ways.stir(id);
  ways.layDown(nothingMoves, (id) => boxes.get(id));
  const routes = new Map<string, FlowRoute>();
  for (const { id, from: fromId, to: toId } of all) {
    const from = boxes.get(fromId ?? '');
    const to = boxes.get(toId ?? '');
    if (fromId === null || toId === null || from === undefined || to === undefined) continue;
    const bow = ways.bowOf({ fromId, toId, from, to, laneCount: pairs.countBeside(id) });
    routes.set(id, routeFlow(from, to, pairs.laneOf(id), bow));
  }
  return routes;
}
