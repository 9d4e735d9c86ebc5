import {
  isSafeKey,
  toJson,
  writeField,
  type Field,
  type Json,
  type JsonObject,
  type RecordType,
} from '@symbiomap/domain';
import * as Y from 'yjs';
import { editText } from './editText.ts';
import { isSameJson } from './sameJson.ts';

/** Values by field, as a command gives them: `null` makes a field unknown. */
export type FieldValues = Readonly<Record<string, unknown>>;

/**
 * A new record's shared map. A field that is unknown has no key; a text field that is named, even if empty, is
 * shared from the start, so that two people can begin to write in it at once.
 */
export function newSharedRecord(
  type: RecordType,
  values: FieldValues,
  unread: JsonObject | null,
): Y.Map<unknown> {
  const map = new Y.Map<unknown>();
  for (const [key, field] of knownFields(type, values)) {
    const value = values[key];
    if (field.storage === 'text') {
      if (typeof value === 'string' && isReadable(field, value)) map.set(key, new Y.Text(value));
      continue;
    }
    const json = writable(value);
    if (json !== undefined && isReadable(field, value)) map.set(key, json);
  }
  for (const [key, json] of unknownKeys(type, unread)) map.set(key, json);
  return map;
}

/**
 * Changes fields of a shared record in place. What is unchanged is not written, nor is a value that the field
 * could not read back.
 */
export function editSharedRecord(
  map: Y.Map<unknown>,
  type: RecordType,
  values: FieldValues,
  unread: JsonObject | null = null,
): void {
  for (const [key, field] of knownFields(type, values)) {
    if (field.storage === 'text') editTextField(map, key, field, values[key]);
    else setValue(map, key, field, values[key]);
  }
  for (const [key, json] of unknownKeys(type, unread)) {
    if (!isSameJson(map.get(key), json)) map.set(key, json);
  }
}

function editTextField(map: Y.Map<unknown>, key: string, field: Field<unknown>, value: unknown) {
  const current = map.get(key);
  if (typeof value !== 'string') {
    if (map.has(key)) map.delete(key);
  } else if (isReadable(field, value)) {
    if (current instanceof Y.Text) editText(current, value);
    else if (value !== (current ?? '')) map.set(key, new Y.Text(value));
  }
}

function setValue(map: Y.Map<unknown>, key: string, field: Field<unknown>, value: unknown): void {
  const json = writable(value);
  if (json === undefined) {
    if (map.has(key)) map.delete(key);
  } else if (isReadable(field, value) && !isSameJson(map.get(key), json)) {
    map.set(key, json);
  }
}

/** A copy as JSON: what is written must not change with an object that somebody still holds. */
function writable(value: unknown): Json | undefined {
  return toJson(writeField(value));
}

function isReadable(field: Field<unknown>, value: unknown): boolean {
  let hasFault = false;
  field.read(value, () => (hasFault = true), '');
  return !hasFault;
}

function knownFields(
  type: RecordType,
  values: FieldValues,
): readonly (readonly [string, Field<unknown>])[] {
  return Object.entries(type.fields).filter(([key]) => Object.hasOwn(values, key));
}

function unknownKeys(
  type: RecordType,
  unread: JsonObject | null,
): readonly (readonly [string, Json])[] {
  return Object.entries(unread ?? {}).filter(
    ([key]) => !Object.hasOwn(type.fields, key) && key !== 'id' && isSafeKey(key),
  );
}
