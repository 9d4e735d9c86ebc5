import {
  changedIds,
  type BoardGraph,
  type BoardSnapshot,
  type Flow,
  type Process,
  type TableName,
} from '@symbiomap/domain';
import { flowsNamedBy, mentioningFlows } from './mentioningFlows.ts';
import { ruleTables, type BoardPart, type RuleTable } from './rule.ts';

/** What has to be looked at again after some edits. */
export interface GraphChanges {
  /** The records near which something is another, those that are gone included. */
  readonly records: Readonly<Record<RuleTable, ReadonlySet<string>>>;
  readonly parts: ReadonlySet<BoardPart>;
}

/** Compares two boards. `null`: so much is another that everything is looked at again. */
export function changesBetween(before: BoardGraph, after: BoardGraph): GraphChanges | null {
  const changed = (table: TableName) => changedIds(before.board[table], after.board[table]);
  const near = createNeighbourhood([before, after]);
  const parts = new Set<BoardPart>();
  for (const table of ruleTables) {
    const ids = changed(table);
    if (ids.length > mostChanged) return null;
    if (ids.length > 0) parts.add(table);
    for (const id of ids) near.touch(table, id);
  }
  if (before.board.factors !== after.board.factors) {
    // By the board's factors all savings are reckoned.
    parts.add('flows');
    for (const { board } of [before, after])
      for (const { id } of mentioningFlows(board.flows)) near.touch('flows', id);
  }
  for (const id of changed('comments'))
    for (const { board } of [before, after]) near.touchItem(board.comments.get(id)?.on ?? null);
  for (const id of changed('tour'))
    for (const { board } of [before, after])
      for (const item of board.tour.get(id)?.focus ?? []) near.touchItem(item);
  if (isOtherStructure(before.board, after.board, changed)) parts.add('structure');
  if (before.board.faults !== after.board.faults) parts.add('faults');
  parts.add('anything');
  return { records: near.records(), parts };
}

/** Of more changes in one table at once everything is looked at again. */
const mostChanged = 200;

function isOtherStructure(
  before: BoardSnapshot,
  after: BoardSnapshot,
  changed: (table: TableName) => readonly string[],
): boolean {
  return (
    changed('companies').some(
      (id) => before.companies.get(id)?.kind !== after.companies.get(id)?.kind,
    ) ||
    changed('flows').some((id) => placeOf(before.flows.get(id)) !== placeOf(after.flows.get(id)))
  );
}

function placeOf(flow: Flow | undefined): string {
  if (flow === undefined) return '';
  const { from, to, resource, stage, alternatives, internal } = flow;
  return JSON.stringify([from, to, resource, stage, alternatives, internal]);
}

/** Gathers what lies round the records that changed, as the boards were and as they are. */
function createNeighbourhood(graphs: readonly BoardGraph[]) {
  const records = {
    companies: new Set<string>(),
    resources: new Set<string>(),
    offers: new Set<string>(),
    needs: new Set<string>(),
    processes: new Set<string>(),
    flows: new Set<string>(),
    areas: new Set<string>(),
  };
  const add = (table: 'companies' | 'resources', id: string | null | undefined) => {
    if (id !== null && id !== undefined) records[table].add(id);
  };
  const addEnds = (flow: Flow | undefined) => {
    add('companies', flow?.from);
    add('companies', flow?.to);
  };

  const addStreams = ({ inputs, outputs, losses }: Process) => {
    for (const { resource } of [...inputs, ...outputs, ...losses]) add('resources', resource);
  };

  const touchCompany = (graph: BoardGraph, id: string) => {
    for (const flow of graph.outgoing(id)) add('companies', flow.to);
    for (const flow of graph.incoming(id)) add('companies', flow.from);
  };
  const touchResource = (graph: BoardGraph, id: string) => {
    for (const flow of graph.flowsOf(id)) {
      records.flows.add(flow.id);
      addEnds(flow);
    }
    for (const offer of graph.offersOfResource(id)) {
      records.offers.add(offer.id);
      add('companies', offer.company);
    }
    for (const need of graph.needsOfResource(id)) {
      records.needs.add(need.id);
      add('companies', need.company);
    }
    for (const process of graph.board.processes.values()) {
      const streams = [...process.inputs, ...process.outputs, ...process.losses];
      if (!streams.some(({ resource }) => resource === id)) continue;
      records.processes.add(process.id);
      add('companies', process.company);
    }
  };

  const touch = (table: RuleTable, id: string) => {
    records[table].add(id);
    for (const graph of graphs) {
      if (table === 'companies') touchCompany(graph, id);
      else if (table === 'resources') touchResource(graph, id);
      else if (table === 'flows') {
        const flow = graph.board.flows.get(id);
        addEnds(flow);
        add('resources', flow?.resource);
      } else if (table === 'areas') {
        // Areas lie in each other, however deep.
        for (const area of graph.board.areas.keys()) records.areas.add(area);
      } else {
        const record = graph.board[table].get(id);
        add('companies', record?.company);
        if (record === undefined) continue;
        if ('resource' in record) add('resources', record.resource);
        else addStreams(record);
      }
    }
  };

  const touchItem = (id: string | null) => {
    if (id === null) return;
    for (const { board } of graphs)
      for (const table of ruleTables) if (board[table].has(id)) touch(table, id);
  };

  /** What hangs on the companies that were touched. */
  const spread = () => {
    for (const graph of graphs) {
      for (const id of [...records.companies]) {
        for (const flow of [...graph.outgoing(id), ...graph.incoming(id)]) {
          records.flows.add(flow.id);
          add('resources', flow.resource);
        }
        for (const table of ['offers', 'needs'] as const)
          for (const stock of table === 'offers' ? graph.offersOf(id) : graph.needsOf(id)) {
            records[table].add(stock.id);
            add('resources', stock.resource);
          }
        for (const process of graph.processesOf(id)) {
          records.processes.add(process.id);
          addStreams(process);
        }
      }
    }
  };

  const spreadToMentions = () => {
    for (const { board } of graphs)
      for (const flow of mentioningFlows(board.flows)) {
        if (!flowsNamedBy(flow).some((id) => records.flows.has(id))) continue;
        records.flows.add(flow.id);
        addEnds(flow);
      }
  };

  return {
    touch,
    touchItem,
    records: () => {
      spread();
      spreadToMentions();
      return records;
    },
  };
}
