import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { dataQuality } from './dataQuality.ts';

test('half of the flows say where their figures are from', () => {
  const flows = [
    { amount: yearly(1), evidence: { class: 'measured', source: 'scales', year: 2024 } },
    { takerAmount: yearly(1), evidence: { class: 'guess', source: ' ', year: 2020 } },
    { amount: null, evidence: { class: 'document', source: 'report' } },
    { evidence: null },
  ].map((flow, index) => ({ id: `f${index}`, from: 'a', to: 'b', ...flow }));
  const told = assessed(dataQuality, boardOf({ companies: [{ id: 'a' }, { id: 'b' }], flows }));
  expect(told.value).toBe(50);
  expect(partOf(told, 'with-amount')).toEqual({ '': 50 });
  expect(partOf(told, 'known-by')).toEqual({ measured: 25, document: 25, guess: 25 });
  expect(partOf(told, 'age')).toEqual({ '': 4 });
  expect(told.unknown).toEqual([{ missing: 'no-source', items: ['f1', 'f3'] }]);
});

test('without flows nothing is told', () => {
  expect(assessed(dataQuality, boardOf({}))).toMatchObject({ value: null, parts: [] });
});
