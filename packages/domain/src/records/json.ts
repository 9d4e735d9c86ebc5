/** Anything a board file can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The part of JSON Schema (draft 2020-12) that our fields are described with. */
export type JsonSchema = JsonObject;

const forbiddenKeys: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether a key is safe to use in a plain object: JavaScript's own names (`__proto__`, `constructor` …) are not. */
export function isSafeKey(key: string): boolean {
  return !forbiddenKeys.has(key);
}

/** Whether a value is an object with keys: not null, not a list. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Copies an outside value as JSON, at most `depth` levels deep; `undefined` where it is not JSON
 * (functions, bytes, NaN) or nested deeper. Unsafe keys are left out.
 */
export function toJson(value: unknown, depth = 8): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || depth === 0) return undefined;
  if (Array.isArray(value)) {
    return value.map((entry) => toJson(entry, depth - 1)).filter((entry) => entry !== undefined);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const copy: Record<string, Json> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (!isSafeKey(key)) continue;
    const json = toJson(entry, depth - 1);
    if (json !== undefined) copy[key] = json;
  }
  return copy;
}
