import { runBenchmark } from '../measure/runBenchmark.ts';
import { capacity } from './capacity.ts';
import { durability } from './durability.ts';
import { fanout } from './fanout.ts';
import { idle } from './idle.ts';
import { join } from './join.ts';
import { leaving } from './leaving.ts';

await runBenchmark([fanout, capacity, join, idle, leaving, durability]);
