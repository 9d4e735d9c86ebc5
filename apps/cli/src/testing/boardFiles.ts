import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder of its own for the tests of one file; `write` puts a file into it and gives its path. */
export function boardFiles() {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'symbiomap-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    path: (name: string) => join(folder, name),
    folder: () => folder,
    write: async (name: string, content: unknown) => {
      const path = join(folder, name);
      await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
      return path;
    },
  };
}

/** A board file with these tables. */
export function boardFile(tables: object, board: object = { title: 'Test' }): object {
  return { format: 'symbiomap.board', version: 1, board, ...tables };
}
