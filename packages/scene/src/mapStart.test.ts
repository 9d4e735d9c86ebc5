import type { Json } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMapStart, usualStart, type MapStart } from './mapStart.ts';

test('what was written is read again', () => {
  const start: MapStart = {
    look: { cards: 'kind', lines: 'evidence', isWidthByAmount: true },
    filter: {
      text: 'steam',
      sectors: ['food', 'energy'],
      kinds: ['lab'],
      sorts: ['heat'],
      stages: ['idea', 'pilot'],
      evidence: ['guess', null],
    },
    focus: { ids: ['a', 'b'], steps: 3 },
  };
  expect(readMapStart(JSON.parse(JSON.stringify(start)) as Json)).toEqual(start);
});

test('whatever stands there, it can be looked at', () => {
  expect(readMapStart(undefined)).toEqual(usualStart);
  const some = fc.record(
    {
      look: fc.jsonValue(),
      filter: fc.oneof(fc.jsonValue(), fc.record({ stages: fc.jsonValue(), text: fc.jsonValue() })),
      focus: fc.oneof(fc.jsonValue(), fc.record({ ids: fc.jsonValue(), steps: fc.jsonValue() })),
    },
    { requiredKeys: [] },
  );
  const law = fc.property(fc.oneof(fc.jsonValue(), some), (value) => {
    const read = readMapStart(value as Json);
    // Reading it once more changes nothing: all of it is known.
    expect(readMapStart(JSON.parse(JSON.stringify(read)) as Json)).toEqual(read);
    expect(read.focus?.ids ?? []).not.toContainEqual(expect.any(Number));
  });
  fc.assert(law);
});
