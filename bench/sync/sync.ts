import { runBenchmark } from '../measure/runBenchmark.ts';
import { capacity } from './capacity.ts';
import { fanout } from './fanout.ts';
import { join } from './join.ts';

await runBenchmark([fanout, capacity, join]);
