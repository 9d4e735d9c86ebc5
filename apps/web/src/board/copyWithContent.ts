import { copyItems, type CopiedItems } from '@symbiomap/document';
import type { BoardSnapshot } from '@symbiomap/domain';
import { contentOf } from '@symbiomap/scene';

/** Copies items, areas with what lies in them. */
export function copyWithContent(board: BoardSnapshot, ids: Iterable<string>): CopiedItems {
  const chosen = [...ids];
  return copyItems(board, [...chosen, ...contentOf(board, chosen)]);
}
