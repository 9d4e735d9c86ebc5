import { describeFound, type ReportFault } from './fault.ts';
import { isId, type Id } from './id.ts';
import { isPlainObject, isSafeKey, toJson, type Json, type JsonSchema } from './json.ts';

/**
 * One field of a record: its type, how an outside value is read, and its JSON Schema.
 * Reading is total: a bad or missing value gives the fallback, and a bad one a fault besides.
 */
export interface Field<T> {
  readonly schema: JsonSchema;
  readonly fallback: T;
  /** `text` fields are shared letter by letter (Y.Text), the others are one value. */
  readonly storage: 'value' | 'text';
  read(raw: unknown, report: ReportFault, path: string): T;
}

/** The TypeScript type that a field reads. */
export type FieldType<F> = F extends Field<infer T> ? T : never;

/** A field whose absence is a value of its own: unknown, written `null` in memory and left out in files. */
function optional<T>(
  schema: JsonSchema,
  read: (raw: unknown, report: ReportFault, path: string) => T | null,
): Field<T | null> {
  return {
    schema,
    fallback: null,
    storage: 'value',
    read: (raw, report, path) =>
      raw === undefined || raw === null ? null : read(raw, report, path),
  };
}

function withFallback<T>(field: Field<T | null>, fallback: T): Field<T> {
  return {
    schema: field.schema,
    fallback,
    storage: field.storage,
    read: (raw, report, path) => field.read(raw, report, path) ?? fallback,
  };
}

/** Text of at most `maxLength` UTF-16 units; `null` when absent. */
export function text(maxLength = 2_000): Field<string | null> {
  return optional({ type: ['string', 'null'], maxLength }, (raw, report, path) => {
    if (typeof raw !== 'string') {
      report({ path, code: 'not-text', found: describeFound(raw) });
      return null;
    }
    if (raw.length > maxLength) {
      report({ path, code: 'too-long', expected: String(maxLength), found: describeFound(raw) });
      return null;
    }
    return raw;
  });
}

/** A name: text that is empty rather than absent. */
export function name(): Field<string> {
  const field = withFallback(text(300), '');
  return { ...field, schema: { type: 'string', maxLength: 300 } };
}

/** The most letters (UTF-16 units) of a long text. */
const longestText = 20_000;

/**
 * Long text that several people may write in at once. Two who write at the same time can together go over the
 * limit: what is too much is cut and reported, never all of it refused.
 */
export function longText(): Field<string> {
  const field = withFallback(text(Infinity), '');
  return {
    schema: { type: 'string', maxLength: longestText },
    fallback: '',
    storage: 'text',
    read: (raw, report, path) => {
      const whole = field.read(raw, report, path);
      if (whole.length <= longestText) return whole;
      report({ path, code: 'too-long', expected: String(longestText) });
      return whole.slice(0, longestText);
    },
  };
}

/** A finite number between `min` and `max`; `null` when absent. */
export function number({ min = -1e15, max = 1e15 }: { min?: number; max?: number } = {}): Field<
  number | null
> {
  const schema = { type: ['number', 'null'], minimum: min, maximum: max };
  return optional(schema, (raw, report, path) => {
    if (typeof raw !== 'number' || !Number.isFinite(raw)) {
      report({ path, code: 'not-number', found: describeFound(raw) });
      return null;
    }
    if (raw < min || raw > max) {
      report({ path, code: 'out-of-range', expected: `${min} … ${max}`, found: String(raw) });
      return null;
    }
    return raw;
  });
}

/** Yes, no, or (null) not said. */
export function yesNo(): Field<boolean | null> {
  return optional({ type: ['boolean', 'null'] }, (raw, report, path) => {
    if (typeof raw === 'boolean') return raw;
    report({ path, code: 'not-yes-no', found: describeFound(raw) });
    return null;
  });
}

/** One of a closed list of words; `null` when absent. */
export function oneOf<const T extends string>(allowed: readonly T[]): Field<T | null> {
  return optional({ enum: [...allowed, null] }, (raw, report, path) => {
    const found = allowed.find((word) => word === raw);
    if (found === undefined) {
      report({
        path,
        code: 'not-one-of',
        expected: allowed.join(', '),
        found: describeFound(raw),
      });
      return null;
    }
    return found;
  });
}

/** One of a closed list of words, with the word that holds when nothing is said. */
export function oneOfOr<const T extends string>(allowed: readonly T[], fallback: T): Field<T> {
  return { ...withFallback(oneOf(allowed), fallback), schema: { enum: [...allowed] } };
}

/** The id of a record of the given table. Whether that record exists is not the field's business. */
export function reference<const T extends string>(table: T): Field<Id<T> | null> {
  const schema = { type: ['string', 'null'], pattern: '^[A-Za-z0-9_-]{1,64}$', $comment: table };
  return optional<Id<T>>(schema, (raw, report, path) => {
    if (isId(raw)) return raw;
    report({ path, code: 'not-id', found: describeFound(raw) });
    return null;
  });
}

