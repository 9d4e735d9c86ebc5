import { tableNames, type TableName } from '@symbiomap/domain';
import * as Y from 'yjs';

/** The shared map that holds a table: record id -> `Y.Map` of fields. */
export function tableMap(yDoc: Y.Doc, table: TableName): Y.Map<unknown> {
  return yDoc.getMap(table);
}

/** The shared map that holds the board's settings directly. */
export function settingsMap(yDoc: Y.Doc): Y.Map<unknown> {
  return yDoc.getMap('board');
}

/** What a board file held beside its tables and this version does not know. Written once, when the board is made. */
export function unreadMap(yDoc: Y.Doc): Y.Map<unknown> {
  return yDoc.getMap('unread');
}

/** Every shared map that commands write to. */
export function writtenMaps(yDoc: Y.Doc): readonly Y.Map<unknown>[] {
  return [settingsMap(yDoc), ...tableNames.map((table) => tableMap(yDoc, table))];
}
