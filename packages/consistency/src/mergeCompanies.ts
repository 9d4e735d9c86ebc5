import { CompanyRecord, type BoardGraph, type Company, type RecordChange } from '@symbiomap/domain';
import { inOrder } from './inOrder.ts';
import { mergedFields } from './mergedFields.ts';
import { recordsThat } from './recordsThat.ts';
import { repointed } from './repointed.ts';

const toldApart = recordsThat(({ differentFrom }: Company) => differentFrom.length > 0);

/** Two cards made one, as changes of the board. */
export interface CompanyMerge {
  readonly kept: Company;
  readonly dropped: Company;
  readonly changes: readonly RecordChange[];
}

const maxAliases = 50;

/**
 * Keeps the card that more hangs on (of two alike the first), gives it all that the other has, its name as an
 * alias included, and deletes the other.
 */
export function mergeCompanies(graph: BoardGraph, first: Company, second: Company): CompanyMerge {
  const isFirstKept = weightOf(graph, first) >= weightOf(graph, second);
  const [kept, dropped] = isFirstKept ? [first, second] : [second, first];
  const changes: RecordChange[] = [
    { kind: 'edit', table: 'companies', id: kept.id, fields: fieldsOf(kept, dropped) },
  ];
  for (const { id } of inOrder(graph.outgoing(dropped.id))) {
    changes.push({ kind: 'edit', table: 'flows', id, fields: { from: kept.id } });
  }
  for (const { id } of inOrder(graph.incoming(dropped.id))) {
    changes.push({ kind: 'edit', table: 'flows', id, fields: { to: kept.id } });
  }
  for (const { id } of inOrder(graph.offersOf(dropped.id))) {
    changes.push({ kind: 'edit', table: 'offers', id, fields: { company: kept.id } });
  }
  for (const { id } of inOrder(graph.needsOf(dropped.id))) {
    changes.push({ kind: 'edit', table: 'needs', id, fields: { company: kept.id } });
  }
  for (const { id } of inOrder(graph.processesOf(dropped.id))) {
    changes.push({ kind: 'edit', table: 'processes', id, fields: { company: kept.id } });
  }
  const isToldApart = ({ id, differentFrom }: Company) =>
    id !== kept.id && differentFrom.includes(dropped.id);
  for (const { id, differentFrom } of toldApart(graph.board.companies).filter(isToldApart)) {
    const ids = new Set(differentFrom.map((other) => (other === dropped.id ? kept.id : other)));
    changes.push({ kind: 'edit', table: 'companies', id, fields: { differentFrom: [...ids] } });
  }
  changes.push(...repointed(graph.board, dropped.id, kept.id));
  changes.push({ kind: 'delete', table: 'companies', id: dropped.id });
  return { kept, dropped, changes };
}

function fieldsOf(kept: Company, dropped: Company): Partial<Company> {
  const { aliases = kept.aliases, ...fields } = mergedFields(
    CompanyRecord,
    kept,
    dropped,
  ) as Partial<Company>;
  const isNewName = dropped.name !== '' && dropped.name !== kept.name;
  const known = isNewName ? [dropped.name, ...aliases] : aliases;
  return { ...fields, aliases: [...new Set(known)].slice(0, maxAliases) };
}

function weightOf(graph: BoardGraph, { id }: Company): number {
  const flows = graph.outgoing(id).length + graph.incoming(id).length;
  const lists = graph.offersOf(id).length + graph.needsOf(id).length;
  return flows + lists + graph.processesOf(id).length;
}
