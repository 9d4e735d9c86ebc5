import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What a browser fetches before a page does anything, in bytes. */
export interface FirstLoad {
  readonly files: number;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Scripts that a script cannot do without: `import … from "./a.js"`, and not `import("./a.js")`. */
const staticImport =
  /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$,\s]+?from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g;

/** The scripts and styles that a page names, and all scripts that these import at once; paths from the folder of the page. */
export function filesOf(html: string, read: (path: string) => string): ReadonlySet<string> {
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path = '']) =>
    path.replace(/^\.?\//, ''),
  );
  const files = new Set<string>();
  const waiting = [...named];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (files.has(next)) continue;
    files.add(next);
    if (!next.endsWith('.js')) continue;
    for (const [, path = ''] of read(next).matchAll(staticImport))
      waiting.push(posix.join(posix.dirname(next), path));
  }
  return files;
}

/** Weighs what a built page fetches first. */
export function firstLoadOf(page: string): FirstLoad {
  const folder = dirname(page);
  const files = filesOf(readFileSync(page, 'utf8'), (path) =>
    readFileSync(join(folder, path), 'utf8'),
  );
  const load = { files: 0, raw: 0, gzip: 0, brotli: 0 };
  for (const path of files) {
    const bytes = readFileSync(join(folder, path));
    load.files += 1;
    load.raw += bytes.length;
    load.gzip += gzipSync(bytes, { level: 9 }).length;
    load.brotli += brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
  }
  return load;
}
