import type { Clock } from '../clock.ts';
import type { ServerConfig } from '../config.ts';
import type { Log } from '../log.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { BoardStorage } from '../storage/boardStorage.ts';

/** What the HTTP routes work with. */
export interface HttpServices {
  readonly config: ServerConfig;
  readonly storage: BoardStorage;
  readonly rooms: RoomRegistry;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether boards can be read and written: false while storage fails and while the server stops. */
  readonly isReady: () => Promise<boolean>;
  /** The folder of the built app. */
  readonly webFolder: string;
}
