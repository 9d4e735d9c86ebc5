import { Crowd } from '../generator/crowd.ts';
import { LoadRecords } from '../generator/loadRecords.ts';
import { pause } from '../measure/pause.ts';
import type { Scenario } from '../measure/scenario.ts';
import { withServer, type TestedServer } from '../servers/withServer.ts';
import { knobs } from './knobs.ts';

const { rooms, clientsPerRoom, settleMs } = knobs.idle;
const connections = rooms * clientsPerRoom;
const setting = `${connections} connections`;

export const idle: Scenario = {
  name: 'idle',
  asks: `${connections} connections in ${rooms} rooms that do nothing, each has said once who it is. Held: objects and buffers after a collection of garbage, with their part of the room; the rest of RSS is native memory and what the process keeps for later.`,
  settings: [setting],
  adapters: ['symbiomap', 'y-websocket-server', 'hocuspocus', 'relay'],
  columns: [
    { figure: 'kbPerConnection', title: 'RSS KB per connection', digits: 1 },
    { figure: 'heldKbPerConnection', title: 'held KB per connection', digits: 1 },
    { figure: 'rssMb', title: 'RSS MB', digits: 0 },
    { figure: 'serverCores', title: 'server cores', digits: 3 },
  ],
  bars: [
    {
      says: 'RSS per connection, times relay',
      value: (figure) =>
        figure(setting, 'symbiomap', 'kbPerConnection') /
        figure(setting, 'relay', 'kbPerConnection'),
      limit: 1.1,
    },
  ],
  measure: (adapter) =>
    withServer(adapter, async (server) => {
      for (const crowd of await openCrowds(server, 'warm-up', 1)) crowd.end();
      await pause(1_500);
      const emptyHeldMb = await server.process.heldMb();
      const emptyMb = server.process.rssMb;
      const crowds = await openCrowds(server, 'idle', rooms);
      const cpuSeconds = server.process.cpuSeconds;
      await pause(settleMs);
      const serverCores = (server.process.cpuSeconds - cpuSeconds) / (settleMs / 1_000);
      const rssMb = server.process.rssMb;
      const heldMb = await server.process.heldMb();
      const open = crowds
        .flatMap(({ members }) => members)
        .filter(({ client }) => !client.isClosed);
      for (const crowd of crowds) crowd.end();
      return {
        figures: {
          kbPerConnection: ((rssMb - emptyMb) * 1_024) / connections,
          heldKbPerConnection: ((heldMb - emptyHeldMb) * 1_024) / connections,
          rssMb,
          serverCores,
        },
        notes: open.length === connections ? [] : [`${connections - open.length} were cut off`],
      };
    }),
};

async function openCrowds(
  server: TestedServer,
  name: string,
  count: number,
): Promise<readonly Crowd[]> {
  const records = new LoadRecords();
  const plan = { clients: clientsPerRoom, writers: 0 };
  const crowds: Crowd[] = [];
  for (let room = 0; room < count; room += 1)
    crowds.push(await Crowd.open(await server.openRoom(`${name}-${room}`), plan, records));
  return crowds;
}
