import {
  findRecord,
  recordTypes,
  SettingsRecord,
  tableNames,
  writeField,
  type AnyRecord,
  type BoardSnapshot,
  type Position,
  type RecordFields,
  type TableName,
} from '@symbiomap/domain';
import type { BoardTransaction, SettingsFields } from '../boardTransaction.ts';
import type { Command } from '../command.ts';
import { knownValues } from '../knownValues.ts';
import { mapReferences } from '../references.ts';
import { freePlaces } from './freePlaces.ts';

/** The ids that an import touched. */
export interface ImportResult {
  readonly created: readonly string[];
  readonly edited: readonly string[];
}

/**
 * Merges a board file in. Records that are here already take over what the file knows and keep what it does not
 * say; new ones are added, companies without a place on free ground. Settings only fill what is unknown here.
 */
export const importBoard: Command<{ readonly file: BoardSnapshot }, ImportResult> = {
  id: 'board.import',
  run: (tx, { file }) => {
    const idHere = idsHere(tx, file);
    const follow = (id: string) => idHere.get(id) ?? id;
    const places = placesFor(tx.before, file);
    const created: string[] = [];
    const edited: string[] = [];
    for (const table of tableNames) {
      for (const record of file[table].values()) {
        const id = follow(record.id);
        const isHere = tx.before[table].has(id);
        writeImported(tx, table, id, record, { follow, place: places.get(record.id), isHere });
        (isHere ? edited : created).push(id);
      }
    }
    tx.editBoard(unknownHere(tx.before, file));
    return { created, edited };
  },
};

/** An id that another table of the board has taken already gives way to a new one. */
function idsHere(tx: BoardTransaction, file: BoardSnapshot): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const table of tableNames) {
    for (const id of file[table].keys()) {
      const found = findRecord(tx.before, id);
      if (found !== null && found.table !== table) ids.set(id, tx.newId());
    }
  }
  return ids;
}

function placesFor(board: BoardSnapshot, file: BoardSnapshot): ReadonlyMap<string, Position> {
  const homeless = [...file.companies.values()].filter(
    ({ id, position }) => position === null && (board.companies.get(id)?.position ?? null) === null,
  );
  const placed: BoardSnapshot = {
    ...board,
    companies: new Map([...board.companies, ...file.companies]),
    notes: new Map([...board.notes, ...file.notes]),
    areas: new Map([...board.areas, ...file.areas]),
  };
  const places = freePlaces(placed, homeless.length);
  return new Map(
    homeless.flatMap(({ id }, index) => {
      const place = places[index];
      return place === undefined ? [] : [[id, place] as const];
    }),
  );
}

function writeImported(
  tx: BoardTransaction,
  table: TableName,
  id: string,
  record: AnyRecord,
  how: {
    readonly follow: (id: string) => string;
    readonly place: Position | undefined;
    readonly isHere: boolean;
  },
): void {
  const known = knownValues(recordTypes[table], record);
  const references = Object.entries(mapReferences(table, record as never, how.follow));
  const fields = {
    ...known,
    ...Object.fromEntries(references.filter(([key]) => Object.hasOwn(known, key))),
    ...(how.place !== undefined && { position: how.place }),
  } as RecordFields<TableName>;
  if (how.isHere) tx.edit(table, id, fields, record.unread);
  else tx.create(table, id, fields, record.unread);
}

function unknownHere(board: BoardSnapshot, file: BoardSnapshot): SettingsFields {
  const here: Readonly<Record<string, unknown>> = board.board;
  return Object.fromEntries(
    Object.entries(file.board).filter(
      ([key, value]) =>
        Object.hasOwn(SettingsRecord.fields, key) &&
        writeField(here[key]) === undefined &&
        writeField(value) !== undefined,
    ),
  );
}
