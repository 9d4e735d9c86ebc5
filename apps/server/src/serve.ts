import { chooseLanguage, loadTranslator, type Translate } from '@symbiomap/i18n';
import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import { readConfig, type ServerConfig } from './config.ts';
import { createLog } from './log.ts';
import { startServer, type RunningServer } from './startServer.ts';
import { openSqliteDatabase } from './storage/openSqliteDatabase.ts';
import { createSqliteStorage } from './storage/sqliteStorage.ts';

/** The settings or the data folder cannot be used: trying again will not help. */
const unusable = 2;

const { LC_ALL = '', LC_MESSAGES = '', LANG = '' } = process.env;
const translate = await loadTranslator(chooseLanguage([LC_ALL || LC_MESSAGES || LANG]));

const args = process.argv.slice(2);
const config = readConfig(process.env, args);
if (!config.ok) {
  for (const { code, ...params } of config.problem)
    console.error(translate(`server.config.${code}`, params));
  process.exit(unusable);
}
const opened = openSqliteDatabase(config.value.dataFolder);
if (!opened.ok) {
  const { code, path, detail } = opened.problem;
  console.error(translate(`server.data.${code}`, { path, detail }));
  process.exit(unusable);
}
const log = createLog(config.value.logLevel);
const storage = createSqliteStorage(opened.value);
const server = await startServer(config.value, { storage, log }).catch(async (error: unknown) => {
  await storage.close();
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const { host, port } = config.value;
  console.error(translate('server.cannot-listen', { host, port, code }));
  process.exit(1);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    log.info('server.stopping');
    void server.close().then(() => process.exit(0));
  });
}
greet(translate, config.value, server);

/** Says where the app is, and for phones in the room as a code to scan. */
function greet(say: Translate, { host, publicUrl }: ServerConfig, { url, port }: RunningServer) {
  console.log(say('server.started', { url: publicUrl ?? url }));
  if (host !== '0.0.0.0' && host !== '::') return;
  const addresses = networkAddresses().map((address) => `http://${address}:${port}`);
  for (const address of addresses) console.log(say('server.in-network', { url: address }));
  const scanned = publicUrl ?? addresses[0];
  if (scanned !== undefined) console.log(`${renderUnicodeCompact(scanned)}\n`);
}

function networkAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
