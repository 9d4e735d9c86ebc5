import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsThat } from './recordsThat.ts';
import { changedIds } from './tableChanges.ts';

interface Entry {
  readonly id: string;
  readonly isMeant: boolean;
}

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
/** A record told anew, or deleted. */
const edit = fc.tuple(ids, fc.option(fc.boolean()));

test('after any edits it is what asking all records gives, and only others are asked', () => {
  const law = fc.property(fc.array(fc.array(edit, { maxLength: 3 })), (steps) => {
    let asked: Entry[] = [];
    const meant = recordsThat((entry: Entry) => {
      asked.push(entry);
      return entry.isMeant;
    });
    let table = new Map<string, Entry>();
    meant(table);
    for (const step of steps) {
      const next = new Map(table);
      for (const [id, isMeant] of step)
        if (isMeant === null) next.delete(id);
        else next.set(id, { id, isMeant });
      asked = [];
      const expected = [...next.values()].filter(({ isMeant }) => isMeant).map(({ id }) => id);
      expect(meant(next).map(({ id }) => id)).toEqual(expected.sort());
      const others = [...next.values()].filter((entry) => table.get(entry.id) !== entry);
      expect(new Set(asked)).toEqual(new Set(others));
      table = next;
    }
  });
  fc.assert(law, { numRuns: 300 });
});

test('what is another in a table: told anew, new or gone', () => {
  const [a, b, c] = [{}, {}, {}];
  const before = new Map([
    ['a', a],
    ['b', b],
    ['c', c],
  ]);
  const after = new Map([
    ['a', a],
    ['b', {}],
    ['d', {}],
  ]);
  expect(changedIds(before, after)).toEqual(['b', 'd', 'c']);
  expect(changedIds(before, before)).toEqual([]);
  expect(changedIds(after, before)).toEqual(['b', 'c', 'd']);
});
