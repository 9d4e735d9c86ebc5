// npm run test:long: the tests that go by numbers, with the numbers of a release. `-- --hours 2`: what fits into that.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { findNode24, nodeAdvice } from './node24.mjs';
import { root } from './root.mjs';

const seeds = 100_000;
const seedsAtOnce = 500;
const others = [
  ['packages/document/src/convergence.test.ts', { SEEDS: 2_000 }],
  ['apps/server/src/durability/killed.test.ts', { KILLS: 100 }],
  ['apps/server/src/rooms/mayApply.test.ts', { UPDATES: 1_000_000 }],
  ['apps/server/src/sync/malformed.test.ts', { MESSAGES: 1_000_000 }],
];
/** So many times all laws are tried with other cases. */
const lawSeeds = 50;
const simulation = 'apps/server/src/simulation.test.ts';

const { values } = parseArgs({ options: { hours: { type: 'string', default: '24' } } });
const hours = Number(values.hours);
if (!(hours > 0)) {
  console.error(`--hours takes a number of hours, not "${values.hours}".`);
  process.exit(2);
}
const endMs = Date.now() + hours * 3_600_000;
ensureInstalled();
const node = findNode24();
if (node === null) {
  console.error(nodeAdvice);
  process.exit(1);
}

/** Runs one test file; what comes after a failure is not begun. */
function run(file, settings) {
  const startMs = Date.now();
  const numbers = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  console.log(`… ${numbers.join(' ')} ${file}`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(node, [vitest, 'run', file, '--testTimeout=86400000'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...Object.fromEntries(numbers.map((text) => text.split('='))) },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      const minutes = ((Date.now() - startMs) / 60_000).toFixed(1);
      console.log(`${code === 0 ? '✓' : '✗'} ${numbers.join(' ')} ${file} (${minutes} min)`);
      if (code !== 0) {
        console.log(output);
        hasFailed = true;
      }
      resolve();
    });
  });
}

let hasFailed = false;
let nextSeed = 1;
const mayBegin = () => !hasFailed && Date.now() < endMs;

for (const [file, settings] of others) if (mayBegin()) await run(file, settings);
for (let seed = 2; seed <= lawSeeds + 1 && mayBegin(); seed += 1)
  await run('--project=quick', { PROPERTY_SEED: seed });
const play = async () => {
  while (nextSeed <= seeds && mayBegin()) {
    const first = nextSeed;
    nextSeed += seedsAtOnce;
    await run(simulation, { FIRST_SEED: first, SEEDS: seedsAtOnce });
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, play));
console.log(
  hasFailed
    ? 'Something failed: see above.'
    : `All passed; ${Math.min(seeds, nextSeed - 1)} of ${seeds} seeds were played.`,
);
process.exitCode = hasFailed ? 1 : 0;
