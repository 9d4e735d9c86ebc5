import { expect, test } from 'vitest';
import { boardOf } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { chainProfile } from './chainProfile.ts';

const half = {
  id: 'x',
  name: 'Coffee',
  flows: ['f', 'g'],
  goal: 'What to do with grounds',
  unit: '1 t',
  boundary: 'the town',
};
const scores = [
  { id: 's', assessment: 'x', flow: 'f', criterion: 'legal', value: 4, certainty: 1 },
  { id: 't', assessment: 'x', flow: 'g', criterion: 'legal', value: 2, certainty: 3 },
  { id: 'u', assessment: 'x', flow: 'f', criterion: 'money' },
  { id: 'v', assessment: 'x', flow: 'left the chain', criterion: 'money', value: 1 },
];
const boardWith = (...assessments: { readonly id: string }[]) =>
  boardOf({ companies: [{ id: 'a' }], flows: [{ id: 'f' }, { id: 'g' }], assessments, scores });

test('three of six steps are written; scores are means, with how certain they are', () => {
  const told = assessed(chainProfile, boardWith(half));
  expect(told.value).toBe(50);
  expect(partOf(told, 'steps-done')).toEqual({ x: 50 });
  expect(partOf(told, 'score')).toEqual({ legal: 3 });
  expect(partOf(told, 'certainty')).toEqual({ legal: 2 });
  expect(told.unknown.map(({ missing, items }) => [missing, items])).toEqual([
    ['step-reference', ['x']],
    ['step-numbers', ['x']],
    ['step-sensitivity', ['x']],
  ]);
});

test('chains of other flows are not looked at; without any, nothing is told', () => {
  expect(assessed(chainProfile, boardWith({ ...half, flows: ['gone'] } as never))).toMatchObject({
    value: null,
    unknown: [{ missing: 'no-chain' }],
  });
});
