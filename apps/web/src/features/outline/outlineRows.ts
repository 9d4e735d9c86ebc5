import type { BoardGraph, Company, Flow, Need, Offer } from '@symbiomap/domain';
import { nameIn } from '@symbiomap/domain';

/** One line of the outline. Companies stand on the first level; what they give, need, send and take below them. */
export type OutlineRow =
  | { readonly kind: 'company'; readonly id: string; readonly company: Company }
  | { readonly kind: 'offer'; readonly id: string; readonly owner: string; readonly stock: Offer }
  | { readonly kind: 'need'; readonly id: string; readonly owner: string; readonly stock: Need }
  | {
      readonly kind: 'flow';
      readonly id: string;
      readonly owner: string;
      readonly flow: Flow;
      /** Whether the owner is the giver. */
      readonly isSent: boolean;
    }
  | {
      readonly kind: 'add';
      readonly id: string;
      readonly owner: string;
      readonly adds: 'offer' | 'need' | 'flow';
    };

/** What stands in one company's part of the outline has one key; a flow stands in two. */
export function keyOfRow(row: OutlineRow): string {
  return row.kind === 'company' ? row.id : `${row.owner}/${row.kind}/${row.id}`;
}

/** For whom the outline is. */
export interface OutlineOptions {
  readonly language: string;
  readonly mayAdd: boolean;
  /** What filter and focus leave to be seen; `null`: all. */
  readonly shown: ReadonlySet<string> | null;
}

/**
 * The lines of the outline: companies by name, each that is open followed by what it gives, needs, sends and
 * takes, and by the ways to add to that.
 */
export function outlineRows(
  graph: BoardGraph,
  companies: Iterable<Company>,
  open: ReadonlySet<string>,
  { language, mayAdd, shown }: OutlineOptions,
): readonly OutlineRow[] {
  const isShown = ({ id }: Flow) => shown === null || shown.has(id);
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const sorted = [...companies]
    .map((company) => ({ company, name: nameIn(company, language) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  return sorted.flatMap(({ company }): readonly OutlineRow[] => {
    const { id } = company;
    const head: OutlineRow = { kind: 'company', id, company };
    if (!open.has(id)) return [head];
    return [
      head,
      ...graph
        .offersOf(id)
        .map((stock) => ({ kind: 'offer', id: stock.id, owner: id, stock }) as const),
      ...graph
        .needsOf(id)
        .map((stock) => ({ kind: 'need', id: stock.id, owner: id, stock }) as const),
      ...graph
        .outgoing(id)
        .filter(isShown)
        .map((flow) => flowRow(flow, id, true)),
      ...graph
        .incoming(id)
        .filter((flow) => flow.from !== id && isShown(flow))
        .map((flow) => flowRow(flow, id, false)),
      ...(mayAdd ? (['offer', 'need', 'flow'] as const) : []).map(
        (adds) => ({ kind: 'add', id: adds, owner: id, adds }) as const,
      ),
    ];
  });
}

function flowRow(flow: Flow, owner: string, isSent: boolean): OutlineRow {
  return { kind: 'flow', id: flow.id, owner, flow, isSent };
}
