import { changedIds } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsThat } from './recordsThat.ts';

interface Entry {
  readonly id: string;
  readonly isMeant: boolean;
}

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
/** A record told anew, or deleted. */
const edit = fc.tuple(ids, fc.option(fc.boolean()));

test('after any edits it is what asking all records gives; of what was compared only others are asked', () => {
  const law = fc.property(
    fc.array(fc.tuple(fc.array(edit, { maxLength: 3 }), fc.boolean())),
    (steps) => {
      let asked: Entry[] = [];
      const meant = recordsThat((entry: Entry) => {
        asked.push(entry);
        return entry.isMeant;
      });
      let table = new Map<string, Entry>();
      meant(table);
      for (const [edits, isCompared] of steps) {
        const next = new Map(table);
        for (const [id, isMeant] of edits)
          if (isMeant === null) next.delete(id);
          else next.set(id, { id, isMeant });
        if (isCompared) changedIds(table, next);
        asked = [];
        const expected = [...next.values()].filter(({ isMeant }) => isMeant).map(({ id }) => id);
        expect(meant(next).map(({ id }) => id)).toEqual(expected.sort());
        const isOther = (entry: Entry) => !isCompared || table.get(entry.id) !== entry;
        expect(new Set(asked)).toEqual(new Set([...next.values()].filter(isOther)));
        table = next;
      }
    },
  );
  fc.assert(law, { numRuns: 300 });
});
