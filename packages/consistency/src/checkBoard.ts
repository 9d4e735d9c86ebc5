import type { BoardGraph } from '@symbiomap/domain';
import { createBoardChecker, type CheckOptions } from './boardChecker.ts';
import type { Finding } from './finding.ts';

/**
 * Everything on the board that does not fit: the gravest first, then by rule, then by item. Who checks one board
 * again and again keeps a {@link createBoardChecker}, which looks only at what changed.
 */
export function checkBoard(graph: BoardGraph, options: CheckOptions = {}): readonly Finding[] {
  return createBoardChecker(options).check(graph).open;
}
