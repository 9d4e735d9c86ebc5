import { systemClock, type Clock } from '../clock.ts';
import { VersionKeeper } from '../history/versionKeeper.ts';
import { createLog } from '../log.ts';
import { Journal } from '../rooms/journal.ts';
import { defaultLimits } from '../rooms/limits.ts';
import { PresencePace } from '../rooms/presencePace.ts';
import type { RoomServices } from '../rooms/room.ts';
import { createServerMetrics } from '../serverMetrics.ts';
import type { BoardStorage } from '../storage/boardStorage.ts';

/** What rooms work with, on a storage, for tests that need no server. */
export function roomServices(storage: BoardStorage, clock: Clock = systemClock): RoomServices {
  const log = createLog('silent');
  const metrics = createServerMetrics({ rooms: () => 0, isStorageFailing: () => false });
  metrics.stop();
  const journal = new Journal(storage, clock, log);
  const versions = new VersionKeeper(storage, clock, log);
  const pace = new PresencePace(() => 0);
  return { storage, journal, clock, log, limits: defaultLimits, versions, metrics, pace };
}
