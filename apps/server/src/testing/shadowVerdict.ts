import { isId, isSafeKey, recordTypes, type TableName } from '@symbiomap/domain';
import { may, mayDo, type Actor } from '@symbiomap/protocol';
import * as Y from 'yjs';

/**
 * A second opinion on updates, found in another way: it applies them to a document of its own and looks at what
 * Yjs says was changed.
 */
export interface ShadowVerdict {
  /** `outside`: something was written that no board keeps. */
  readonly isOutside: boolean;
  /** Two records met in one place: which of them stays is known here, but not before applying. */
  readonly isContested: boolean;
  allows(actor: Actor): boolean;
}

interface Facts {
  readonly createdBy: string | null;
  readonly isLocked: boolean;
}

/** Applies an update to `shadow` and tells what it did. */
export function applyToShadow(shadow: Y.Doc, update: Uint8Array): ShadowVerdict {
  const before = new Map<unknown, Facts>();
  for (const table of tables) {
    for (const record of shadow.getMap(table).values())
      if (record instanceof Y.Map) before.set(record, factsOf(record as Y.Map<unknown>));
  }
  const liveBefore = new Map<string, unknown>();
  for (const table of tables)
    for (const [id, record] of shadow.getMap(table)) liveBefore.set(`${table}/${id}`, record);
  const checks: ((actor: Actor) => boolean)[] = [];
  let isOutside = false;
  let isContested = false;
  const { ds } = Y.decodeUpdate(update);
  shadow.once('afterTransaction', ({ changed }: Y.Transaction) => {
    const added = new Set<unknown>();
    const removed = new Set<unknown>();
    for (const [type, subs] of changed) {
      const root = type._item === null ? Y.findRootTypeKey(type) : null;
      if (root === null || !isTable(root)) continue;
      for (const id of subs) {
        const was = id === null ? undefined : liveBefore.get(`${root}/${id}`);
        const is = id === null ? undefined : shadow.getMap(root).get(id);
        if (id === null || !isId(id)) isOutside = true;
        else if (was === is) isContested = true;
        else {
          const facts = before.get(was);
          isContested ||=
            was instanceof Y.Map && was._item !== null && !Y.isDeleted(ds, was._item.id);
          if (was !== undefined && facts !== undefined) {
            removed.add(was);
            checks.push((actor) => mayDo(actor, { ...deed(root, facts), does: 'remove' }));
          }
          if (is instanceof Y.Map) {
            added.add(is);
            const made = factsOf(is as Y.Map<unknown>);
            const setsLock = made.isLocked;
            checks.push((actor) =>
              mayDo(actor, { ...deed(root, made), does: 'add', isLocked: false, setsLock }),
            );
          }
        }
      }
    }
    for (const [type, subs] of changed) {
      const path = pathOf(type);
      if (path.length === 1) {
        const [root = ''] = path;
        if (root === 'board') {
          checks.push(({ role }) => may(role, 'changeSettings'));
          for (const sub of subs)
            isOutside ||=
              sub === null || !isSafeKey(sub) || !isJson(shadow.getMap('board').get(sub));
        } else if (!isTable(root)) isOutside = true;
        else
          for (const id of subs) {
            const record = id === null ? undefined : shadow.getMap(root).get(id);
            isOutside ||= record !== undefined && !isRecord(root, record);
          }
        continue;
      }
      const [root = '', , field] = path;
      const record = path.length === 2 ? type : type._item?.parent;
      if (!isTable(root) || path.length > 3) isOutside = true;
      else if (path.length === 2) isOutside ||= !isRecord(root, type);
      else isOutside ||= !isPlainText(type);
      const facts = before.get(record);
      if (!isTable(root) || facts === undefined || removed.has(record) || added.has(record))
        continue;
      const fields = path.length === 2 ? subs : new Set([field]);
      const setsLock = fields.has('locked');
      const setsCreator = fields.has('createdBy');
      checks.push((actor) => mayDo(actor, { ...deed(root, facts), setsLock, setsCreator }));
    }
    for (const record of added)
      if (record instanceof Y.Map && !isRecord(tableOf(record as Y.Map<unknown>), record))
        isOutside = true;
  });
  Y.applyUpdate(shadow, update, 'shadow');
  return {
    isOutside,
    isContested,
    allows: (actor) => !isOutside && checks.every((check) => check(actor)),
  };
}

/** A shared type of any kind. */
type AnyType = Exclude<Y.Item['parent'], string | Y.ID | null>;
const tables = Object.keys(recordTypes) as TableName[];
const isTable = (name: string): name is TableName => Object.hasOwn(recordTypes, name);

function deed(table: TableName, facts: Facts) {
  return { does: 'change' as const, table, ...facts, setsLock: false, setsCreator: false };
}

function factsOf(record: Y.Map<unknown>): Facts {
  const createdBy = record.get('createdBy');
  return {
    createdBy: typeof createdBy === 'string' ? createdBy : null,
    isLocked: record.get('locked') === true,
  };
}

function tableOf(record: Y.Map<unknown>): string {
  const [root = ''] = pathOf(record);
  return root;
}

/** Root, record, field: as far down as the type is. A list's members count as a level without a name. */
function pathOf(type: AnyType): string[] {
  const item = type._item;
  if (item === null) return [Y.findRootTypeKey(type)];
  return [...pathOf(item.parent as AnyType), item.parentSub ?? ''];
}

function isRecord(table: string, value: unknown): boolean {
  if (!isTable(table) || !(value instanceof Y.Map) || value._start !== null) return false;
  const { fields } = recordTypes[table];
  return [...(value as Y.Map<unknown>).entries()].every(([name, held]) => {
    const field = new Map<string, { storage: string }>(Object.entries(fields)).get(name);
    const isText = field?.storage === 'text';
    return isSafeKey(name) && (isJson(held) || (isText && isPlainText(held)));
  });
}

function isPlainText(value: unknown): boolean {
  if (!(value instanceof Y.Text) || value.constructor !== Y.Text || value._map.size > 0)
    return false;
  for (let item = value._start; item !== null; item = item.right) {
    const { content } = item;
    if (!(content instanceof Y.ContentString) && !(content instanceof Y.ContentDeleted))
      return false;
  }
  return true;
}

function isJson(value: unknown): boolean {
  if (value === undefined) return true;
  if (value instanceof Uint8Array || value instanceof Y.AbstractType) return false;
  if (typeof value === 'bigint') return false;
  return true;
}
