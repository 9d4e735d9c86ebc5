import { expect, test } from 'vitest';
import { requestKind } from './requestKind.ts';

const origin = 'https://map.example.org';
const kindOf = (path: string, mode: RequestMode = 'cors', method = 'GET') =>
  requestKind({ url: new URL(path, origin).href, mode, method }, origin);

test('pages and files of the app are kept; whatever asks the server or others passes', () => {
  expect(kindOf('/', 'navigate')).toBe('page');
  expect(kindOf('/b/abc', 'navigate')).toBe('page');
  expect(kindOf('/assets/index-1a2b.js')).toBe('file');
  expect(kindOf('/mark.svg', 'no-cors')).toBe('file');
  expect(kindOf('/api/boards/abc/export.json', 'navigate')).toBe('other');
  expect(kindOf('/api/boards/abc/access')).toBe('other');
  expect(kindOf('/healthz')).toBe('other');
  expect(kindOf('/b/abc', 'navigate', 'POST')).toBe('other');
  expect(kindOf('https://elsewhere.example/assets/x.js')).toBe('other');
});
