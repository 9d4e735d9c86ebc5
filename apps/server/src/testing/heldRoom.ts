import type { CloseReason, Role } from '@symbiomap/protocol';
import * as Y from 'yjs';
import { newBoardLinks } from '../access/linkKeys.ts';
import { AttemptLimiter, guessLimit } from '../access/attemptLimiter.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Connection } from '../rooms/connection.ts';
import { admit } from '../rooms/doorkeeper.ts';
import type { Room } from '../rooms/room.ts';
import { RoomRegistry } from '../rooms/roomRegistry.ts';
import { createMemoryStorage } from '../storage/memoryStorage.ts';
import { roomServices } from './roomServices.ts';

/** Someone in a held room: what they were sent, and why they were closed. */
export interface Guest {
  readonly connection: Connection;
  readonly frames: Uint8Array[];
  readonly closed: CloseReason[];
  send(frame: Uint8Array): void;
}

/** A real room behind a real door, without sockets, in which nothing is committed before it is told to. */
export interface HeldRoom {
  readonly room: Room;
  enter(role: Role, options?: { personSecret?: string; wantsSaved?: boolean }): Promise<Guest>;
  /** Lets each wait that was begun come to its end: a commit takes two such steps. */
  step(): Promise<void>;
  /** Commits and sends on all that waits. */
  flush(): Promise<void>;
  /** Lets time pass: what people may send again grows by it. */
  pass(ms: number): void;
}

/** Opens a board on which there is what `fill` puts there. */
export async function holdRoom({
  log,
  fill = () => {},
}: {
  log?: Log;
  fill?: (doc: Y.Doc) => void;
} = {}): Promise<HeldRoom> {
  const time = heldTime();
  const storage = createMemoryStorage();
  const { id, keys, links } = newBoardLinks(time.clock.dateMs());
  const doc = new Y.Doc();
  doc.transact(() => fill(doc));
  await storage.createBoard({ id, createdAtMs: 0, links, snapshot: Y.encodeStateAsUpdateV2(doc) });
  const usual = roomServices(storage, time.clock);
  const services = { ...usual, ...(log === undefined ? {} : { log }) };
  const rooms = new RoomRegistry(services);
  const guesses = new AttemptLimiter(guessLimit, time.clock);
  const enter: HeldRoom['enter'] = async (
    role,
    { personSecret = null, wantsSaved = false } = {},
  ) => {
    const offer = {
      selected: null,
      isOtherVersion: false,
      key: keys[role],
      wantsSaved,
      personSecret,
      epoch: null,
    };
    const admission = await admit({ ...services, rooms, guesses }, id, offer, 'here');
    if (admission.kind === 'refused') throw new Error(`Not let in: ${admission.reason}`);
    const frames: Uint8Array[] = [];
    const closed: CloseReason[] = [];
    const { room } = admission.lease;
    const connection = admission.enter({
      send: (frame) => void frames.push(frame),
      close: (reason) => {
        closed.push(reason);
        // As the socket does: what was closed leaves.
        room.leave(connection);
        admission.lease.release();
      },
      bufferedBytes: () => 0,
    });
    return { connection, frames, closed, send: (frame) => room.receive(connection, frame) };
  };
  const lease = await rooms.acquire(id);
  if (lease === null) throw new Error('The room does not open.');
  const { room } = lease;
  const step = async () => {
    time.runDue();
    await turn();
  };
  const flush = async () => {
    do await step();
    while (!room.isSettled);
    time.runDue();
  };
  return { room, enter, step, flush, pass: time.pass };
}

/** Time in which short waits are over when told so, and long ones never. */
function heldTime() {
  let nowMs = 0;
  let waiting = new Set<() => void>();
  const clock: Clock = {
    nowMs: () => nowMs,
    dateMs: () => nowMs,
    after: (delayMs, work) => {
      if (delayMs > longestWaitMs) return () => {};
      waiting.add(work);
      return () => waiting.delete(work);
    },
  };
  const runDue = () => {
    const due = waiting;
    waiting = new Set();
    for (const work of due) work();
  };
  return { clock, runDue, pass: (ms: number) => void (nowMs += ms) };
}

/** What is put off for longer is no commit. */
const longestWaitMs = 500;
const turn = () => new Promise((resolve) => setImmediate(resolve));
