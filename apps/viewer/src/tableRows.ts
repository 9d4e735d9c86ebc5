import { amountRange, nameIn, type BoardGraph } from '@symbiomap/domain';
import { formatUnit, mapWords, type MessageKey, type Translate } from '@symbiomap/i18n';
import { sectorGroupOf } from '@symbiomap/scene';
import { drawnFlows } from './lit.ts';

/** What stands in a cell: text, a number, or nothing because it is unknown. */
export type Cell = string | number | null;

/** A table as data: for the page, for a file, for sorting. */
export interface Table {
  readonly id: 'companies' | 'flows';
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

type Column<R> = readonly [title: MessageKey, cellOf: (record: R) => Cell, isNumber?: boolean];

/** All companies, a row each. */
export function companyTable(graph: BoardGraph, translate: Translate): Table {
  const words = mapWords(translate);
  return tableOf(
    'companies',
    translate,
    [...graph.board.companies.values()],
    [
      ['map.column.name', (company) => nameIn(company, translate.language)],
      ['map.column.trade', ({ kind, sector }) => words.trade(kind, sectorGroupOf(sector?.code))],
      ['map.column.place', ({ place }) => place?.label ?? null],
      ['map.column.sends', ({ id }) => graph.outgoing(id).length, true],
      ['map.column.receives', ({ id }) => graph.incoming(id).length, true],
    ],
  );
}

/** All flows that the map shows, a row each. A range of amounts has columns of its own, where there is any. */
export function flowTable(graph: BoardGraph, translate: Translate): Table {
  const flows = drawnFlows(graph);
  const nameOf = (id: string | null) => {
    const company = graph.company(id);
    return company === undefined ? null : nameIn(company, translate.language);
  };
  const ranges = new Map(flows.map(({ id, amount }) => [id, amountRange(amount)]));
  const hasRanges = [...ranges.values()].some((range) => range !== null && range.low < range.high);
  const ends: readonly Column<(typeof flows)[number]>[] = hasRanges
    ? [
        ['map.column.low', ({ id }) => ranges.get(id)?.low ?? null, true],
        ['map.column.high', ({ id }) => ranges.get(id)?.high ?? null, true],
      ]
    : [];
  return tableOf('flows', translate, flows, [
    [
      'map.column.resource',
      ({ resource: id }) => {
        const resource = graph.resource(id);
        return resource === undefined ? null : nameIn(resource, translate.language);
      },
    ],
    [
      'map.column.kind',
      ({ resource: id }) => {
        const resource = graph.resource(id);
        return resource === undefined ? null : translate(`resourceKind.${resource.kind}`);
      },
    ],
    ['map.column.from', ({ from }) => nameOf(from)],
    ['map.column.to', ({ to }) => nameOf(to)],
    ['map.column.amount', ({ id }) => ranges.get(id)?.mode ?? null, true],
    ...ends,
    ['map.column.unit', ({ amount }) => formatUnit(translate, amount?.unit ?? null) || null],
    [
      'map.column.per',
      ({ amount }) => (amount?.per == null ? null : translate(`map.per.${amount.per}`)),
    ],
    ['map.column.stage', ({ stage }) => translate(`stage.${stage}`)],
    ['map.column.since', ({ since }) => since],
  ]);
}

function tableOf<R>(
  id: Table['id'],
  translate: Translate,
  records: readonly R[],
  columns: readonly Column<R>[],
): Table {
  return {
    id,
    title: translate(id === 'companies' ? 'map.companyTable' : 'map.flowTable'),
    columns: columns.map(([title, , isNumber = false]) => ({ title: translate(title), isNumber })),
    rows: records.map((record) => columns.map(([, cellOf]) => cellOf(record))),
  };
}

/** Rows sorted by a column; what is unknown comes last either way. */
export function sortedRows(
  rows: Table['rows'],
  column: number,
  isDescending: boolean,
  language: string,
): Table['rows'] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const turn = isDescending ? -1 : 1;
  return rows.toSorted((left, right) => {
    const [a, b] = [left[column] ?? null, right[column] ?? null];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * turn;
    return compare(String(a), String(b)) * turn;
  });
}
