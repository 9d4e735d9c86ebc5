import { checkBoard, rules } from '@symbiomap/consistency';
import {
  formatBoardFile,
  graphOf,
  parseBoardFile,
  readBoardFile,
  type BoardSnapshot,
} from '@symbiomap/domain';
import { cpus, loadavg } from 'node:os';
import { syntheticBoard } from '../../packages/consistency/src/testing/syntheticBoard.ts';
import { knobs } from './knobs.ts';

interface Timing {
  readonly medianMs: number;
  /** The fastest run: what the code costs when nothing else is in its way. */
  readonly bestMs: number;
}

const text = formatBoardFile(syntheticBoard(knobs));
const board = boardFrom(text);
const graph = graphOf(board);
const findings = checkBoard(graph);

const jobs: Readonly<Record<string, () => unknown>> = {
  'peer: JSON.parse + readBoardFile': () => readBoardFile(JSON.parse(text)),
  'peer: JSON.parse alone': () => JSON.parse(text) as unknown,
  graphOf: () => graphOf(board),
  ...Object.fromEntries(
    rules.map((rule) => [`${rule.id} ${rule.check}`, () => checkBoard(graph, { rules: [rule] })]),
  ),
  'graphOf + all rules': () => checkBoard(graphOf(board)),
};

const secondRunMs = timeOf(() => checkBoard(graphOf(board)));
const timings = measure();
const total = timings['graphOf + all rules'];

if (process.argv.includes('--json')) {
  const result = { knobs, findings: findings.length, fileBytes: text.length, secondRunMs, timings };
  console.log(JSON.stringify(result, null, 2));
} else {
  console.log(
    `${knobs.companies} companies, ${knobs.flows} flows, ${board.offers.size} offers, ${board.needs.size} needs; ` +
      `file ${(text.length / 1e6).toFixed(2)} MB; ${findings.length} findings`,
  );
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${load}`;
  console.log(`Node ${process.versions.node}; ${machine}`);
  console.log(`${knobs.runs} runs each, after ${knobs.warmUpRuns} that do not count\n`);
  console.log(`${''.padEnd(36)}    median       best`);
  for (const [name, timing] of Object.entries(timings)) console.log(line(name, timing));
  console.log(`\nsecond run ever, code still cold: ${secondRunMs.toFixed(0)} ms`);
}
if (total === undefined || total.medianMs >= knobs.targetMs) {
  console.error(`The median is above the target of ${knobs.targetMs} ms.`);
  process.exitCode = 1;
}

/** The board as a program gets it: read from a file. */
function boardFrom(file: string): BoardSnapshot {
  const read = parseBoardFile(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function line(name: string, { medianMs, bestMs }: Timing): string {
  return `${name.padEnd(36)} ${medianMs.toFixed(2).padStart(6)} ms  ${bestMs.toFixed(2).padStart(6)} ms`;
}

function measure(): Readonly<Record<string, Timing>> {
  const timings: Record<string, Timing> = {};
  for (const [name, job] of Object.entries(jobs)) {
    for (let run = 0; run < knobs.warmUpRuns; run += 1) job();
    const times = Array.from({ length: knobs.runs }, () => timeOf(job)).sort((a, b) => a - b);
    const [bestMs = Number.NaN] = times;
    timings[name] = { medianMs: times[Math.floor(times.length / 2)] ?? Number.NaN, bestMs };
  }
  return timings;
}

function timeOf(job: () => unknown): number {
  const start = performance.now();
  job();
  return performance.now() - start;
}
