import { flowPerYear, flowStages, type Flow } from '@symbiomap/domain';
import { formatAmount } from '@symbiomap/i18n';
import {
  FlowAmountField,
  FlowResourceField,
  FlowSinceField,
  FlowStageField,
} from '../../fields/flowFields.tsx';
import { amountCell, namedCell, rankedCell, wordsCell } from './cells.ts';
import { defineTable } from './tableKind.ts';

/** The flows of a board as rows. */
export const flowTable = defineTable<Flow>({
  records: ({ board }) => board.flows,
  parts: ({ from, to, resource }, graph) => [
    graph.company(from),
    graph.company(to),
    graph.resource(resource),
  ],
  columns: [
    {
      id: 'resource',
      title: 'flow.resource',
      width: 220,
      field: FlowResourceField,
      cell: ({ resource }, graph, translate) =>
        namedCell(graph.resource(resource), translate, translate('flow.unknownResource')),
    },
    {
      id: 'from',
      title: 'flow.from',
      width: 220,
      cell: ({ from }, graph, translate) =>
        namedCell(graph.company(from), translate, translate('flow.endMissing')),
    },
    {
      id: 'to',
      title: 'flow.to',
      width: 220,
      cell: ({ to }, graph, translate) =>
        namedCell(graph.company(to), translate, translate('flow.endMissing')),
    },
    {
      id: 'amount',
      title: 'amount.amount',
      width: 160,
      isNumber: true,
      field: FlowAmountField,
      cell: (flow, graph, translate) =>
        amountCell(formatAmount(translate, flow.amount), flowPerYear(graph, flow, 'giver')),
    },
    {
      id: 'stage',
      title: 'flow.stage',
      width: 130,
      field: FlowStageField,
      cell: ({ stage }, _graph, translate) =>
        rankedCell(translate(`stage.${stage}`), stage, flowStages),
    },
    {
      id: 'since',
      title: 'flow.since',
      width: 110,
      field: FlowSinceField,
      cell: ({ since }) => wordsCell(since),
    },
  ],
});
