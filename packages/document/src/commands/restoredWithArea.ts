import type { BoardSnapshot, Position, TableName } from '@symbiomap/domain';
import { referencesOf } from '../references.ts';

/** The ids of records by table. */
export type RestoredIds = ReadonlyMap<TableName, ReadonlySet<string>>;

/**
 * What goes back when one area does: the companies, notes and areas that lie in it, in the version or now; their
 * offers, needs and processes; the flows between two of them, and those of companies that come back or go; and
 * resources that are missing now and are needed by any of these.
 */
export function restoredWithArea(
  now: BoardSnapshot,
  version: BoardSnapshot,
  areaId: string,
): RestoredIds {
  const areaNow = placeOf(now, areaId) ?? placeOf(version, areaId);
  const areaThen = placeOf(version, areaId) ?? areaNow;
  if (areaNow === null || areaThen === null) return new Map();
  const lying = (table: 'companies' | 'notes' | 'areas') =>
    new Set([
      ...idsWhere(now, table, ({ position }) => areaNow.holds(position)),
      ...idsWhere(version, table, ({ position }) => areaThen.holds(position)),
    ]);
  const companies = lying('companies');
  const isIn = (id: string | null) => id !== null && companies.has(id);
  const comesOrGoes = (id: string | null) =>
    id !== null && isIn(id) && now.companies.has(id) !== version.companies.has(id);
  const inEither = <T extends TableName>(
    table: T,
    isMeant: Parameters<typeof idsWhere<T>>[2],
  ): ReadonlySet<string> =>
    new Set([...idsWhere(now, table, isMeant), ...idsWhere(version, table, isMeant)]);
  const ids = new Map<TableName, ReadonlySet<string>>([
    ['companies', companies],
    ['notes', lying('notes')],
    ['areas', lying('areas')],
    ['offers', inEither('offers', ({ company }) => isIn(company))],
    ['needs', inEither('needs', ({ company }) => isIn(company))],
    ['processes', inEither('processes', ({ company }) => isIn(company))],
    [
      'flows',
      inEither(
        'flows',
        ({ from, to }) => (isIn(from) && isIn(to)) || comesOrGoes(from) || comesOrGoes(to),
      ),
    ],
  ]);
  return new Map([...ids, ['resources', missingResources(now, version, ids)]]);
}

interface Place {
  holds(position: Position | null): boolean;
}

function placeOf(board: BoardSnapshot, areaId: string): Place | null {
  const { position = null, size = null } = board.areas.get(areaId) ?? {};
  const width = size?.width ?? null;
  const height = size?.height ?? null;
  if (position === null || width === null || height === null) return null;
  const isWithin = (value: number, from: number, length: number) =>
    value >= from && value <= from + length;
  return {
    holds: (at) =>
      at !== null && isWithin(at.x, position.x, width) && isWithin(at.y, position.y, height),
  };
}

function idsWhere<T extends TableName>(
  board: BoardSnapshot,
  table: T,
  isMeant: (record: BoardSnapshot[T] extends ReadonlyMap<string, infer R> ? R : never) => boolean,
): readonly string[] {
  const records = board[table] as ReadonlyMap<string, Parameters<typeof isMeant>[0]>;
  return [...records].filter(([, record]) => isMeant(record)).map(([id]) => id);
}

/** Resources that records of the version refer to and that are not there now. */
function missingResources(
  now: BoardSnapshot,
  version: BoardSnapshot,
  ids: RestoredIds,
): ReadonlySet<string> {
  const missing = new Set<string>();
  for (const table of ['offers', 'needs', 'processes', 'flows'] as const) {
    for (const id of ids.get(table) ?? []) {
      const record = version[table].get(id);
      if (record === undefined) continue;
      for (const reference of referencesOf(table, record as never))
        if (version.resources.has(reference) && !now.resources.has(reference))
          missing.add(reference);
    }
  }
  return missing;
}
