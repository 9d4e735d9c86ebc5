import { checkBoard, createBoardChecker, rules } from '@symbiomap/consistency';
import {
  formatBoardFile,
  graphOf,
  parseBoardFile,
  readBoardFile,
  type BoardSnapshot,
} from '@symbiomap/domain';
import { syntheticBoard } from '../../packages/consistency/src/testing/syntheticBoard.ts';
import { describeMachine } from '../measure/machine.ts';
import { timeOf, timingOf, type Timing } from '../measure/timing.ts';
import { editsOf } from './edits.ts';
import { knobs } from './knobs.ts';

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
const edit = timeEdits();
const large = timeLarge();
const results = [
  {
    name: 'the whole board',
    ms: timings['graphOf + all rules']?.medianMs,
    target: knobs.targetMs.whole,
  },
  { name: 'one edit', ms: edit.medianMs, target: knobs.targetMs.edit },
  { name: `${knobs.largeTimes} times as large`, ms: large.medianMs, target: knobs.targetMs.large },
];

if (process.argv.includes('--json')) {
  const result = {
    knobs,
    findings: findings.length,
    fileBytes: text.length,
    secondRunMs,
    timings,
    edit,
    large,
  };
  console.log(JSON.stringify(result, null, 2));
} else {
  console.log(
    `${knobs.companies} companies, ${knobs.flows} flows, ${board.offers.size} offers, ${board.needs.size} needs; ` +
      `file ${(text.length / 1e6).toFixed(2)} MB; ${findings.length} findings`,
  );
  console.log(describeMachine());
  console.log(`${knobs.runs} runs each, after ${knobs.warmUpRuns} that do not count\n`);
  console.log(`${''.padEnd(36)}    median       best`);
  for (const [name, timing] of Object.entries(timings)) console.log(line(name, timing));
  console.log(line('one edit, checked where it was made', edit));
  console.log(line(`a board ${knobs.largeTimes} times as large`, large));
  console.log(`\nsecond run ever, code still cold: ${secondRunMs.toFixed(0)} ms`);
}
for (const { name, ms = Number.NaN, target } of results) {
  console.error(
    `${name}: ${ms.toFixed(2)} ms, target ${target} ms: ${ms < target ? 'met' : 'missed'}`,
  );
  if (!(ms < target)) process.exitCode = 1;
}

/** One edit after the other, each checked by who has checked the board before. */
function timeEdits(): Timing {
  const checker = createBoardChecker();
  checker.check(graph);
  const times: number[] = [];
  for (const edited of editsOf(board, knobs.edits))
    times.push(timeOf(() => checker.check(graphOf(edited))));
  return timingOf(times.slice(knobs.edits / 4));
}

function timeLarge(): Timing {
  const { companies, flows, seed, largeTimes } = knobs;
  const many = syntheticBoard({
    companies: companies * largeTimes,
    flows: flows * largeTimes,
    seed,
  });
  const job = () => checkBoard(graphOf({ ...many }));
  job();
  return timingOf(Array.from({ length: knobs.largeRuns }, () => timeOf(job)));
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
    timings[name] = timingOf(Array.from({ length: knobs.runs }, () => timeOf(job)));
  }
  return timings;
}
