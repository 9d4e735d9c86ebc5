import { BoardClient } from '../generator/boardClient.ts';
import { largeBoard } from '../generator/largeBoard.ts';
import { median } from '../measure/median.ts';
import { ownCpuSeconds } from '../measure/machine.ts';
import { pause } from '../measure/pause.ts';
import type { FigureOf, Scenario } from '../measure/scenario.ts';
import type { RoomAddress } from '../servers/adapter.ts';
import { withServer, type TestedServer } from '../servers/withServer.ts';
import { knobs } from './knobs.ts';

const { companies, flows, joins, atOnce } = knobs.join;
const setting = 'large board';
/** Who only waits for the state has no need to copy it. */
const keptBytes = 64;

export const join: Scenario = {
  name: 'join',
  asks: `A board of ${companies} companies and ${flows} flows with ten fields each: from connecting to having the state, one by one (median of ${joins}) and ${atOnce} at once.`,
  settings: [setting],
  adapters: ['symbiomap', 'y-websocket-server', 'hocuspocus'],
  columns: [
    { figure: 'joinMs', title: 'join ms', digits: 1 },
    { figure: 'atOnceMs', title: `${atOnce} at once: last ms`, digits: 0 },
    { figure: 'atOnceCpuSeconds', title: 'server CPU s', digits: 3 },
    { figure: 'generatorCpuSeconds', title: 'generator CPU s', digits: 3 },
    { figure: 'joinMb', title: 'MB on the line', digits: 2 },
    { figure: 'rssMb', title: 'RSS MB', digits: 0 },
  ],
  bars: [
    { says: 'join, times y-websocket-server', value: ratio('joinMs'), limit: 0.2 },
    { says: `${atOnce} at once, times y-websocket-server`, value: ratio('atOnceMs'), limit: 0.4 },
    {
      says: `server processor time of ${atOnce} at once, times y-websocket-server`,
      value: ratio('atOnceCpuSeconds'),
      limit: 0.06,
    },
  ],
  measure: (adapter) =>
    withServer(adapter, async (server) => {
      const address = await roomWithLargeBoard(server);
      for (let warmUp = 0; warmUp < 3; warmUp += 1) await timedJoin(address);
      const alone = [];
      for (let index = 0; index < joins; index += 1) {
        alone.push(await timedJoin(address));
        await pause(20);
      }
      const before = { server: server.process.cpuSeconds, own: ownCpuSeconds() };
      const start = performance.now();
      await Promise.all(Array.from({ length: atOnce }, () => timedJoin(address)));
      return {
        figures: {
          joinMs: median(alone.map(({ ms }) => ms)),
          joinMb: (alone[0]?.bytes ?? Number.NaN) / 1e6,
          atOnceMs: performance.now() - start,
          atOnceCpuSeconds: server.process.cpuSeconds - before.server,
          generatorCpuSeconds: ownCpuSeconds() - before.own,
          rssMb: server.process.rssMb,
        },
        notes: [],
      };
    }),
};

function ratio(name: string) {
  return (figure: FigureOf) =>
    figure(setting, 'symbiomap', name) / figure(setting, 'y-websocket-server', name);
}

/** A room with the board in it, checked from outside. Somebody stays in, so that no server puts it away. */
async function roomWithLargeBoard(server: TestedServer): Promise<RoomAddress> {
  const board = largeBoard(companies, flows);
  const address = await server.openRoom('large');
  const author = new BoardClient(address);
  await author.admitted;
  await author.sync();
  author.sendUpdate(board.state);
  await author.sync();
  await pause(1_000);
  const visitor = new BoardClient(address);
  await visitor.admitted;
  const state = await visitor.sync();
  visitor.end();
  if (!board.isComplete(state)) throw new Error('The board did not come back whole.');
  return address;
}

async function timedJoin(address: RoomAddress) {
  const start = performance.now();
  const client = new BoardClient(address, { keptBytes });
  await client.admitted;
  await client.sync();
  const ms = performance.now() - start;
  client.end();
  return { ms, bytes: client.bytesIn };
}
