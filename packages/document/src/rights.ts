import type { TableName } from '@symbiomap/domain';
import type { RecordTouch, Touch } from './incoming/touch.ts';

/** Whether a person may do something to the board: what the server would refuse is not even tried. */
export type Rights = (touch: Touch) => boolean;

/** Rights of who may do everything. */
export const allRights: Rights = () => true;

/** What permissions look at when something is done to a record: `fields` are those that are set. */
export function touchOf(
  does: RecordTouch['does'],
  table: TableName,
  record: { readonly id: string; readonly createdBy?: unknown; readonly locked?: unknown },
  fields: Readonly<Record<string, unknown>> = {},
): RecordTouch {
  const isNew = does === 'add';
  return {
    at: 'record',
    table,
    id: record.id,
    does,
    createdBy: typeof record.createdBy === 'string' ? record.createdBy : null,
    isLocked: !isNew && record.locked === true,
    setsLock: isNew ? fields['locked'] === true : Object.hasOwn(fields, 'locked'),
    setsCreator: !isNew && Object.hasOwn(fields, 'createdBy'),
  };
}
