import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCreateLinkRequest, readCreateLinkResponse, readLinksResponse } from './linksApi.ts';

const nowMs = Date.parse('2026-11-22T10:00:00Z');
const read = (body: unknown) => readCreateLinkRequest(body, nowMs);

test('a role is enough for a link', () => {
  expect(read({ role: 'editor' })).toEqual({
    ok: true,
    value: { role: 'editor', label: null, expiresAtMs: null },
  });
});

test.each([
  ['2026-11-22T10:00:01Z', 1_000],
  ['2026-11-22T13:01+03:00', 60_000],
  ['2026-11-23T10:00:00.500Z', 24 * 3_600_000 + 500],
])('%s is a moment to come', (expiresAt, inMs) => {
  expect(read({ role: 'viewer', expiresAt })).toMatchObject({
    value: { expiresAtMs: nowMs + inMs },
  });
});

test.each([
  ['a list', [], 'not-object', ''],
  ['no role', {}, 'missing', 'role'],
  ['a role that there is not', { role: 'king' }, 'unknown-role', 'role'],
  ['a label that is no text', { role: 'viewer', label: 7 }, 'not-text', 'label'],
  ['an endless label', { role: 'viewer', label: 'x'.repeat(301) }, 'too-long', 'label'],
  ['a day without a time', { role: 'viewer', expiresAt: '2026-12-01' }, 'not-time', 'expiresAt'],
  [
    'a time of no zone',
    { role: 'viewer', expiresAt: '2026-12-01T10:00:00' },
    'not-time',
    'expiresAt',
  ],
  [
    'a day that there is not',
    { role: 'viewer', expiresAt: '2026-13-41T10:00:00Z' },
    'not-time',
    'expiresAt',
  ],
  ['a number', { role: 'viewer', expiresAt: nowMs + 1_000 }, 'not-time', 'expiresAt'],
  ['this moment', { role: 'viewer', expiresAt: '2026-11-22T10:00:00Z' }, 'past', 'expiresAt'],
])('%s is refused with its place', (_, body, code, field) => {
  expect(read(body)).toEqual({ ok: false, problem: { code, field } });
});

test('a client reads what the server answers, and nothing else', () => {
  const made = { id: 'l1', role: 'editor', link: '/b/x#k', expiresAt: null };
  expect(readCreateLinkResponse(made)).toEqual(made);
  expect(readCreateLinkResponse({ ...made, expiresAt: undefined })).toBeNull();
  const entry = {
    id: 'l1',
    role: 'viewer',
    label: 'Press',
    createdAt: '2026-11-22T10:00:00.000Z',
    expiresAt: null,
    revokedAt: '2026-11-22T11:00:00.000Z',
    isYours: false,
  };
  expect(readLinksResponse({ links: [entry] })).toEqual({ links: [entry] });
  expect(readLinksResponse({ links: [entry, { ...entry, role: 'king' }] })).toBeNull();
  expect(readLinksResponse([])).toBeNull();
});

test('no body makes a reader throw', () => {
  fc.assert(
    fc.property(fc.anything(), (body) => {
      for (const reader of [read, readCreateLinkResponse, readLinksResponse])
        expect(() => reader(body)).not.toThrow();
    }),
  );
});
