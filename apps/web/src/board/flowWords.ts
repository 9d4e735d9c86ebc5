import { nameIn, type BoardGraph, type Flow, type Named } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';

/** What flows, from whom and to whom, in words: what is not told or has no name says so. */
export interface FlowWords {
  readonly resource: string;
  readonly from: string;
  readonly to: string;
}

export function flowWords(
  { from, to, resource }: Pick<Flow, 'from' | 'to' | 'resource'>,
  graph: BoardGraph,
  translate: Translate,
): FlowWords {
  const named = (record: Named | undefined, missing: string) =>
    record === undefined
      ? missing
      : nameIn(record, translate.language) || translate('domain.unnamed');
  return {
    resource: named(graph.resource(resource), translate('flow.unknownResource')),
    from: named(graph.company(from), translate('flow.endMissing')),
    to: named(graph.company(to), translate('flow.endMissing')),
  };
}
