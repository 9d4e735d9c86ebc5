import { samples, type SampleId } from '@symbiomap/domain/samples';
import { expect, test } from 'vitest';
import { assessed, partOf } from '../../testing/assessed.ts';
import { boardFrom } from '../../testing/networks.ts';
import { connectance } from './connectance.ts';

const golden: Readonly<Record<SampleId, string>> = {
  'kalundborg-2000': '0.103',
  'kalundborg-green': '0.125',
  handelo: '0.143',
  guitang: '0.161',
  'kwinana-part': '0.333',
  'spb-2021': '0.064',
};

test.each(samples)('of $id', (sample) => {
  expect(assessed(connectance, sample.load()).value?.toFixed(3)).toBe(golden[sample.id]);
});

test('one company has none: unknown, not 0', () => {
  expect(assessed(connectance, boardFrom(1, []))).toMatchObject({
    value: null,
    unknown: [{ missing: 'two-companies', items: [] }],
  });
});

test('everybody gives to everybody', () => {
  const told = assessed(connectance, boardFrom(2, [[0, 1], [1, 0], [1, 0]])); // prettier-ignore
  expect([told.value, partOf(told, 'links-per-company')]).toEqual([1, { '': 1 }]);
});
