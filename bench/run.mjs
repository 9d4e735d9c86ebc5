// npm run bench -- NAME [--json]: runs bench/NAME/NAME.ts, each benchmark beside its peer in the same run.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOver } from '../scripts/node24.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [name = '', ...words] = process.argv.slice(2);
const known = readdirSync(here).filter((entry) => existsSync(join(here, entry, `${entry}.ts`)));

if (!known.includes(name)) {
  console.error(`npm run bench -- NAME [--json], with NAME one of: ${known.join(', ')}`);
  process.exitCode = 2;
} else {
  handOver(join(here, name, `${name}.ts`), words);
}