const datePattern =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** A date as precise as it is known: `1993`, `1993-05`, `1993-05-01` or a full ISO 8601 time with its zone. */
export function date(): Field<string | null> {
  const schema = { type: ['string', 'null'], pattern: datePattern.source };
  return optional(schema, (raw, report, path) => {
    if (typeof raw === 'string' && datePattern.test(raw)) return raw;
    report({ path, code: 'not-date', found: describeFound(raw) });
    return null;
  });
}

/** A list; an entry that cannot be read is left out and reported, the others stay. */
export function listOf<T>(entry: Field<T | null>, maxLength = 500): Field<readonly T[]> {
  const none: readonly T[] = Object.freeze([]);
  return {
    schema: { type: 'array', items: entry.schema, maxItems: maxLength },
    fallback: none,
    storage: 'value',
    read: (raw, report, path) => {
      if (raw === undefined || raw === null) return none;
      if (!Array.isArray(raw)) {
        report({ path, code: 'not-list', found: describeFound(raw) });
        return none;
      }
      if (raw.length > maxLength) {
        report({ path, code: 'too-many', expected: String(maxLength), found: String(raw.length) });
        return none;
      }
      const entries: T[] = [];
      for (let index = 0; index < raw.length; index += 1) {
        const value = entry.read(raw[index], report, `${path}[${index}]`);
        if (value !== null) entries.push(value);
      }
      return entries;
    },
  };
}

/** Texts by language (`{"ru": "Гипс"}`). */
export function textByLanguage(): Field<Readonly<Record<string, string>> | null> {
  const schema = {
    type: ['object', 'null'],
    propertyNames: { pattern: '^[A-Za-z-]{2,12}$' },
    additionalProperties: { type: 'string', maxLength: 300 },
  };
  return optional(schema, (raw, report, path) => {
    if (!isPlainObject(raw)) {
      report({ path, code: 'not-object', found: describeFound(raw) });
      return null;
    }
    const texts: Record<string, string> = {};
    const field = text(300);
    for (const [language, value] of Object.entries(raw)) {
      if (!/^[A-Za-z-]{2,12}$/.test(language) || !isSafeKey(language)) continue;
      const read = field.read(value, report, `${path}.${language}`);
      if (read !== null) texts[language] = read;
    }
    return texts;
  });
}

/** Numbers by name (`{"Q02.steamKm": 8}`). */
export function numberByName(): Field<Readonly<Record<string, number>> | null> {
  const schema = {
    type: ['object', 'null'],
    propertyNames: { pattern: '^[A-Za-z0-9._-]{1,60}$' },
    additionalProperties: { type: 'number' },
  };
  return optional(schema, (raw, report, path) => {
    if (!isPlainObject(raw)) {
      report({ path, code: 'not-object', found: describeFound(raw) });
      return null;
    }
    const numbers: Record<string, number> = {};
    const field = number();
    for (const [key, value] of Object.entries(raw)) {
      if (!/^[A-Za-z0-9._-]{1,60}$/.test(key) || !isSafeKey(key)) continue;
      const read = field.read(value, report, `${path}.${key}`);
      if (read !== null) numbers[key] = read;
    }
    return numbers;
  });
}

/** The fields of an object, by name. */
export type Fields = Readonly<Record<string, Field<unknown>>>;
/** The TypeScript type of an object with these fields. */
export type ObjectOf<F extends Fields> = { readonly [K in keyof F]: FieldType<F[K]> };

/** The JSON Schema of an object with these fields; others are welcome and kept. */
export function objectSchema(fields: Fields, required: readonly string[] = []): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [key, field] of Object.entries(fields)) properties[key] = field.schema;
  return {
    type: ['object', 'null'],
    properties,
    ...(required.length > 0 && { required: [...required] }),
  };
}

/** An object of named fields; keys it does not know are kept beside them. `null` when absent. */
export function object<const F extends Fields>(fields: F): Field<ObjectOf<F> | null> {
  const known = Object.entries(fields);
  return optional(objectSchema(fields), (raw, report, path) => {
    if (!isPlainObject(raw)) {
      report({ path, code: 'not-object', found: describeFound(raw) });
      return null;
    }
    const value: Record<string, unknown> = {};
    for (const [key, field] of known) {
      value[key] = field.read(raw[key], report, path === '' ? key : `${path}.${key}`);
    }
    for (const [key, entry] of Object.entries(raw)) {
      if (key in fields || !isSafeKey(key)) continue;
      const json: Json | undefined = toJson(entry);
      if (json !== undefined) value[key] = json;
    }
    return value as ObjectOf<F>;
  });
}
