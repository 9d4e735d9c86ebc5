import { describeFound } from '../records/fault.ts';
import { isId } from '../records/id.ts';
import { isPlainObject, isSafeKey, toJson, type Json, type JsonObject } from '../records/json.ts';
import { readRecord, writeRecord, type RecordType } from '../records/record.ts';
import { recordTypes, tableNames, type TableName } from '../records/recordTypes.ts';
import { failure, success, type Result } from '../result.ts';
import type { BoardFileProblem } from './boardFileProblem.ts';
import { noImages, readBoardImages, writeBoardImages, type BoardImages } from './boardImages.ts';
import { SettingsRecord } from './settings.ts';
import { settingsId, type BoardSnapshot, type BoardTables } from './snapshot.ts';

export const boardFileFormat = 'symbiomap.board';
export const boardFileVersion = 1;

/** No more problems than this are listed; a reader mends the first ones first. */
const maxProblems = 50;

/** All that a board file holds. */
export interface BoardWithImages {
  readonly board: BoardSnapshot;
  readonly images: BoardImages;
}

/** Reads the text of a board file, without the pictures that it may bring along. */
export function parseBoardFile(text: string): Result<BoardSnapshot, readonly BoardFileProblem[]> {
  const value = parseJson(text);
  return value.ok ? readBoardFile(value.value) : value;
}

/** Reads the text of a board file with its pictures. */
export function parseBoardWithImages(
  text: string,
): Result<BoardWithImages, readonly BoardFileProblem[]> {
  const value = parseJson(text);
  if (!value.ok) return value;
  const board = readBoardFile(value.value);
  if (!board.ok) return board;
  const images = readBoardImages(value.value);
  return images.ok ? success({ board: board.value, images: images.value }) : images;
}

function parseJson(text: string): Result<unknown, readonly BoardFileProblem[]> {
  try {
    return success(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown);
  } catch (error) {
    const found = error instanceof Error ? error.message : '';
    return failure([{ code: 'not-json', path: '', found }]);
  }
}

/**
 * Reads a board file. All or nothing: a file with a wrong type anywhere is refused, with the place of each
 * problem. References to records that are not there are no problem of the file: a finding names them.
 */
export function readBoardFile(value: unknown): Result<BoardSnapshot, readonly BoardFileProblem[]> {
  const header = checkHeader(value);
  if (!header.ok) return failure([header.problem]);
  const file = header.value;
  const problems: BoardFileProblem[] = [];
  const report = (problem: BoardFileProblem) => {
    if (problems.length < maxProblems) problems.push(problem);
  };
  const settings = readSettings(file['board'], report);
  const pathOfId = new Map<string, string>();
  const tables: Record<string, ReadonlyMap<string, unknown>> = {};
  for (const table of tableNames) tables[table] = readTable(table, file[table], pathOfId, report);
  if (problems.length > 0) return failure(problems);
  return success({
    ...(tables as unknown as BoardTables),
    board: settings,
    faults: [],
    unread: unknownTopLevel(file),
  });
}

function checkHeader(value: unknown): Result<Readonly<Record<string, unknown>>, BoardFileProblem> {
  if (!isPlainObject(value) || value['format'] !== boardFileFormat) {
    const found = isPlainObject(value) ? describeFound(value['format']) : describeFound(value);
    return failure({ code: 'not-board', path: 'format', expected: `"${boardFileFormat}"`, found });
  }
  const version = value['version'];
  if (version === boardFileVersion) return success(value);
  const isNewer =
    typeof version === 'number' && Number.isInteger(version) && version > boardFileVersion;
  return failure({
    code: isNewer ? 'newer-version' : 'unknown-version',
    path: 'version',
    expected: String(boardFileVersion),
    found: describeFound(version),
  });
}

function readSettings(raw: unknown, report: (problem: BoardFileProblem) => void) {
  const map = new Map<string, unknown>();
  if (isPlainObject(raw)) for (const [key, value] of Object.entries(raw)) map.set(key, value);
  else if (raw !== undefined)
    report({ code: 'not-object', path: 'board', found: describeFound(raw) });
  const settings = readRecord(SettingsRecord, settingsId, map, (fault) =>
    report({ ...fault, path: `board.${fault.path}` }),
  );
  const title = map.get('title');
  if (title === undefined || title === null || (typeof title === 'string' && title.trim() === '')) {
    report({ code: 'no-title', path: 'board.title' });
  }
  return settings;
}

function readTable(
  table: TableName,
  raw: unknown,
  pathOfId: Map<string, string>,
  report: (problem: BoardFileProblem) => void,
): ReadonlyMap<string, unknown> {
  const records = new Map<string, unknown>();
  if (raw === undefined || raw === null) return records;
  if (!Array.isArray(raw)) {
    report({ code: 'not-list', path: table, found: describeFound(raw) });
    return records;
  }
  raw.forEach((entry: unknown, index) => {
    const path = `${table}[${index}]`;
    if (!isPlainObject(entry)) {
      report({ code: 'not-object', path, found: describeFound(entry) });
      return;
    }
    const id = entry['id'];
    if (!isId(id)) {
      const code = id === undefined || id === null ? 'missing' : 'not-id';
      report({ code, path: `${path}.id`, found: describeFound(id) });
      return;
    }
    const first = pathOfId.get(id);
    if (first !== undefined) {
      report({ code: 'duplicate-id', path: `${path}.id`, expected: first, found: id });
      return;
    }
    pathOfId.set(id, path);
    const type: RecordType = recordTypes[table];
    const record = readRecord(type, id, new Map(Object.entries(entry)), (fault) =>
      report({ ...fault, path: `${path}.${fault.path}` }),
    );
    records.set(id, record);
  });
  return records;
}

function unknownTopLevel(file: Readonly<Record<string, unknown>>): JsonObject | null {
  const known = new Set<string>(['format', 'version', 'board', 'images', ...tableNames]);
  const unread: Record<string, Json> = {};
  for (const [key, value] of Object.entries(file)) {
    const json = known.has(key) || !isSafeKey(key) ? undefined : toJson(value);
    if (json !== undefined) unread[key] = json;
  }
  return Object.keys(unread).length > 0 ? unread : null;
}

/** A board as the JSON of a board file, with those of the pictures that it names. Tables without records are left out. */
export function writeBoardFile(board: BoardSnapshot, images: BoardImages = noImages): JsonObject {
  const { id: _, ...settings } = writeRecord(SettingsRecord, board.board);
  const file: Record<string, Json> = {
    format: boardFileFormat,
    version: boardFileVersion,
    board: settings,
  };
  for (const table of tableNames) {
    const type: RecordType = recordTypes[table];
    const records = [...board[table].values()];
    if (records.length > 0)
      file[table] = records.map((record) => writeRecord(type, record as never));
  }
  const pictures = writeBoardImages(board, images);
  return { ...file, ...(pictures !== undefined && { images: pictures }), ...board.unread };
}

/** The text of a board file: indented, one field a line, with a line end at its end. */
export function formatBoardFile(board: BoardSnapshot, images: BoardImages = noImages): string {
  return `${JSON.stringify(writeBoardFile(board, images), null, 2)}\n`;
}
