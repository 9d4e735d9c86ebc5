import { existsSync, readFileSync } from 'node:fs';

/** Official lists to compare with. They lie beside the project where it is made, and are no part of it. */
const folder = new URL('../../../../../shared/data/', import.meta.url);

/** The rows of an official list by their column names; `null` where the list is not at hand. */
export function officialList(file: string): readonly Readonly<Record<string, string>>[] | null {
  const path = new URL(file, folder);
  if (!existsSync(path)) return null;
  const [head = [], ...rows] = readCsv(readFileSync(path, 'utf8'));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',' && end !== '') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
