import * as Y from 'yjs';
import { BoardClient } from '../generator/boardClient.ts';
import { largeBoard } from '../generator/largeBoard.ts';
import { quantile } from '../measure/median.ts';
import { pause, until } from '../measure/pause.ts';
import type { Scenario } from '../measure/scenario.ts';
import type { RoomAddress } from '../servers/adapter.ts';
import { withServer } from '../servers/withServer.ts';
import { knobs } from './knobs.ts';
import { Returning } from './returning.ts';

const { clients, companies, flows, patienceMs } = knobs.restartStorm;
const settings = ['SIGTERM', 'SIGKILL'] as const;

export const restartStorm: Scenario = {
  name: 'restart storm',
  asks: `${clients} people in one room with ${companies} companies and ${flows} flows; the server is ended and started again. They come back by themselves, as y-websocket does, with what they have. Counted from the start of the new process.`,
  settings,
  adapters: ['symbiomap', 'hocuspocus'],
  columns: [
    { figure: 'p50Ms', title: 'synced: p50 ms', digits: 0 },
    { figure: 'p95Ms', title: 'p95 ms', digits: 0 },
    { figure: 'lastMs', title: 'last ms', digits: 0 },
    { figure: 'notBack', title: 'not back', digits: 0 },
    { figure: 'rssMb', title: 'RSS MB', digits: 0 },
  ],
  bars: settings.flatMap((signal) => [
    {
      says: `${signal}: p95 in ms`,
      value: (figure) => figure(signal, 'symbiomap', 'p95Ms'),
      limit: 3_000,
    },
    {
      says: `${signal}: last in ms`,
      value: (figure) => figure(signal, 'symbiomap', 'lastMs'),
      limit: 5_000,
    },
  ]),
  measure: (adapter, setting) =>
    withServer(adapter, async (server) => {
      const address = await server.openRoom('storm');
      const stateVector = await fill(address);
      const people = Array.from({ length: clients }, () => new Returning(address, stateVector));
      await until(() => people.every(({ syncedAtMs }) => syncedAtMs !== null), patienceMs);
      // Time for servers that store now and then.
      await pause(4_000);
      await server.stop(settings.find((signal) => signal === setting) ?? 'SIGTERM');
      for (const person of people) person.syncedAtMs = null;
      const startedAtMs = performance.now();
      await server.start();
      await until(() => people.every(({ syncedAtMs }) => syncedAtMs !== null), patienceMs);
      const times = people.map(({ syncedAtMs }) => (syncedAtMs ?? Number.NaN) - startedAtMs);
      const back = times.filter((ms) => !Number.isNaN(ms));
      for (const person of people) person.leave();
      return {
        figures: {
          p50Ms: quantile(back, 0.5),
          p95Ms: quantile(back, 0.95),
          lastMs: back.length === clients ? Math.max(...back) : Number.NaN,
          notBack: clients - back.length,
          rssMb: server.process.rssMb,
        },
        notes: [],
      };
    }),
};

/** Draws the board; gives what everybody then has. */
async function fill(address: RoomAddress): Promise<Uint8Array> {
  const { state } = largeBoard(companies, flows);
  const author = new BoardClient(address);
  await author.admitted;
  await author.sync();
  author.sendUpdate(state);
  await author.sync();
  await pause(1_000);
  author.end();
  return Y.encodeStateVectorFromUpdate(state);
}
