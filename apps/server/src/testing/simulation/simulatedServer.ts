import { systemClock } from '../../clock.ts';
import { createLog } from '../../log.ts';
import type { DoorServices } from '../../rooms/doorkeeper.ts';
import { Journal } from '../../rooms/journal.ts';
import { defaultLimits } from '../../rooms/limits.ts';
import { RoomRegistry } from '../../rooms/roomRegistry.ts';
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

/** Starts the server's core, the production code, on a disk. */
export function startSimulatedServer(disk: SimulatedDisk): SimulatedServer {
  const mounted = disk.mount();
  const { storage } = mounted;
  const clock = systemClock;
  const limits = defaultLimits;
  const journal = new Journal(storage, clock, log);
  // The log is folded often, so that it happens while people work.
  const rooms = new RoomRegistry({ storage, journal, clock, log, limits, compactAtEntries: 25 });
  return {
    door: { storage, rooms, clock, limits },
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
