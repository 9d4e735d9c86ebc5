import { applyLoad } from '../generator/applyLoad.ts';
import { Crowd } from '../generator/crowd.ts';
import { notesOn, undisturbed } from '../generator/disturbance.ts';
import { LoadRecords } from '../generator/loadRecords.ts';
import { loadColumns } from '../measure/loadColumns.ts';
import type { Scenario } from '../measure/scenario.ts';
import { withServer } from '../servers/withServer.ts';
import { knobs } from './knobs.ts';

const { crowd: plan, load } = knobs.oneRoom;
const setting = `${plan.clients} clients`;

export const oneRoom: Scenario = {
  name: 'one room',
  asks: `${plan.clients} people in one room: ${load.pointing} drag through presence at ${load.pointersPerSecond} Hz, ${plan.writers} write ${load.editsPerSecond} edits/s each.`,
  settings: [setting],
  adapters: ['symbiomap', 'hocuspocus'],
  columns: loadColumns,
  bars: [
    { says: 'p99 in ms', value: (figure) => figure(setting, 'symbiomap', 'p99Ms'), limit: 250 },
    {
      says: 'edits that never came',
      value: (figure) => figure(setting, 'symbiomap', 'missing'),
      limit: 0,
    },
  ],
  measure: (adapter) =>
    withServer(adapter, async (server) => {
      let room = 0;
      const result = await undisturbed(async () => {
        const records = new LoadRecords();
        const address = await server.openRoom(`one-room-${(room += 1)}`);
        const crowd = await Crowd.open(address, plan, records);
        const measured = await applyLoad(server.process, [crowd], load, records);
        crowd.end();
        return measured;
      });
      return { figures: { ...result }, notes: notesOn(result) };
    }),
};
