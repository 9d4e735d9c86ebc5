// Hocuspocus with its default settings. Its SQLite extension needs a native module; the same table and statements
// over node:sqlite take its place. Run by `servers/peerAdapters.ts`.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { installedPeer } from './installedPeer.ts';

interface DatabaseHooks {
  fetch(of: { documentName: string }): Promise<Uint8Array | null>;
  store(of: { documentName: string; state: Uint8Array }): Promise<void>;
}
interface HocuspocusModule {
  readonly Server: new (options: object) => { listen(): Promise<unknown> };
}
interface DatabaseModule {
  readonly Database: new (hooks: DatabaseHooks) => object;
}

const load = (path: string): Promise<unknown> => import(installedPeer(path));
const { Server } = (await load(
  '@hocuspocus/server/dist/hocuspocus-server.esm.js',
)) as HocuspocusModule;
const { Database } = (await load(
  '@hocuspocus/extension-database/dist/hocuspocus-database.esm.js',
)) as DatabaseModule;

const { PORT, HOST, DATA_FOLDER = '' } = process.env;
const database = new DatabaseSync(join(DATA_FOLDER, 'hocuspocus.sqlite'));
database.exec(
  'CREATE TABLE IF NOT EXISTS "documents" ("name" varchar(255) NOT NULL, "data" blob NOT NULL, UNIQUE(name))',
);
const select = database.prepare(
  'SELECT data FROM "documents" WHERE name = $name ORDER BY rowid DESC',
);
const upsert = database.prepare(
  'INSERT INTO "documents" ("name", "data") VALUES ($name, $data) ON CONFLICT(name) DO UPDATE SET data = $data',
);
const storage = new Database({
  fetch: ({ documentName }) =>
    Promise.resolve((select.get({ name: documentName })?.['data'] ?? null) as Uint8Array | null),
  store: ({ documentName, state }) => {
    upsert.run({ name: documentName, data: state });
    return Promise.resolve();
  },
});
await new Server({
  port: Number(PORT),
  address: HOST,
  quiet: true,
  extensions: [storage],
}).listen();
