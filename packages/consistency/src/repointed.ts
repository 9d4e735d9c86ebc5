import type { BoardSnapshot, Flow, RecordChange } from '@symbiomap/domain';
import { inOrder } from './inOrder.ts';

/** The changes that lead every mention of one item to another: comments, stops of the tour, replaced and avoided flows. */
export function repointed(board: BoardSnapshot, from: string, to: string): RecordChange[] {
  const changes: RecordChange[] = [];
  const those = <R extends { readonly id: string }>(
    records: ReadonlyMap<string, R>,
    mentions: (record: R) => boolean,
  ) => {
    const found: R[] = [];
    for (const record of records.values()) if (mentions(record)) found.push(record);
    return inOrder(found);
  };

  for (const { id } of those(board.comments, ({ on }) => on === from)) {
    changes.push({ kind: 'edit', table: 'comments', id, fields: { on: to } });
  }
  for (const { id, focus } of those(board.tour, (stop) => stop.focus.includes(from))) {
    const items = [...new Set(focus.map((item) => (item === from ? to : item)))];
    changes.push({ kind: 'edit', table: 'tour', id, fields: { focus: items } });
  }
  const flows = mentioningFlows(board);
  for (const { id, replaces } of those(flows, (flow) => flow.replaces?.flow === from)) {
    const fields = { replaces: { flow: to, ratio: replaces?.ratio ?? null } };
    changes.push({ kind: 'edit', table: 'flows', id, fields });
  }
  for (const { id } of those(flows, (flow) => flow.avoids?.flow === from)) {
    changes.push({ kind: 'edit', table: 'flows', id, fields: { avoids: { flow: to } } });
  }
  return changes;
}

const known = new WeakMap<BoardSnapshot, ReadonlyMap<string, Flow>>();

/** The flows that replace or avoid another: few of many, so they are looked for once for all merges of a board. */
function mentioningFlows(board: BoardSnapshot): ReadonlyMap<string, Flow> {
  let flows = known.get(board);
  if (flows === undefined) {
    flows = new Map([...board.flows].filter(([, flow]) => flow.replaces ?? flow.avoids));
    known.set(board, flows);
  }
  return flows;
}
