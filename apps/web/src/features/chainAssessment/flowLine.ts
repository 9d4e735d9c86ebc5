import type { BoardGraph, Flow } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import { flowWords } from '../../board/flowWords.ts';

/** A flow in one line: `Bread: Bakery → Brewery`. */
export function flowLine(flow: Flow, graph: BoardGraph, translate: Translate): string {
  const { resource, from, to } = flowWords(flow, graph, translate);
  return `${resource}: ${from} → ${to}`;
}
