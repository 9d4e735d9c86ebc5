import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { schemaPath, schemaText } from './writeBoardFileSchema.ts';

test('docs/board-file.schema.json tells today’s record types (npm run schema writes it)', async () => {
  expect(await readFile(schemaPath, 'utf8')).toBe(schemaText());
});
