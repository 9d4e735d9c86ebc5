import { applyLoad } from '../generator/applyLoad.ts';
import { Crowd } from '../generator/crowd.ts';
import { LoadRecords } from '../generator/loadRecords.ts';
import type { TestedServer } from '../servers/withServer.ts';
import { knobs } from './knobs.ts';

/** A little of everything, so that the server's code is compiled when the clock starts. */
export async function warmUp(server: TestedServer): Promise<void> {
  const records = new LoadRecords();
  const crowd = await Crowd.open(await server.openRoom('warm-up'), knobs.warmUp.crowd, records);
  await applyLoad(server.process, [crowd], knobs.warmUp.load, records);
  crowd.end();
}
