import type { BoardSnapshot, RecordChange } from '@symbiomap/domain';
import { inOrder } from './inOrder.ts';
import { mentioningFlows } from './mentioningFlows.ts';

/** The changes that lead every mention of one item to another: comments, stops of the tour, replaced and avoided flows. */
export function repointed(board: BoardSnapshot, from: string, to: string): RecordChange[] {
  const changes: RecordChange[] = [];
  const those = <R extends { readonly id: string }>(
    records: Iterable<R>,
    mentions: (record: R) => boolean,
  ) => {
    const found: R[] = [];
    for (const record of records) if (mentions(record)) found.push(record);
    return inOrder(found);
  };

  for (const { id } of those(board.comments.values(), ({ on }) => on === from)) {
    changes.push({ kind: 'edit', table: 'comments', id, fields: { on: to } });
  }
  for (const { id, focus } of those(board.tour.values(), (stop) => stop.focus.includes(from))) {
    const items = [...new Set(focus.map((item) => (item === from ? to : item)))];
    changes.push({ kind: 'edit', table: 'tour', id, fields: { focus: items } });
  }
  const flows = mentioningFlows(board.flows);
  for (const { id, replaces } of those(flows, (flow) => flow.replaces?.flow === from)) {
    const fields = { replaces: { flow: to, ratio: replaces?.ratio ?? null } };
    changes.push({ kind: 'edit', table: 'flows', id, fields });
  }
  for (const { id } of those(flows, (flow) => flow.avoids?.flow === from)) {
    changes.push({ kind: 'edit', table: 'flows', id, fields: { avoids: { flow: to } } });
  }
  for (const { id, waitsFor } of those(flows, (flow) => flow.waitsFor.includes(from))) {
    const ids = new Set(waitsFor.map((other) => (other === from ? to : other)));
    ids.delete(id);
    changes.push({ kind: 'edit', table: 'flows', id, fields: { waitsFor: [...ids] } });
  }
  return changes;
}
