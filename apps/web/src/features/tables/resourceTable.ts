import { resourceKinds, resourceStates, type Resource } from '@symbiomap/domain';
import { formatUnit } from '@symbiomap/i18n';
import {
  ResourceKindField,
  ResourceNameField,
  ResourceStateField,
  ResourceUnitField,
} from '../../fields/resourceFields.tsx';
import { countCell, namedCell, rankedCell, wordsCell } from './cells.ts';
import { defineTable } from './tableKind.ts';

/** The resources of a board as rows. */
export const resourceTable = defineTable<Resource>({
  records: ({ board }) => board.resources,
  parts: ({ id }, graph) => [
    graph.flowsOf(id).length,
    graph.offersOfResource(id).length,
    graph.needsOfResource(id).length,
  ],
  columns: [
    {
      id: 'name',
      title: 'resource.name',
      width: 240,
      field: ResourceNameField,
      cell: (resource, _graph, translate) =>
        namedCell(resource, translate, translate('domain.unnamed')),
    },
    {
      id: 'kind',
      title: 'resource.kind',
      width: 140,
      field: ResourceKindField,
      cell: ({ kind }, _graph, translate) =>
        rankedCell(translate(`resourceKind.${kind}`), kind, resourceKinds),
    },
    {
      id: 'state',
      title: 'resource.state',
      width: 120,
      field: ResourceStateField,
      cell: ({ state }, _graph, translate) =>
        state === null
          ? wordsCell('')
          : rankedCell(translate(`resourceState.${state}`), state, resourceStates),
    },
    {
      id: 'unit',
      title: 'resource.unit',
      width: 120,
      field: ResourceUnitField,
      cell: ({ unit }, _graph, translate) => wordsCell(formatUnit(translate, unit)),
    },
    {
      id: 'flows',
      title: 'tables.flows',
      width: 110,
      isNumber: true,
      cell: ({ id }, graph, translate) => countCell(graph.flowsOf(id).length, translate),
    },
    {
      id: 'offers',
      title: 'tables.offers',
      width: 130,
      isNumber: true,
      cell: ({ id }, graph, translate) => countCell(graph.offersOfResource(id).length, translate),
    },
    {
      id: 'needs',
      title: 'tables.needs',
      width: 130,
      isNumber: true,
      cell: ({ id }, graph, translate) => countCell(graph.needsOfResource(id).length, translate),
    },
  ],
});
