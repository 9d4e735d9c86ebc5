import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readAccessResponse,
  readBearerKey,
  readCreateBoardRequest,
  readCreateBoardResponse,
  readErrorResponse,
} from './httpApi.ts';

test('a title is enough to create a board', () => {
  expect(readCreateBoardRequest({ title: ' Kalundborg ' })).toEqual({
    ok: true,
    value: { title: 'Kalundborg', template: null, file: null },
  });
});

test('a file brings its own title', () => {
  expect(readCreateBoardRequest({ file: {} })).toMatchObject({ ok: true, value: { title: null } });
});

test.each([
  ['nothing', undefined, 'not-object', ''],
  ['a list', [], 'not-object', ''],
  ['no title', {}, 'missing', 'title'],
  ['an empty title', { title: '  ' }, 'missing', 'title'],
  ['a number as title', { title: 7 }, 'not-text', 'title'],
  ['an endless title', { title: 'x'.repeat(301) }, 'too-long', 'title'],
  ['a template that is no name', { title: 'x', template: {} }, 'not-text', 'template'],
  ['a file that is no object', { title: 'x', file: 'x' }, 'not-object', 'file'],
  ['both template and file', { title: 'x', template: 'a', file: {} }, 'not-both', 'template'],
])('%s is refused with its place', (_, body, code, field) => {
  expect(readCreateBoardRequest(body)).toEqual({ ok: false, problem: { code, field } });
});

test('no body makes a reader throw', () => {
  fc.assert(
    fc.property(fc.anything(), (body) => {
      for (const read of [
        readCreateBoardRequest,
        readCreateBoardResponse,
        readAccessResponse,
        readErrorResponse,
      ])
        expect(() => read(body)).not.toThrow();
    }),
  );
});

test('a client reads what the server answers, and nothing else', () => {
  const links = Object.fromEntries(
    ['owner', 'facilitator', 'editor', 'contributor', 'commenter', 'viewer'].map((r) => [r, '/b']),
  );
  expect(readCreateBoardResponse({ id: 'x', links })).toEqual({ id: 'x', links });
  expect(readCreateBoardResponse({ id: 'x', links: { owner: '/b' } })).toBeNull();
  const access = { role: 'editor', title: 'T', epoch: 'e1' };
  expect(readAccessResponse(access)).toEqual(access);
  expect(readAccessResponse({ ...access, role: 'king' })).toBeNull();
  expect(readAccessResponse({ ...access, epoch: undefined })).toBeNull();
  expect(readErrorResponse({ error: { code: 'c', message: 'm' } })).toEqual({
    code: 'c',
    message: 'm',
  });
  expect(readErrorResponse('<html>')).toBeNull();
});

test('the key is taken from the header as it is', () => {
  expect(readBearerKey('Bearer abc_-1')).toBe('abc_-1');
  for (const other of [undefined, null, '', 'Bearer', 'Basic abc', 'Bearer a b'])
    expect(readBearerKey(other)).toBeNull();
});
