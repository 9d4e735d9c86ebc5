import { AttemptLimiter, guessLimit } from '../../access/attemptLimiter.ts';
import { systemClock } from '../../clock.ts';
import { createLog } from '../../log.ts';
import type { DoorServices } from '../../rooms/doorkeeper.ts';
import { Journal } from '../../rooms/journal.ts';
import { defaultLimits } from '../../rooms/limits.ts';
import { PresencePace } from '../../rooms/presencePace.ts';
import { RoomRegistry } from '../../rooms/roomRegistry.ts';
import { createServerMetrics } from '../../serverMetrics.ts';
import type { SimulatedDisk } from './simulatedDisk.ts';

/** One run of the server's core, from its start to its end. */
export interface SimulatedServer {
  readonly door: DoorServices;
  readonly rooms: RoomRegistry;
  /** Ends it as SIGKILL does. */
  kill(): void;
  /** Ends it as SIGTERM does. */
  stop(): Promise<void>;
}

const log = createLog('silent');
const metrics = createServerMetrics({ rooms: () => 0, isStorageFailing: () => false });
metrics.stop();

/** Starts the server's core, the production code, on a disk. */
export function startSimulatedServer(disk: SimulatedDisk): SimulatedServer {
  const mounted = disk.mount();
  const { storage } = mounted;
  const clock = systemClock;
  const limits = defaultLimits;
  const journal = new Journal(storage, clock, log);
  // The log is folded often, so that it happens while people work.
  // Packing takes the time of a real thread, which no seed could repeat.
  const versions = { noteChange: () => {}, keepNow: () => Promise.resolve() };
  const guesses = new AttemptLimiter(guessLimit, clock);
  const pace = new PresencePace(() => 0);
  const services = { storage, journal, clock, log, limits, versions, metrics, pace };
  const rooms = new RoomRegistry({ ...services, compactAtEntries: 25 });
  return {
    door: { storage, rooms, clock, limits, guesses },
    rooms,
    kill: () => {
      mounted.kill();
      journal.stop();
      void rooms.stopReceiving();
    },
    stop: async () => {
      await rooms.stopReceiving();
      journal.stop();
      rooms.closeAll('restarting');
      mounted.kill();
    },
  };
}
