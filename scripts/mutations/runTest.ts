import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';
import type { CatchingTest } from './plantedBug.ts';

/** How a test went; `missing`: it was not run at all, so that it says nothing. */
export type Verdict = 'passed' | 'failed' | 'missing';

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Runs one test, with a planted bug or (`null`) without. */
export async function runTest(test: CatchingTest, bug: string | null): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'symbiomap-mutations-'));
  const report = join(folder, 'report.json');
  const words = ['run', test.file, '-t', literally(test.title)];
  const output = ['--reporter=json', `--outputFile=${report}`];
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { MUTATION: _, ...environment } = process.env;
  const child = spawn(process.execPath, [vitest, ...words, ...output], {
    cwd: root,
    stdio: 'ignore',
    env: { ...environment, ...test.environment, ...(bug !== null && { MUTATION: bug }) },
  });
  await new Promise((resolve) => child.on('exit', resolve));
  try {
    return verdictOf(JSON.parse(readFileSync(report, 'utf8')) as Report, test.title);
  } catch {
    return 'missing';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function verdictOf({ testResults }: Report, title: string): Verdict {
  const statuses = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((one) => one.fullName.includes(title.replaceAll(' > ', ' ')))
    .map(({ status }) => status);
  if (statuses.includes('failed')) return 'failed';
  return statuses.length > 0 && statuses.every((one) => one === 'passed') ? 'passed' : 'missing';
}

/** A pattern that means these very letters. */
function literally(title: string): string {
  return title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
