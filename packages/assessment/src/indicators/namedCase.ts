import { foldName, type BoardSnapshot } from '@symbiomap/domain';
import type { Narrowing } from './narrowed.ts';

/** How things could be, as somebody names it: by id or by name, however it is spelled. */
export interface NamedCase {
  readonly scenario?: string | undefined;
  /** Companies that are gone. */
  readonly without?: readonly string[];
}

/** A name that means nothing on this board, and what there is instead. */
export interface UnknownName {
  readonly field: 'scenario' | 'without';
  readonly found: string;
  readonly known: readonly string[];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly names?: Readonly<Record<string, string>> | null;
}

/** What a named case means on a board; a name that nothing has, or several have, is given back. */
export function namedCase(
  board: BoardSnapshot,
  { scenario, without = [] }: NamedCase,
): { readonly ok: true; readonly value: Narrowing } | ({ readonly ok: false } & UnknownName) {
  const gone: string[] = [];
  for (const found of without) {
    const company = meant(found, board.companies);
    if (company === null)
      return { ok: false, field: 'without', found, known: namesOf(board.companies) };
    gone.push(company.id);
  }
  if (scenario === undefined) return { ok: true, value: { without: gone } };
  const chosen = meant(scenario, board.scenarios);
  if (chosen === null)
    return { ok: false, field: 'scenario', found: scenario, known: namesOf(board.scenarios) };
  return { ok: true, value: { without: gone, scenario: chosen } };
}

function meant<R extends Named>(text: string, records: ReadonlyMap<string, R>): R | null {
  const byId = records.get(text);
  if (byId !== undefined) return byId;
  const folded = foldName(text);
  const named = [...records.values()].filter(({ name, names }) =>
    [name, ...Object.values(names ?? {})].some((known) => foldName(known) === folded),
  );
  const [one] = named;
  return one !== undefined && named.length === 1 && folded !== '' ? one : null;
}

function namesOf(records: ReadonlyMap<string, Named>): readonly string[] {
  return [...records.values()].map(({ id, name }) => (name.trim() === '' ? id : name));
}
