import type { BoardSnapshot, RecordChange } from '@symbiomap/domain';
import { inOrder } from './inOrder.ts';

/** The changes that lead every mention of one item to another: comments, stops of the tour, replaced and avoided flows. */
export function repointed(board: BoardSnapshot, from: string, to: string): RecordChange[] {
  const changes: RecordChange[] = [];
  for (const { id, on } of inOrder(board.comments.values())) {
    if (on === from) changes.push({ kind: 'edit', table: 'comments', id, fields: { on: to } });
  }
  for (const { id, focus } of inOrder(board.tour.values())) {
    if (!focus.includes(from)) continue;
    const items = [...new Set(focus.map((item) => (item === from ? to : item)))];
    changes.push({ kind: 'edit', table: 'tour', id, fields: { focus: items } });
  }
  for (const { id, replaces, avoids } of inOrder(board.flows.values())) {
    if (replaces?.flow === from) {
      const fields = { replaces: { ...replaces, flow: to } };
      changes.push({ kind: 'edit', table: 'flows', id, fields });
    }
    if (avoids?.flow === from) {
      changes.push({
        kind: 'edit',
        table: 'flows',
        id,
        fields: { avoids: { ...avoids, flow: to } },
      });
    }
  }
  return changes;
}
