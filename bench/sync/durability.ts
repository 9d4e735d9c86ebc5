import * as Y from 'yjs';
import { runAgenda } from '../generator/agenda.ts';
import { BoardClient } from '../generator/boardClient.ts';
import { UpdateReaches } from '../generator/updateReaches.ts';
import { pause } from '../measure/pause.ts';
import type { Scenario } from '../measure/scenario.ts';
import type { RoomAddress } from '../servers/adapter.ts';
import { withServer } from '../servers/withServer.ts';
import { Author } from './author.ts';
import { knobs } from './knobs.ts';

const { writers: writerCount, editsPerSecond, killAtSeconds } = knobs.durability;
/** Some servers answer before they have loaded, and tell the rest later. */
const lateMs = 2_000;
const settings = killAtSeconds.map((seconds) => `killed at ${seconds} s`);

export const durability: Scenario = {
  name: 'durability',
  asks: `${writerCount} people write ${editsPerSecond} edits/s each; the server is killed (SIGKILL), all leave, it starts again, somebody new comes. Which edits are gone that others had seen, or that were called kept? Is the first answer to the newcomer complete?`,
  settings,
  adapters: ['symbiomap', 'hocuspocus'],
  columns: [
    { figure: 'sent', title: 'sent', digits: 0 },
    { figure: 'seen', title: 'seen by others', digits: 0 },
    { figure: 'acknowledged', title: 'called kept', digits: 0 },
    { figure: 'lostSeen', title: 'lost of the seen', digits: 0 },
    { figure: 'lostAcknowledged', title: 'lost of the kept', digits: 0 },
    { figure: 'isFirstComplete', title: 'first answer complete (1: yes)', digits: 0 },
  ],
  bars: [
    bar('edits lost that others had seen, worst kill', 'lostSeen', Math.max, 0),
    bar('edits lost that were called kept, worst kill', 'lostAcknowledged', Math.max, 0),
    {
      ...bar('first answer complete, worst kill', 'isFirstComplete', Math.min, 1),
      isAtLeast: true,
    },
  ],
  measure: (adapter, setting) =>
    withServer(adapter, async (server) => {
      const address = await server.openRoom('durable');
      const seen = new Map<number, number>();
      const observer = await observe(address, seen);
      const authors = await Promise.all(
        Array.from({ length: writerCount }, (_, index) =>
          Author.join(address, 4_100_000_000 + index),
        ),
      );
      await pause(500);
      const everyMs = 1_000 / editsPerSecond;
      const tasks = authors.map((author, index) => ({
        everyMs,
        firstMs: (everyMs * index) / writerCount,
        run: () => author.move(),
      }));
      const seconds = killAtSeconds[settings.indexOf(setting)] ?? 0;
      await runAgenda(tasks, seconds * 1_000, () => server.process.hasEnded);
      await server.stop('SIGKILL');
      observer.end();
      for (const author of authors) author.leave();
      await server.start();
      const late: Uint8Array[] = [];
      const newcomer = new BoardClient(address, {
        onUpdate: (update) => late.push(Uint8Array.from(update)),
      });
      await newcomer.admitted;
      const first = await newcomer.sync();
      await pause(lateMs);
      newcomer.end();
      const atFirst = clocksOf(first);
      const atLast = clocksOf(Y.mergeUpdates([first, ...late]));
      const sum = (count: (author: Author) => number) =>
        authors.reduce((total, author) => total + count(author), 0);
      const missingFirst = sum((author) => author.lostOf(author.countUpTo(seen), atFirst));
      const figures = {
        sent: sum(({ moves }) => moves),
        seen: sum((author) => author.countUpTo(seen)),
        acknowledged: sum(({ acknowledged }) => acknowledged),
        lostSeen: sum((author) => author.lostOf(author.countUpTo(seen), atLast)),
        lostAcknowledged: sum((author) => author.lostOf(author.acknowledged, atLast)),
        isFirstComplete: missingFirst === 0 ? 1 : 0,
      };
      return { figures, notes: [] };
    }),
};

function bar(
  says: string,
  name: string,
  worst: (...values: number[]) => number,
  limit: number,
): Scenario['bars'][number] {
  return {
    says,
    value: (figure) => worst(...settings.map((setting) => figure(setting, 'symbiomap', name))),
    limit,
  };
}

function clocksOf(state: Uint8Array): ReadonlyMap<number, number> {
  return Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state));
}

/** Comes in and notes how far each writer's clock has reached the others. */
async function observe(address: RoomAddress, seen: Map<number, number>): Promise<BoardClient> {
  const reaches = new UpdateReaches();
  const client = new BoardClient(address, {
    onUpdate: (update) => {
      for (const { client: writer, to } of reaches.of(update))
        seen.set(writer, Math.max(to, seen.get(writer) ?? 0));
    },
  });
  await client.admitted;
  await client.sync();
  return client;
}
