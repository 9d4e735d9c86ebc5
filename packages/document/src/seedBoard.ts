import {
  recordTypes,
  SettingsRecord,
  tableNames,
  toJson,
  type BoardSnapshot,
} from '@symbiomap/domain';
import type * as Y from 'yjs';
import { knownValues } from './knownValues.ts';
import { settingsMap, tableMap, unreadMap } from './layout.ts';
import { editSharedRecord, newSharedRecord } from './sharedRecord.ts';

/**
 * Writes a whole board into an empty document, in one transaction. Only for the server, when it creates a board:
 * a client that seeded what it had not yet received would double it.
 */
export function seedBoard(yDoc: Y.Doc, board: BoardSnapshot): void {
  yDoc.transact(() => {
    editSharedRecord(settingsMap(yDoc), SettingsRecord, { ...board.board }, board.board.unread);
    for (const table of tableNames) {
      const map = tableMap(yDoc, table);
      for (const [id, record] of board[table]) {
        map.set(
          id,
          newSharedRecord(
            recordTypes[table],
            knownValues(recordTypes[table], record),
            record.unread,
          ),
        );
      }
    }
    for (const [key, value] of Object.entries(board.unread ?? {})) {
      const json = toJson(value);
      if (json !== undefined) unreadMap(yDoc).set(key, json);
    }
  }, 'seed');
}
