import { runBenchmark } from '../measure/runBenchmark.ts';
import { manyRooms } from './manyRooms.ts';
import { oneRoom } from './oneRoom.ts';
import { restartStorm } from './restartStorm.ts';
import { slowReaders } from './slowReaders.ts';

await runBenchmark([oneRoom, manyRooms, restartStorm, slowReaders]);
