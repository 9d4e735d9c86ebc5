import { expect, test } from 'vitest';
import { offerSubprotocols, readSubprotocols } from './subprotocols.ts';

const key = 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4';

test('the server reads what a client offers', () => {
  const options = { wantsSaved: true, personSecret: 's'.repeat(22), epoch: 'e1' };
  expect(readSubprotocols(offerSubprotocols(key, options))).toEqual({
    selected: 'symbiomap.1',
    isOtherVersion: false,
    key,
    ...options,
  });
});

test('who one is and what one holds need not be said', () => {
  const read = readSubprotocols(offerSubprotocols(key));
  expect(read).toMatchObject({ personSecret: null, epoch: null });
  expect(readSubprotocols(['person.short', 'epoch.', 'epoch.a b'])).toMatchObject({
    personSecret: null,
    epoch: null,
  });
});

test('"saved" is for those who ask', () => {
  expect(readSubprotocols(offerSubprotocols(key)).wantsSaved).toBe(false);
});

test('a client of another version is told apart from one that names none', () => {
  expect(readSubprotocols(['symbiomap.2'])).toMatchObject({ selected: null, isOtherVersion: true });
  expect(readSubprotocols([])).toMatchObject({ selected: null, isOtherVersion: false });
});

test('a key that no link can have is no key', () => {
  expect(readSubprotocols(['symbiomap.1', 'key.short']).key).toBeNull();
});
