import type { JsonSchema } from '../records/json.ts';
import { recordSchema } from '../records/record.ts';
import { recordTypes, tableNames } from '../records/recordTypes.ts';
import { boardFileFormat, boardFileVersion } from './boardFile.ts';
import { boardImagesSchema } from './boardImages.ts';
import { SettingsRecord } from './settings.ts';

/** The JSON Schema (draft 2020-12) of a board file, made from the record types. */
export function boardFileSchema(): JsonSchema {
  const tables: Record<string, JsonSchema> = {};
  for (const table of tableNames) {
    tables[table] = { type: 'array', items: recordSchema(recordTypes[table]) };
  }
  const { properties } = recordSchema(SettingsRecord) as { properties: Record<string, JsonSchema> };
  const { id: _, ...settings } = properties;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Symbiomap board file',
    description:
      'A map of industrial symbiosis. Fields that are not listed are welcome and kept. Ids are unique in the file.',
    type: 'object',
    required: ['format', 'version', 'board'],
    properties: {
      format: { const: boardFileFormat },
      version: { const: boardFileVersion },
      board: { type: 'object', required: ['title'], properties: settings },
      ...tables,
      images: boardImagesSchema,
    },
  };
}
