import { isPlainObject, type Json, type JsonObject } from '@symbiomap/domain';

/**
 * A value without the fields that its JSON Schema does not describe. What the schema leaves open altogether stays
 * as it is.
 */
export function keepDescribed(value: Json, schema: JsonObject): Json {
  if (Array.isArray(value)) {
    const { items } = schema;
    const entries: readonly Json[] = value;
    return isSchema(items) ? entries.map((entry) => keepDescribed(entry, items)) : entries;
  }
  const { properties, additionalProperties } = schema;
  if (!isPlainObject(value) || !isSchema(properties)) return value;
  const kept: Record<string, Json> = {};
  for (const [key, entry] of Object.entries(value)) {
    const described = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (isSchema(described)) kept[key] = keepDescribed(entry, described);
    else if (Object.hasOwn(properties, key)) kept[key] = entry;
  }
  return kept;
}

const isSchema = (value: Json | undefined): value is JsonObject => isPlainObject(value);
