import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { singlePoint } from './singlePoint.ts';

const star = (count: number, middle: object = {}, flow: object = {}) =>
  boardOf({
    companies: [
      { id: 'm', name: 'Asnæs', ...middle },
      ...Array.from({ length: count }, (_, index) => ({ id: `c${index}` })),
    ],
    flows: Array.from({ length: count }, (_, index) => ({
      id: `f${index}`,
      from: 'm',
      to: `c${index}`,
      stage: 'operating',
      ...flow,
    })),
  });

test('the one in the middle, and how many flows stop with it', () => {
  expect(findingsOf(singlePoint, star(5))).toMatchObject([
    { severity: 'hint', items: ['m'], params: { company: 'Asnæs', count: 5, all: 5 } },
  ]);
});

test.each([
  ['few flows', star(3)],
  ['ideas', star(5, {}, { stage: 'idea' })],
  ['a lake', star(5, { kind: 'source' })],
])('silent about %s', (_, board) => {
  expect(findingsOf(singlePoint, board)).toEqual([]);
});
