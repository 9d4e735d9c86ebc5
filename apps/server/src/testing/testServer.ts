import { readCreateBoardResponse, type BoardLinks, type Role } from '@symbiomap/protocol';
import { onTestFinished } from 'vitest';
import type { ServerConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { startServer, type RunningServer, type ServerDependencies } from '../startServer.ts';
import { createMemoryStorage } from '../storage/memoryStorage.ts';

const config: ServerConfig = {
  port: 0,
  host: '127.0.0.1',
  dataFolder: '',
  adminKey: null,
  publicUrl: null,
  origins: [],
  whoCreates: 'anyone',
  logLevel: 'silent',
  trustedProxies: 0,
  areLimitsOn: true,
};

export interface TestServerOptions extends Partial<ServerDependencies> {
  readonly config?: Partial<ServerConfig>;
}

/** A real server on a free port, in memory unless told otherwise; closed when the test has ended. */
export async function startTestServer(options: TestServerOptions = {}): Promise<RunningServer> {
  const { config: change, ...dependencies } = options;
  const server = await startServer(
    { ...config, ...change },
    {
      storage: createMemoryStorage(),
      log: createLog('silent'),
      webFolder: '/nowhere',
      ...dependencies,
    },
  );
  onTestFinished(() => server.close(200));
  return server;
}

/** A board that was created over the API, and the keys of its links. */
export interface TestBoard {
  readonly id: string;
  readonly keys: Readonly<Record<Role, string>>;
}

/** Posts JSON (or, given text, the text as it is). */
export function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Creates a board as a person would. */
export async function createTestBoard(
  { url }: { readonly url: string },
  body: object = { title: 'Kalundborg' },
): Promise<TestBoard> {
  const created = readCreateBoardResponse(await (await post(`${url}/api/boards`, body)).json());
  if (created === null) throw new Error('The board was not created.');
  return { id: created.id, keys: keysIn(created.links) };
}

function keysIn(links: BoardLinks): Readonly<Record<Role, string>> {
  const keys = Object.entries(links).map(([role, link]) => [role, link.split('#')[1] ?? '']);
  return Object.fromEntries(keys) as Record<Role, string>;
}
