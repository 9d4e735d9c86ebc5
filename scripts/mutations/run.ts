// npm run test:mutations: plants known bugs, one at a time, and holds that a test catches each. `-- NAME …`: only these.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { withBug, type PlantedBug } from './plantedBug.ts';
import { plantedBugs } from './plantedBugs.ts';
import { runTest } from './runTest.ts';

const wanted = process.argv.slice(2);
const bugs = plantedBugs.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

/** Why a bug counts as not caught; `null` when it is caught. */
async function problemOf(bug: PlantedBug): Promise<string | null> {
  if (withBug(readFileSync(join(root, bug.file), 'utf8'), bug) === null)
    return `does not fit ${bug.file} any more`;
  const without = await runTest(bug.caughtBy, null);
  if (without !== 'passed') return `its test, without the bug: ${without}`;
  const verdict = await runTest(bug.caughtBy, bug.name);
  return verdict === 'failed' ? null : `its test, with the bug: ${verdict}`;
}

const waiting = [...bugs];
const survivors: string[] = [];
const work = async () => {
  for (let bug = waiting.shift(); bug !== undefined; bug = waiting.shift()) {
    const problem = await problemOf(bug);
    if (problem !== null) survivors.push(bug.name);
    const { file, title } = bug.caughtBy;
    const sign = problem === null ? '✓' : '✗';
    console.log(`${sign} ${bug.name}: ${bug.harm}`);
    console.log(`    ${problem ?? `caught by "${title}" (${file})`}`);
  }
};
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
console.log(`${bugs.length - survivors.length} of ${bugs.length} planted bugs are caught.`);
if (bugs.length === 0 || survivors.length > 0) process.exitCode = 1;
