import { assessBoard } from '@symbiomap/assessment';
import { checkBoard } from '@symbiomap/consistency';
import { graphOf } from '@symbiomap/domain';
import { syntheticBoard } from '../../packages/consistency/src/testing/syntheticBoard.ts';
import { describeMachine } from '../measure/machine.ts';
import { median } from '../measure/median.ts';
import { timeOf, timingOf } from '../measure/timing.ts';
import { knobs } from './knobs.ts';

const today = '2026-11-23';

const results = knobs.boards.map(({ companies, flows, runs, targetMs }) => {
  const board = syntheticBoard({ companies, flows, seed: knobs.seed });
  // Each on a board that nobody has looked at yet, in turn: what the machine does meanwhile hits both alike.
  const assess = () => timeOf(() => assessBoard(graphOf({ ...board }), { today }));
  const check = () => timeOf(() => checkBoard(graphOf({ ...board }), { today }));
  const pair = () => ({ assessMs: assess(), checkMs: check() });
  for (let run = 0; run < knobs.warmUpRuns; run += 1) pair();
  const pairs = Array.from({ length: runs }, pair);
  return {
    companies,
    flows,
    targetMs,
    assess: timingOf(pairs.map(({ assessMs }) => assessMs)),
    peerCheck: timingOf(pairs.map(({ checkMs }) => checkMs)),
    ratio: median(pairs.map(({ assessMs, checkMs }) => assessMs / checkMs)),
  };
});

if (process.argv.includes('--json')) console.log(JSON.stringify({ knobs, results }, null, 2));
else {
  console.log(describeMachine());
  for (const { companies, flows, assess, peerCheck, ratio } of results)
    console.log(
      `${companies} companies, ${flows} flows: all indicators ${told(assess)}; ` +
        `peer, all rules ${told(peerCheck)}; ratio ${ratio.toFixed(1)}`,
    );
}
for (const { companies, targetMs, assess } of results) {
  const isMet = assess.medianMs < targetMs;
  console.error(
    `${companies} companies: ${assess.medianMs.toFixed(0)} ms, target ${targetMs} ms: ${isMet ? 'met' : 'missed'}`,
  );
  if (!isMet) process.exitCode = 1;
}

function told({ medianMs, bestMs }: { readonly medianMs: number; readonly bestMs: number }) {
  return `median ${medianMs.toFixed(0)} ms, best ${bestMs.toFixed(0)} ms`;
}
