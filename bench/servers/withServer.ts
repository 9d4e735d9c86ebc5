import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter, RoomAddress } from './adapter.ts';
import { freePort } from './ports.ts';
import type { ServerProcess } from './serverProcess.ts';

/** A running server, with a data folder that goes when it does. */
export interface TestedServer {
  readonly adapter: Adapter;
  /** The process that runs now: another one after a restart. */
  readonly process: ServerProcess;
  openRoom(name: string): Promise<RoomAddress>;
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Starts it again after it was stopped, on the same port and folder. */
  start(): Promise<void>;
}

/** Starts a fresh server, does the work, ends the server. The data lies under the system's temporary folder. */
export async function withServer<T>(
  adapter: Adapter,
  work: (server: TestedServer) => Promise<T>,
): Promise<T> {
  const dataFolder = mkdtempSync(join(tmpdir(), `bench-${adapter.name}-`));
  const place = { port: await freePort(), dataFolder };
  try {
    let process = await adapter.start(place);
    try {
      return await work({
        adapter,
        get process() {
          return process;
        },
        openRoom: (name) => adapter.openRoom(place, name),
        stop: (signal) => process.stop(signal),
        start: async () => {
          process = await adapter.start(place);
        },
      });
    } finally {
      await process.stop('SIGTERM');
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
