import type {
  Area,
  BoardGraph,
  BoardSnapshot,
  Company,
  Flow,
  Need,
  Note,
  Offer,
} from '@symbiomap/domain';
import { nameIn } from '@symbiomap/domain';
import { itemBoxes, liesIn } from '@symbiomap/scene';

/** A line that stands for something that lies on the board. */
type HeadRow = { readonly id: string; readonly level: 1 | 2; readonly area: string | null } & (
  | { readonly kind: 'company'; readonly company: Company }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'area'; readonly record: Area; readonly holds: number }
);

/** A line below a company: what it gives, needs, sends and takes, and the ways to add to that. */
type StockRow = { readonly id: string; readonly level: 2 | 3; readonly owner: string } & (
  | { readonly kind: 'offer'; readonly stock: Offer }
  | { readonly kind: 'need'; readonly stock: Need }
  /** `isSent`: whether the owner is the giver. */
  | { readonly kind: 'flow'; readonly flow: Flow; readonly isSent: boolean }
  | { readonly kind: 'add'; readonly adds: 'offer' | 'need' | 'flow' }
);

/** One line of the outline. */
export type OutlineRow = HeadRow | StockRow;

/** What on the board a line is about: an area, a note, or the company that it stands below. */
export function subjectOfRow(row: OutlineRow): string {
  return 'owner' in row ? row.owner : row.id;
}

/** What stands in one company's part of the outline has one key; a flow stands in two. */
export function keyOfRow(row: OutlineRow): string {
  return 'owner' in row ? `${row.owner}/${row.kind}/${row.id}` : row.id;
}

/** The key of the line that a line stands below; `null` for those that stand below none. */
export function parentOfRow(row: OutlineRow): string | null {
  return 'owner' in row ? row.owner : row.area;
}

/** Whether a line can be opened and closed. */
export function isGroupRow(row: OutlineRow): boolean {
  return row.kind === 'company' || row.kind === 'area';
}

/** Whether what stands below a line is listed. Areas are open at first, companies closed; `turned` are not as at first. */
export function isOpenRow(row: OutlineRow, turned: ReadonlySet<string>): boolean {
  return isGroupRow(row) && (row.kind === 'area') !== turned.has(row.id);
}

/** For whom the outline is. */
export interface OutlineOptions {
  readonly language: string;
  readonly mayAdd: boolean;
  /** What filter and focus leave to be seen; `null`: all. */
  readonly shown: ReadonlySet<string> | null;
}

/**
 * The lines of the outline: areas by title, each with the companies by name and the notes that lie in it; then
 * the companies and notes that lie in none. Below each company that is open stands what it gives, needs, sends
 * and takes, and the ways to add to that.
 */
export function outlineRows(
  graph: BoardGraph,
  companies: Iterable<Company>,
  turned: ReadonlySet<string>,
  options: OutlineOptions,
): readonly OutlineRow[] {
  const { language } = options;
  const { areas, notes } = graph.board;
  const home = areasOf(graph.board);
  const sortedCompanies = byName(companies, language, (company) => nameIn(company, language));
  const sortedNotes = byName(notes.values(), language, ({ text }) => text);
  const heads = (area: string | null): readonly HeadRow[] => {
    const place = { level: area === null ? 1 : 2, area } as const;
    const lies = ({ id }: { readonly id: string }) => (home.get(id) ?? null) === area;
    return [
      ...sortedCompanies
        .filter(lies)
        .map((company) => ({ kind: 'company', id: company.id, company, ...place }) as const),
      ...sortedNotes
        .filter(lies)
        .map((note) => ({ kind: 'note', id: note.id, note, ...place }) as const),
    ];
  };
  const below = (head: HeadRow): readonly OutlineRow[] =>
    head.kind === 'company' && isOpenRow(head, turned)
      ? [head, ...stockRows(graph, head, options)]
      : [head];
  const groups = byName(areas.values(), language, ({ title }) => title).flatMap((record) => {
    const held = heads(record.id);
    const { id } = record;
    const row = { kind: 'area', id, record, holds: held.length, level: 1, area: null } as const;
    return [row, ...(isOpenRow(row, turned) ? held.flatMap(below) : [])];
  });
  return [...groups, ...heads(null).flatMap(below)];
}

function byName<T>(
  things: Iterable<T>,
  language: string,
  nameOf: (thing: T) => string,
): readonly T[] {
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return [...things]
    .map((thing) => ({ thing, name: nameOf(thing) }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ thing }) => thing);
}

/** In which area each company and note lies wholly: the smallest, where there are several. */
function areasOf(board: BoardSnapshot): ReadonlyMap<string, string> {
  const home = new Map<string, string>();
  if (board.areas.size === 0) return home;
  const boxes = itemBoxes(board);
  const frames = [...board.areas.keys()]
    .flatMap((id) => ({ id, box: boxes.get(id) }))
    .flatMap(({ id, box }) => (box === undefined ? [] : { id, box }))
    .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  for (const [id, box] of boxes) {
    const frame = frames.find((one) => liesIn(box, one.box));
    if (frame !== undefined && !board.areas.has(id)) home.set(id, frame.id);
  }
  return home;
}

function stockRows(
  graph: BoardGraph,
  { id: owner, level }: HeadRow,
  { mayAdd, shown }: OutlineOptions,
): readonly StockRow[] {
  const isShown = ({ id }: Flow) => shown === null || shown.has(id);
  const place = { owner, level: level === 1 ? 2 : 3 } as const;
  const flowRow = (flow: Flow, isSent: boolean) =>
    ({ kind: 'flow', id: flow.id, flow, isSent, ...place }) as const;
  return [
    ...graph
      .offersOf(owner)
      .map((stock) => ({ kind: 'offer', id: stock.id, stock, ...place }) as const),
    ...graph
      .needsOf(owner)
      .map((stock) => ({ kind: 'need', id: stock.id, stock, ...place }) as const),
    ...graph
      .outgoing(owner)
      .filter(isShown)
      .map((flow) => flowRow(flow, true)),
    ...graph
      .incoming(owner)
      .filter((flow) => flow.from !== owner && isShown(flow))
      .map((flow) => flowRow(flow, false)),
    ...(mayAdd ? (['offer', 'need', 'flow'] as const) : []).map(
      (adds) => ({ kind: 'add', id: adds, adds, ...place }) as const,
    ),
  ];
}
