import type { RecordFields, TableName } from '@symbiomap/domain';
import type { Command, CommandId } from '../command.ts';

/** What a command needs to add a record. */
export interface CreateArgs<T extends TableName> {
  readonly fields: RecordFields<T>;
}
/** What a command needs to change fields of a record. `null` makes a field unknown. */
export interface EditArgs<T extends TableName> {
  readonly id: string;
  readonly fields: RecordFields<T>;
}
/** The record that a command is about. */
export interface IdArgs {
  readonly id: string;
}

/** Adds a record. `initial` fields hold where the arguments say nothing. Returns the new id. */
export function createRecord<T extends TableName>(
  id: CommandId,
  table: T,
  initial?: RecordFields<T>,
): Command<CreateArgs<T>, string> {
  return {
    id,
    run: (tx, { fields }) => {
      const newId = tx.newId();
      tx.create(table, newId, { ...initial, ...fields });
      return newId;
    },
  };
}

/** Changes fields of a record; nothing if it is gone. */
export function editRecord<T extends TableName>(
  id: CommandId,
  table: T,
): Command<EditArgs<T>, void> {
  return {
    id,
    run: (tx, { id: recordId, fields }) => {
      if (tx.before[table].has(recordId)) tx.edit(table, recordId, fields);
    },
  };
}

/** Removes a record and nothing else. */
export function deleteRecord(id: CommandId, table: TableName): Command<IdArgs, void> {
  return {
    id,
    run: (tx, { id: recordId }) => {
      if (tx.before[table].has(recordId)) tx.remove(table, recordId);
    },
  };
}
