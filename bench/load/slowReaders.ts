import { applyLoad } from '../generator/applyLoad.ts';
import { BoardClient } from '../generator/boardClient.ts';
import { Crowd } from '../generator/crowd.ts';
import { notesOn, undisturbed } from '../generator/disturbance.ts';
import { LoadRecords } from '../generator/loadRecords.ts';
import { loadColumns } from '../measure/loadColumns.ts';
import type { FigureOf, Scenario } from '../measure/scenario.ts';
import type { RoomAddress } from '../servers/adapter.ts';
import { withServer } from '../servers/withServer.ts';
import { knobs } from './knobs.ts';

const { crowd: plan, others, load } = knobs.slowReaders;
const allRead = 'all read';
const someNever = `${others} never read`;
/** The server lets a client lag behind by so much before it sends it away. */
const lagMb = 8;

export const slowReaders: Scenario = {
  name: 'slow readers',
  asks: `${plan.clients + others} people in one room, ${plan.writers} write ${load.editsPerSecond} edits/s each, the pointers of ${plan.clients} move at ${load.pointersPerSecond} Hz, for ${load.seconds} s. What do these notice if the other ${others} never read what they are sent?`,
  settings: [allRead, someNever],
  adapters: ['symbiomap', 'hocuspocus'],
  columns: [...loadColumns, { figure: 'sentAway', title: 'others sent away', digits: 0 }],
  bars: [
    {
      says: 'p99 of those who read, times that when all read',
      value: (figure) => compare(figure, 'p99Ms', (slow, all) => slow / all),
      limit: 1.2,
    },
    {
      says: 'RSS in MB above that when all read',
      value: (figure) => compare(figure, 'rssMb', (slow, all) => slow - all),
      limit: others * lagMb,
    },
  ],
  measure: (adapter, setting) =>
    withServer(adapter, async (server) => {
      let room = 0;
      let sentAway = 0;
      const result = await undisturbed(async () => {
        const records = new LoadRecords();
        const address = await server.openRoom(`slow-${(room += 1)}`);
        const bystanders = await comeIn(address, others);
        if (setting === someNever) for (const client of bystanders) client.stopReading();
        const crowd = await Crowd.open(address, plan, records);
        const measured = await applyLoad(server.process, [crowd], load, records);
        sentAway = bystanders.filter(({ isClosed }) => isClosed).length;
        crowd.end();
        for (const client of bystanders) client.end();
        return measured;
      });
      return { figures: { ...result, sentAway }, notes: notesOn(result) };
    }),
};

function compare(
  figure: FigureOf,
  name: string,
  by: (slow: number, all: number) => number,
): number {
  return by(figure(someNever, 'symbiomap', name), figure(allRead, 'symbiomap', name));
}

async function comeIn(address: RoomAddress, count: number): Promise<readonly BoardClient[]> {
  const clients = Array.from({ length: count }, () => new BoardClient(address));
  await Promise.all(clients.map((client) => client.admitted));
  await Promise.all(clients.map((client) => client.sync()));
  return clients;
}
