import { boardFileSchema } from '@symbiomap/domain';
import { writeFile } from 'node:fs/promises';

/** Where the JSON Schema of a board file lies. */
export const schemaPath = new URL('../docs/board-file.schema.json', import.meta.url);

/** The schema as it lies there: made from the record types, never edited by hand. */
export function schemaText(): string {
  return `${JSON.stringify(boardFileSchema(), null, 2)}\n`;
}

if (import.meta.main) await writeFile(schemaPath, schemaText());
