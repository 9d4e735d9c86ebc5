import { companyKinds, nameIn, type BoardGraph, type Company } from '@symbiomap/domain';
import { sectorGroupOf } from '@symbiomap/scene';
import {
  CompanyKindField,
  CompanyNameField,
  CompanyPlaceField,
  CompanySectorField,
  OperatingDaysField,
} from '../../fields/companyFields.tsx';
import { countCell, namedCell, namesCell, numberCell, rankedCell, wordsCell } from './cells.ts';
import { defineTable } from './tableKind.ts';

/** The companies of a board as rows. */
export const companyTable = defineTable<Company>({
  records: ({ board }) => board.companies,
  parts: ({ id }, graph) => [
    graph.outgoing(id).length,
    graph.incoming(id).length,
    ...resourcesOf(graph.offersOf(id), graph),
    null,
    ...resourcesOf(graph.needsOf(id), graph),
  ],
  columns: [
    {
      id: 'name',
      title: 'company.name',
      width: 210,
      field: CompanyNameField,
      cell: (company, _graph, translate) =>
        namedCell(company, translate, translate('domain.unnamed')),
    },
    {
      id: 'sector',
      title: 'company.sectorCode',
      width: 190,
      field: CompanySectorField,
      cell: ({ sector }, _graph, translate) => {
        const group = sectorGroupOf(sector?.code);
        return wordsCell(group === 'unknown' ? sector?.code : translate(`sector.${group}`));
      },
    },
    {
      id: 'kind',
      title: 'company.kind',
      width: 120,
      field: CompanyKindField,
      cell: ({ kind }, _graph, translate) =>
        rankedCell(translate(`companyKind.${kind}`), kind, companyKinds),
    },
    {
      id: 'place',
      title: 'company.place',
      width: 120,
      field: CompanyPlaceField,
      cell: ({ place }) => wordsCell(place?.label),
    },
    {
      id: 'gives',
      title: 'company.offers',
      width: 185,
      cell: ({ id }, graph, { language }) =>
        namesCell(namesOf(graph.offersOf(id), graph, language)),
    },
    {
      id: 'needs',
      title: 'company.needs',
      width: 185,
      cell: ({ id }, graph, { language }) => namesCell(namesOf(graph.needsOf(id), graph, language)),
    },
    {
      id: 'outgoing',
      title: 'tables.outgoing',
      width: 100,
      isNumber: true,
      cell: ({ id }, graph, translate) => countCell(graph.outgoing(id).length, translate),
    },
    {
      id: 'incoming',
      title: 'tables.incoming',
      width: 100,
      isNumber: true,
      cell: ({ id }, graph, translate) => countCell(graph.incoming(id).length, translate),
    },
    {
      id: 'operatingDays',
      title: 'tables.operatingDays',
      width: 120,
      isNumber: true,
      field: OperatingDaysField,
      cell: ({ operatingDays }, _graph, translate) => numberCell(operatingDays, translate),
    },
  ],
});

type Stock = readonly { readonly resource: string | null }[];

function resourcesOf(stock: Stock, graph: BoardGraph) {
  return stock.map(({ resource }) => graph.resource(resource));
}

function namesOf(stock: Stock, graph: BoardGraph, language: string): readonly string[] {
  return resourcesOf(stock, graph).map((one) => (one === undefined ? '' : nameIn(one, language)));
}
