import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readCreateVersionRequest,
  readHistoryResponse,
  readRestoreVersionRequest,
  readVersionEntry,
} from './historyApi.ts';

test('a version is named, by someone who says who they are or not', () => {
  expect(readCreateVersionRequest({ title: ' Before lunch ' })).toEqual({
    ok: true,
    value: { title: 'Before lunch', person: null },
  });
  const person = 's'.repeat(22);
  expect(readCreateVersionRequest({ title: 'x', person })).toMatchObject({ value: { person } });
});

test('a version is restored whole or by area', () => {
  expect(readRestoreVersionRequest({})).toEqual({ ok: true, value: { area: null } });
  expect(readRestoreVersionRequest({ area: 'team-2' })).toMatchObject({
    value: { area: 'team-2' },
  });
});

test.each([
  ['nothing', undefined, 'not-object', ''],
  ['no title', {}, 'missing', 'title'],
  ['an empty title', { title: ' ' }, 'missing', 'title'],
  ['an endless title', { title: 'x'.repeat(301) }, 'too-long', 'title'],
  ['a person who proves nothing', { title: 'x', person: 'anna' }, 'not-person', 'person'],
])('%s is refused with its place', (_, body, code, field) => {
  expect(readCreateVersionRequest(body)).toEqual({ ok: false, problem: { code, field } });
});

test.each([[7], ['a b'], ['__proto__'], [{}]])('%j is no area', (area) => {
  expect(readRestoreVersionRequest({ area })).toMatchObject({ problem: { code: 'not-id' } });
});

test('a client reads what the server answers, and nothing else', () => {
  const version = {
    id: 'v1',
    at: '2026-11-22T10:00:00.000Z',
    kind: 'named',
    title: 'Before lunch',
    by: null,
    bytes: 70,
  };
  expect(readVersionEntry(version)).toEqual(version);
  expect(readHistoryResponse({ versions: [version] })).toEqual({ versions: [version] });
  expect(readHistoryResponse({ versions: [{ ...version, kind: 'other' }] })).toBeNull();
  expect(readHistoryResponse(null)).toBeNull();
});

test('no body makes a reader throw', () => {
  fc.assert(
    fc.property(fc.anything(), (body) => {
      for (const read of [
        readCreateVersionRequest,
        readRestoreVersionRequest,
        readHistoryResponse,
        readVersionEntry,
      ])
        expect(() => read(body)).not.toThrow();
    }),
  );
});
