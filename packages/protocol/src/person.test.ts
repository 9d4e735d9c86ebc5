import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isPersonSecret, isProvenPersonId, personIdOf } from './person.ts';

const secret = fc.stringMatching(/^[A-Za-z0-9_-]{22,64}$/);

test("a person's id is the beginning of their secret's SHA-256", () => {
  fc.assert(
    fc.property(secret, (value) => {
      const expected = createHash('sha256').update(value).digest('base64url').slice(0, 21);
      expect(personIdOf(value)).toBe(`me_${expected}`);
      expect(isProvenPersonId(personIdOf(value))).toBe(true);
    }),
  );
});

test('a secret is long enough not to be guessed', () => {
  expect(isPersonSecret('A'.repeat(22))).toBe(true);
  for (const other of ['', 'A'.repeat(21), 'A'.repeat(65), `${'A'.repeat(22)}=`, 7, null])
    expect(isPersonSecret(other)).toBe(false);
});

test('a name that people give themselves needs no proof', () => {
  for (const id of ['anna', 'p1', 'me', 'me_short', '']) expect(isProvenPersonId(id)).toBe(false);
});
