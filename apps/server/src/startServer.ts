import { getRequestListener } from '@hono/node-server';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAccessEvents } from './access/accessEvents.ts';
import {
  AttemptLimiter,
  creationLimit,
  guessLimit,
  noLimit,
  sweepLimit,
  uploadLimit,
} from './access/attemptLimiter.ts';
import { systemClock, type Clock } from './clock.ts';
import type { ServerConfig } from './config.ts';
import { VersionKeeper } from './history/versionKeeper.ts';
import { createHttpApp } from './http/createHttpApp.ts';
import type { Log } from './log.ts';
import { Journal } from './rooms/journal.ts';
import { defaultLimits, noLimits } from './rooms/limits.ts';
import { PresencePace, processLoad } from './rooms/presencePace.ts';
import { RoomRegistry } from './rooms/roomRegistry.ts';
import { createServerMetrics, type ServerMetrics } from './serverMetrics.ts';
import type { BoardStorage } from './storage/boardStorage.ts';
import { createSyncEndpoint } from './sync/syncEndpoint.ts';

/** What the server is started with; the time it keeps empty rooms and its clock have defaults. */
export interface ServerDependencies {
  readonly storage: BoardStorage;
  readonly log: Log;
  readonly clock?: Clock;
  /** How long a room that everyone has left stays in memory. */
  readonly idleRoomMs?: number;
  /** The folder of the built app. */
  readonly webFolder?: string;
}

export interface RunningServer {
  /** Where it answers on this machine. */
  readonly url: string;
  readonly port: number;
  /** The open rooms. */
  readonly rooms: RoomRegistry;
  /**
   * Takes nothing more, commits what was taken, tells clients to come back, lets go of the storage.
   * Resolves within `patienceMs` even if storage cannot commit: what is not committed was not confirmed to anyone.
   */
  close(patienceMs?: number): Promise<void>;
}

/** Who opens a connection has so long to say what for. */
const handshakeMs = 5_000;
/** A board file of 10 MB over a slow line. */
const uploadMs = 120_000;
const builtApp = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** Starts the server: the app, the API and the sync endpoint on one port. Rejects when the port is taken. */
export async function startServer(
  config: ServerConfig,
  dependencies: ServerDependencies,
): Promise<RunningServer> {
  const { storage, log, clock = systemClock, idleRoomMs, webFolder = builtApp } = dependencies;
  const journal = new Journal(storage, clock, log);
  const limits = config.areLimitsOn ? defaultLimits : noLimits;
  const versions = new VersionKeeper(storage, clock, log);
  const metrics: ServerMetrics = createServerMetrics({
    rooms: () => rooms.size,
    isStorageFailing: () => journal.isFailing,
  });
  const pace = new PresencePace(processLoad());
  const services = { storage, journal, clock, log, limits, versions, metrics, pace };
  const rooms = new RoomRegistry(services, idleRoomMs === undefined ? {} : { idleMs: idleRoomMs });
  const events = createAccessEvents();
  events.onRevoked((boardId, linkId) => rooms.closeLink(boardId, linkId));
  events.onDeleted((boardId) => rooms.end(boardId, 'noSuchBoard'));
  const guesses = new AttemptLimiter(config.areLimitsOn ? guessLimit : noLimit, clock);
  const creations = new AttemptLimiter(config.areLimitsOn ? creationLimit : noLimit, clock);
  const uploads = new AttemptLimiter(config.areLimitsOn ? uploadLimit : noLimit, clock);
  const sweeps = new AttemptLimiter(sweepLimit, clock);
  let isStopping = false;
  const isReady = async () => {
    if (isStopping || journal.isFailing) return false;
    return storage.ping().then(
      () => true,
      () => false,
    );
  };
  const app = createHttpApp({
    config,
    storage,
    rooms,
    versions,
    events,
    guesses,
    creations,
    uploads,
    sweeps,
    metrics,
    clock,
    log,
    isReady,
    webFolder,
  });
  const sync = createSyncEndpoint({
    config,
    storage,
    rooms,
    clock,
    log,
    limits,
    guesses,
    metrics,
  });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(
    { headersTimeout: handshakeMs, requestTimeout: uploadMs },
    (request, response) => void listener(request, response),
  );
  server.on('upgrade', (request, socket, head) => sync.upgrade(request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  server.on('error', (error) => log.error('server.failed', { error }));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    port,
    rooms,
    close: async (patienceMs = 3_500) => {
      if (isStopping) return;
      isStopping = true;
      sync.stop();
      server.close();
      await atMost(patienceMs, rooms.stopReceiving());
      journal.stop();
      rooms.closeAll('restarting');
      // Time for the last frames and the goodbyes to leave.
      await atMost(500, drained(rooms));
      server.closeAllConnections();
      await atMost(500, versions.keepAll());
      metrics.stop();
      await storage.close();
    },
  };
}

function atMost(patienceMs: number, work: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise((resolve) => (timer = setTimeout(resolve, patienceMs)));
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}

async function drained(rooms: RoomRegistry): Promise<void> {
  while (rooms.connectionCount > 0) await new Promise((resolve) => setTimeout(resolve, 10));
}
