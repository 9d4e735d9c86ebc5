import { expect, test } from 'vitest';
import { isAllowedOrigin } from './isAllowedOrigin.ts';

const allowed = { publicUrl: 'https://map.example.org', origins: ['https://intranet.example'] };

test.each([
  ['no browser', undefined, 'map.example.org', true],
  ['our own page', 'http://192.168.1.5:4400', '192.168.1.5:4400', true],
  ['our own page behind a proxy', 'https://map.example.org', 'localhost:4400', true],
  ['a listed site', 'https://intranet.example', 'map.example.org', true],
  ['another site', 'https://evil.example', 'map.example.org', false],
  ['a site that looks alike', 'https://map.example.org.evil.example', 'map.example.org', false],
  ['another port', 'http://map.example.org:81', 'map.example.org', false],
  ['a listed name without encryption', 'http://intranet.example', 'map.example.org', false],
  ['a page without an origin', 'null', 'map.example.org', false],
  ['nonsense', 'not a url', 'map.example.org', false],
  ['a page from a file', 'file://', '', false],
])('%s', (_, origin, host, expected) => {
  expect(isAllowedOrigin(origin, host, allowed)).toBe(expected);
});
