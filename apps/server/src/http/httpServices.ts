import type { AccessEvents } from '../access/accessEvents.ts';
import type { AttemptLimiter } from '../access/attemptLimiter.ts';
import type { Clock } from '../clock.ts';
import type { ServerConfig } from '../config.ts';
import type { VersionKeeper } from '../history/versionKeeper.ts';
import type { Log } from '../log.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { ServerMetrics } from '../serverMetrics.ts';
import type { BoardStorage } from '../storage/boardStorage.ts';

/** What the HTTP routes work with. */
export interface HttpServices {
  readonly config: ServerConfig;
  readonly storage: BoardStorage;
  readonly rooms: RoomRegistry;
  readonly versions: VersionKeeper;
  /** Where rooms hear of links that were revoked and boards that were deleted. */
  readonly events: AccessEvents;
  /** Wrong keys, by address. */
  readonly guesses: AttemptLimiter;
  /** New boards, by address. */
  readonly creations: AttemptLimiter;
  /** Pictures that come in, by link. */
  readonly uploads: AttemptLimiter;
  /** Looks for pictures that nothing names any more, by board. */
  readonly sweeps: AttemptLimiter;
  readonly metrics: ServerMetrics;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether boards can be read and written: false while storage fails and while the server stops. */
  readonly isReady: () => Promise<boolean>;
  /** The folder of the built app. */
  readonly webFolder: string;
}
