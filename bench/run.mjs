// npm run bench -- NAME [--json]: runs bench/NAME/NAME.ts, each benchmark beside its peer in the same run.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [name = '', ...words] = process.argv.slice(2);
const known = readdirSync(here).filter((entry) => existsSync(join(here, entry, `${entry}.ts`)));

if (!known.includes(name)) {
  console.error(`npm run bench -- NAME [--json], with NAME one of: ${known.join(', ')}`);
  process.exitCode = 2;
} else {
  const script = join(here, name, `${name}.ts`);
  const { status } = spawnSync(nodeForTypeScript(), [script, ...words], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

/** This Node where it runs TypeScript, else the one that the project brings. */
function nodeForTypeScript() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve(`node-${system}-${process.arch}/package.json`));
  return join(folder, 'bin', system === 'win' ? 'node.exe' : 'node');
}
