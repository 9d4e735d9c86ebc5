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
  asks: `${connections} connections in ${rooms} rooms that do nothing, each has said once who it is. "In use" is after a collection of garbage.`,
  settings: [setting],
  adapters: ['symbiomap', 'y-websocket-server', 'hocuspocus', 'relay'],
  columns: [
    { figure: 'kbPerConnection', title: 'RSS KB per connection', digits: 1 },
    { figure: 'usedKbPerConnection', title: 'in use KB per connection', digits: 1 },
    { figure: 'rssMb', title: 'RSS MB', digits: 0 },
    { figure: 'serverCores', title: 'server cores', digits: 3 },
  ],
  bars: ['kbPerConnection', 'usedKbPerConnection'].map((name) => ({
    says: `${name}, times relay`,
    value: (figure) => figure(setting, 'symbiomap', name) / figure(setting, 'relay', name),
    limit: 1.1,
  })),
  measure: (adapter) =>
    withServer(adapter, async (server) => {
      for (const crowd of await openCrowds(server, 'warm-up', 5)) crowd.end();
      await pause(1_500);
      await server.process.collectGarbage();
      const emptyMb = server.process.rssMb;
      const crowds = await openCrowds(server, 'idle', rooms);
      const cpuSeconds = server.process.cpuSeconds;
      await pause(settleMs);
      const serverCores = (server.process.cpuSeconds - cpuSeconds) / (settleMs / 1_000);
      const rssMb = server.process.rssMb;
      await server.process.collectGarbage();
      const usedMb = server.process.rssMb;
      const open = crowds
        .flatMap(({ members }) => members)
        .filter(({ client }) => !client.isClosed);
      for (const crowd of crowds) crowd.end();
      return {
        figures: {
          kbPerConnection: ((rssMb - emptyMb) * 1_024) / connections,
          usedKbPerConnection: ((usedMb - emptyMb) * 1_024) / connections,
          rssMb,
          serverCores,
        },
        notes: open.length === connections ? [] : [`${connections - open.length} were cut off`],
      };
    }),
};

async function openCrowds(server: TestedServer, name: string, count: number): Promise<Crowd[]> {
  const records = new LoadRecords();
  const plan = { clients: clientsPerRoom, writers: 0 };
  const crowds: Crowd[] = [];
  for (let index = 0; index < count; index += 1)
    crowds.push(await Crowd.open(server, `${name}-${index}`, plan, records));
  return crowds;
}
