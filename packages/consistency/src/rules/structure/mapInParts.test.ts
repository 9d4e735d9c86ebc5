import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { mapInParts } from './mapInParts.ts';

const companies = ['a', 'b', 'c', 'd', 'e', 'alone'].map((id) => ({ id, name: id }));
const flow = (from: string, to: string) => ({ id: `${from}-${to}`, from, to });

test('what lies apart from the largest part is shown, once for the whole map', () => {
  const board = boardOf({ companies, flows: [flow('a', 'b'), flow('c', 'd'), flow('d', 'e')] });
  expect(findingsOf(mapInParts, board)).toMatchObject([
    { key: 'S14:', severity: 'hint', items: ['a', 'b'], params: { parts: 2, companies: 2 } },
  ]);
});

test('a map that hangs together is fine, companies without any flow aside', () => {
  const board = boardOf({ companies, flows: [flow('a', 'b'), flow('b', 'c')] });
  expect(findingsOf(mapInParts, board)).toEqual([]);
});
