import type { ReportFault } from './fault.ts';
import { objectSchema, text, yesNo, type Fields, type FieldType, type ObjectOf } from './field.ts';
import type { Id } from './id.ts';
import { isSafeKey, toJson, type Json, type JsonObject, type JsonSchema } from './json.ts';

/** Fields that every record may carry. */
const commonFields = {
  /** The person who added it; what a contributor may change hangs on it. */
  createdBy: text(64),
  /** Locked by a facilitator: others can neither move nor change it. */
  locked: yesNo(),
};

/** One table of the board: what its records are called and which fields they have. */
export interface RecordType<T extends string = string, F extends Fields = Fields> {
  readonly table: T;
  readonly fields: F;
}

/** A record as the app sees it: complete, typed, immutable. */
export type RecordOf<R> =
  R extends RecordType<infer T, infer F>
    ? {
        readonly id: Id<T>;
        /** What this version does not know or could not read, kept as it came. */ readonly unread: JsonObject | null;
      } & ObjectOf<F>
    : never;

/** Declares a record type. Every type also has `createdBy` and `locked`. */
export function defineRecord<const T extends string, const F extends Fields>(
  table: T,
  fields: F,
): RecordType<T, F & typeof commonFields> {
  return { table, fields: { ...fields, ...commonFields } };
}

/** Where a record's values are read from: a Map, or a Y.Map. */
export interface RawRecord {
  get(key: string): unknown;
  keys(): Iterable<string>;
}

/** Reads a record; total: each bad or missing field gives its fallback, a bad one is reported besides. */
export function readRecord<R extends RecordType>(
  type: R,
  id: string,
  raw: RawRecord,
  report: ReportFault,
): RecordOf<R> {
  const record: Record<string, unknown> = { ...blankOf(type), id };
  let unread: Record<string, Json> | null = null;
  let faults = 0;
  const countAndReport: ReportFault = (fault) => {
    faults += 1;
    report(fault);
  };
  for (const key in type.fields) {
    const field = type.fields[key];
    if (field === undefined) continue;
    const value = raw.get(key);
    if (value === undefined) continue;
    const faultsBefore = faults;
    record[key] = field.read(value, countAndReport, key);
    if (faults > faultsBefore) unread = keep(unread, key, value);
  }
  for (const key of raw.keys()) {
    if (key === 'id' || key === 'unread' || Object.hasOwn(type.fields, key)) continue;
    unread = keep(unread, key, raw.get(key));
  }
  record['unread'] = unread;
  return record as RecordOf<R>;
}

const blanks = new WeakMap<RecordType, Readonly<Record<string, unknown>>>();

/**
 * A record of which nothing is known. Records are copies of it, because an object that gets more than a dozen
 * fields one by one, by name, ends as a hash table in V8, which is slower to read.
 */
function blankOf(type: RecordType): Readonly<Record<string, unknown>> {
  const known = blanks.get(type);
  if (known !== undefined) return known;
  const fields: Record<string, unknown> = { id: '', unread: null };
  for (const [key, field] of Object.entries(type.fields)) fields[key] = field.fallback;
  const blank = { ...fields };
  blanks.set(type, blank);
  return blank;
}

function keep(
  unread: Record<string, Json> | null,
  key: string,
  value: unknown,
): Record<string, Json> | null {
  const json = isSafeKey(key) ? toJson(value) : undefined;
  if (json === undefined) return unread;
  return { ...unread, [key]: json };
}

/** Removes what is unknown (`null`) from a value, at every depth. */
function withoutUnknown(value: unknown): Json | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(withoutUnknown).filter((entry) => entry !== undefined);
  if (typeof value !== 'object') return value as Json;
  const object: Record<string, Json> = {};
  for (const [key, entry] of Object.entries(value)) {
    const json = withoutUnknown(entry);
    if (json !== undefined) object[key] = json;
  }
  return object;
}

/** One field's value as plain JSON, or `undefined` where nothing is known. */
export function writeField(value: unknown): Json | undefined {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return undefined;
  return withoutUnknown(value);
}

/** A record as plain JSON: its id, what is known, and what could not be read as it came. */
export function writeRecord<R extends RecordType>(type: R, record: RecordOf<R>): JsonObject {
  const fields: Readonly<Record<string, unknown>> = record;
  const written: Record<string, Json> = { id: record.id };
  for (const key of Object.keys(type.fields)) {
    const json = writeField(fields[key]);
    if (json !== undefined) written[key] = json;
  }
  return { ...written, ...record.unread };
}

/** The JSON Schema of one record in a board file. */
export function recordSchema(type: RecordType): JsonSchema {
  const id = { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' };
  const { properties } = objectSchema(type.fields);
  return { type: 'object', required: ['id'], properties: { id, ...(properties as JsonObject) } };
}

/** The names of the fields of a record type. */
export type FieldName<R> = R extends RecordType<string, infer F> ? keyof F & string : never;
/** The type of one field of a record type. */
export type FieldValue<R, K extends FieldName<R>> =
  R extends RecordType<string, infer F> ? FieldType<F[K]> : never;
