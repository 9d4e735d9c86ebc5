import { graphOf, parseBoardFile, type BoardGraph } from '@symbiomap/domain';

/** What the page brings along: its board, and of when it is. */
export interface StoredMap {
  readonly graph: BoardGraph;
  readonly savedAt: Date;
}

/** Reads the board that the page holds; `null` when it is damaged. */
export function readMap(page: Document): StoredMap | null {
  const read = parseBoardFile(page.getElementById('board')?.textContent ?? '');
  if (!read.ok) return null;
  const savedAt = new Date(page.documentElement.dataset['savedAt'] ?? '');
  return {
    graph: graphOf(read.value),
    savedAt: Number.isNaN(savedAt.getTime()) ? new Date() : savedAt,
  };
}
