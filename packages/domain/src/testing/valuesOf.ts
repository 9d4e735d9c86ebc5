import fc from 'fast-check';
import { isPlainObject, type Json, type JsonSchema } from '../records/json.ts';

/** Values that a field's schema allows: what a careful program would write. */
export function valuesOf(schema: JsonSchema): fc.Arbitrary<Json> {
  const allowed = schema['enum'];
  if (Array.isArray(allowed)) return fc.constantFrom(...(allowed as Json[]));
  const types = [schema['type']].flat();
  if (types.includes('string')) return stringsOf(schema);
  if (types.includes('boolean')) return fc.boolean();
  if (types.includes('number')) {
    const min = Number(schema['minimum'] ?? -1e6);
    const max = Number(schema['maximum'] ?? 1e6);
    // JSON writes -0 as 0.
    return fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
  }
  if (types.includes('array')) {
    return fc.array(valuesOf(schema['items'] as JsonSchema), { maxLength: 3 });
  }
  return objectsOf(schema);
}

function stringsOf(schema: JsonSchema): fc.Arbitrary<string> {
  const pattern = schema['pattern'];
  if (typeof pattern === 'string') {
    if (pattern.includes('{64}$') && pattern.startsWith('^[0-9a-f]'))
      return fc.stringMatching(/^[0-9a-f]{64}$/);
    return pattern.startsWith('^\\d{4}')
      ? fc.constantFrom('1993', '1993-05', '1993-05-01', '2026-11-22T10:00:00Z')
      : fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/).map((id) => `id-${id}`);
  }
  return fc.string({ maxLength: Math.min(10, Number(schema['maxLength'] ?? 10)) });
}

function objectsOf(schema: JsonSchema): fc.Arbitrary<Json> {
  const properties = schema['properties'];
  if (!isPlainObject(properties)) {
    return fc.dictionary(fc.constantFrom('en', 'ru', 'da'), fc.string({ maxLength: 10 }));
  }
  const fields = Object.entries(properties).map(
    ([key, property]) => [key, valuesOf(property as JsonSchema)] as const,
  );
  const object = fc.record(Object.fromEntries(fields), {
    requiredKeys: (schema['required'] ?? []) as string[],
  });
  return object;
}
