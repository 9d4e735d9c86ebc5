import { Crowd } from '../generator/crowd.ts';
import { LoadRecords } from '../generator/loadRecords.ts';
import { pause } from '../measure/pause.ts';
import type { Scenario } from '../measure/scenario.ts';
import { withServer, type TestedServer } from '../servers/withServer.ts';
import { knobs } from './knobs.ts';

const { visitedRooms, warmUpRooms, atOnce, leftMs } = knobs.leaving;
const setting = `${visitedRooms} rooms`;

export const leaving: Scenario = {
  name: 'leaving',
  asks: `Two people draw in each of ${visitedRooms} rooms and leave; ${leftMs / 1_000} s later, what is left? The start is ${warmUpRooms} rooms visited and left. "In use" is RSS after a collection of garbage, "held" what the program's objects and buffers take.`,
  settings: [setting],
  adapters: ['symbiomap'],
  columns: [
    { figure: 'startMb', title: 'start: RSS MB', digits: 0 },
    { figure: 'startUsedMb', title: 'in use', digits: 0 },
    { figure: 'startHeldMb', title: 'held', digits: 1 },
    { figure: 'endMb', title: 'end: RSS MB', digits: 0 },
    { figure: 'endUsedMb', title: 'in use', digits: 0 },
    { figure: 'endHeldMb', title: 'held', digits: 1 },
  ],
  bars: [
    {
      says: 'RSS, times the start',
      value: (figure) =>
        figure(setting, 'symbiomap', 'endMb') / figure(setting, 'symbiomap', 'startMb'),
      limit: 1.1,
    },
    {
      says: 'memory in use, times the start',
      value: (figure) =>
        figure(setting, 'symbiomap', 'endUsedMb') / figure(setting, 'symbiomap', 'startUsedMb'),
      limit: 1.1,
    },
  ],
  measure: (adapter) =>
    withServer(adapter, async (server) => {
      await visit(server, warmUpRooms);
      const start = await memoryOf(server);
      await visit(server, visitedRooms);
      const end = await memoryOf(server);
      const figures = {
        startMb: start.rssMb,
        startUsedMb: start.usedMb,
        startHeldMb: start.heldMb,
        endMb: end.rssMb,
        endUsedMb: end.usedMb,
        endHeldMb: end.heldMb,
      };
      return { figures, notes: [] };
    }),
};

async function visit(server: TestedServer, rooms: number): Promise<void> {
  const records = new LoadRecords();
  const plan = { clients: 2, writers: 1 };
  for (let visited = 0; visited < rooms; visited += atOnce) {
    const opening = Array.from({ length: atOnce }, async (_, index) =>
      Crowd.open(await server.openRoom(`room-${visited + index}`), plan, records),
    );
    for (const crowd of await Promise.all(opening)) crowd.end();
  }
}

async function memoryOf(server: TestedServer) {
  await pause(leftMs);
  const { rssMb } = server.process;
  const heldMb = await server.process.heldMb();
  return { rssMb, usedMb: server.process.rssMb, heldMb };
}
