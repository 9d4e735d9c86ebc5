import { graphOf } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { checkBoard } from '../../checkBoard.ts';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { figuresOld } from './figuresOld.ts';

const found = (...flows: object[]) =>
  checkBoard(
    graphOf(
      boardOf({
        resources: [{ id: 'r', name: 'Fly ash' }],
        flows: flows.map((flow, index) => ({
          id: `f${index}`,
          resource: 'r',
          stage: 'operating',
          amount: yearly(5),
          ...flow,
        })),
      }),
    ),
    { rules: [figuresOld], today: '2026-11-23' },
  );

test('all old figures are one finding, which names the oldest', () => {
  const evidence = (year: number) => ({ evidence: { class: 'document', year } });
  expect(found(evidence(2019), evidence(1995), evidence(2024))).toMatchObject([
    { severity: 'warning', items: ['f0', 'f1'], params: { count: 2, year: '1995' } },
  ]);
});

test.each([
  ['the year is not told', { evidence: { class: 'document' } }],
  ['it is just three years', { evidence: { year: 2023 } }],
  ['there is no amount', { amount: null, evidence: { year: 1995 } }],
  ['it is a plan', { stage: 'pilot', evidence: { year: 1995 } }],
])('silent where %s', (_, flow) => {
  expect(found(flow)).toEqual([]);
});
