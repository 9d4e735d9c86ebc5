import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { startTestServer } from '../../testing/testServer.ts';
import { contentSecurityPolicy } from '../securityHeaders.ts';

async function startWithApp() {
  const folder = temporaryFolder();
  const webFolder = join(folder, 'dist');
  mkdirSync(join(webFolder, 'assets'), { recursive: true });
  writeFileSync(join(webFolder, 'index.html'), '<title>app</title>');
  writeFileSync(join(webFolder, 'assets/app-1a2b.js'), 'plain');
  writeFileSync(join(webFolder, 'assets/app-1a2b.js.br'), 'compressed');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  return startTestServer({ webFolder });
}

test.each(['/', '/b/abc', '/j/ABC123', '/m/kalundborg', '/admin'])(
  'the app answers at %s and is asked for anew each time',
  async (path) => {
    const server = await startWithApp();
    const answer = await fetch(server.url + path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>app</title>');
    expect(answer.headers.get('Cache-Control')).toBe('no-cache');
  },
);

test('built files are kept for ever and sent compressed to who can read it', async () => {
  const server = await startWithApp();
  const url = `${server.url}/assets/app-1a2b.js`;
  const plain = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
  expect(await plain.text()).toBe('plain');
  expect(plain.headers.get('Cache-Control')).toContain('immutable');
  const compressed = await fetch(url, { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } });
  expect(compressed.headers.get('Content-Encoding')).toBe('br');
  expect(compressed.headers.get('Content-Type')).toMatch(/javascript/);
});

test('nothing beside the folder of the app is given out', async () => {
  const server = await startWithApp();
  for (const path of ['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt'])
    expect((await fetch(server.url + path)).status).toBe(404);
});

test('before the app is built, a page says so in the language of who asks', async () => {
  const server = await startTestServer();
  const answer = await fetch(server.url, { headers: { 'Accept-Language': 'ru' } });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('приложение ещё не собрано');
});

test('every answer forbids what our pages never do', async () => {
  const server = await startWithApp();
  for (const path of ['/', '/api/boards/x', '/healthz', '/nothing']) {
    const { headers } = await fetch(server.url + path);
    expect(headers.get('Content-Security-Policy')).toContain("script-src 'self'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
  }
});

test('the policy names websockets of the same host, and nothing that a Host header smuggles in', () => {
  expect(contentSecurityPolicy('map.example.org:8080')).toContain(
    "connect-src 'self' ws://map.example.org:8080 wss://map.example.org:8080;",
  );
  expect(contentSecurityPolicy("evil.example; script-src 'unsafe-inline'")).toContain(
    "connect-src 'self';",
  );
});
