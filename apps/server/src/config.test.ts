import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without any setting it runs on this machine only, at port 4400', () => {
  expect(readConfig({})).toEqual({
    ok: true,
    value: {
      port: 4400,
      host: '127.0.0.1',
      dataFolder: './data',
      adminKey: null,
      publicUrl: null,
      origins: [],
      whoCreates: 'anyone',
      logLevel: 'info',
      trustedProxies: 0,
      areLimitsOn: true,
    },
  });
});

test('--host opens it to the network, unless HOST says where', () => {
  expect(readConfig({}, ['--host'])).toMatchObject({ value: { host: '0.0.0.0' } });
  expect(readConfig({ HOST: '10.0.0.5' }, ['--host'])).toMatchObject({
    value: { host: '10.0.0.5' },
  });
});

test('addresses are brought into one form', () => {
  const config = readConfig({
    SYMBIOMAP_PUBLIC_URL: 'https://map.example.org/',
    SYMBIOMAP_ORIGINS: 'https://a.example/path, http://b.example:8080',
  });
  expect(config).toMatchObject({
    value: {
      publicUrl: 'https://map.example.org',
      origins: ['https://a.example', 'http://b.example:8080'],
    },
  });
});

test('the number of proxies that are believed is told', () => {
  expect(readConfig({ SYMBIOMAP_PROXY: '2' })).toMatchObject({ value: { trustedProxies: 2 } });
});

test.each([
  [{ PORT: 'http' }, 'PORT', 'not-port'],
  [{ PORT: '70000' }, 'PORT', 'not-port'],
  [{ SYMBIOMAP_PUBLIC_URL: 'map.example.org' }, 'SYMBIOMAP_PUBLIC_URL', 'not-url'],
  [{ SYMBIOMAP_ORIGINS: '*' }, 'SYMBIOMAP_ORIGINS', 'not-url'],
  [{ SYMBIOMAP_PROXY: 'yes' }, 'SYMBIOMAP_PROXY', 'not-count'],
  [{ SYMBIOMAP_PROXY: '-1' }, 'SYMBIOMAP_PROXY', 'not-count'],
  [{ SYMBIOMAP_CREATE: 'everyone' }, 'SYMBIOMAP_CREATE', 'not-one-of'],
  [{ SYMBIOMAP_CREATE: 'admin' }, 'SYMBIOMAP_ADMIN_KEY', 'key-missing'],
  [{ SYMBIOMAP_ADMIN_KEY: 'secret' }, 'SYMBIOMAP_ADMIN_KEY', 'key-too-short'],
  [{ SYMBIOMAP_LOG: 'loud' }, 'SYMBIOMAP_LOG', 'not-one-of'],
])('%o is named as what cannot be used', (environment, name, code) => {
  expect(readConfig(environment)).toMatchObject({ ok: false, problem: [{ name, code }] });
});

test('all problems are named at once, and a secret is not repeated', () => {
  const config = readConfig({ PORT: 'x', SYMBIOMAP_ADMIN_KEY: 'hunter2' });
  expect(config).toMatchObject({ problem: [{ name: 'PORT' }, { name: 'SYMBIOMAP_ADMIN_KEY' }] });
  expect(JSON.stringify(config)).not.toContain('hunter2');
});
