import { applyLoad } from '../generator/applyLoad.ts';
import { Crowd } from '../generator/crowd.ts';
import { notesOn } from '../generator/disturbance.ts';
import { LoadRecords } from '../generator/loadRecords.ts';
import { loadColumns } from '../measure/loadColumns.ts';
import { whenQuiet } from '../measure/machine.ts';
import type { Scenario } from '../measure/scenario.ts';
import { withServer } from '../servers/withServer.ts';
import { knobs } from './knobs.ts';

const { rooms, crowd: plan, load } = knobs.manyRooms;
const setting = `${rooms * plan.clients} clients`;

export const manyRooms: Scenario = {
  name: 'many rooms',
  asks: `${rooms} rooms of ${plan.clients}: in each, ${load.pointing} drag through presence at ${load.pointersPerSecond} Hz and ${plan.writers} writes ${load.editsPerSecond} edit/s.`,
  settings: [setting],
  adapters: ['symbiomap', 'hocuspocus'],
  columns: loadColumns,
  bars: [
    { says: 'p99 in ms', value: (figure) => figure(setting, 'symbiomap', 'p99Ms'), limit: 150 },
    { says: 'RSS in MB', value: (figure) => figure(setting, 'symbiomap', 'rssMb'), limit: 1_536 },
    {
      says: 'edits that never came',
      value: (figure) => figure(setting, 'symbiomap', 'missing'),
      limit: 0,
    },
  ],
  measure: (adapter) =>
    withServer(adapter, async (server) => {
      const records = new LoadRecords();
      const crowds: Crowd[] = [];
      for (let room = 0; room < rooms; room += 1)
        crowds.push(await Crowd.open(await server.openRoom(`room-${room}`), plan, records));
      await whenQuiet();
      const result = await applyLoad(server.process, crowds, load, records);
      for (const crowd of crowds) crowd.end();
      return { figures: { ...result }, notes: notesOn(result) };
    }),
};
