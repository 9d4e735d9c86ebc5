import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { factorMissing } from './factorMissing.ts';

const boardWith = (fields: object = {}, factors: object[] = []) =>
  boardOf({
    resources: [
      { id: 'gypsum', name: 'Gypsum' },
      { id: 'rock', name: 'Natural gypsum rock' },
    ],
    companies: [{ id: 'a' }, { id: 'b' }, { id: 'm', kind: 'market' }, { id: 'd', kind: 'sink' }],
    factors: factors.map((factor, index) => ({ id: `x${index}`, ...factor })),
    flows: [
      { id: 'before', from: 'm', to: 'b', resource: 'rock', amount: yearly(500) },
      { id: 'dumped', from: 'a', to: 'd', resource: 'gypsum', amount: yearly(500) },
      ...['f', 'g'].map((id) => ({
        id, from: 'a', to: 'b', resource: 'gypsum', stage: 'operating', amount: yearly(100),
        transport: { mode: 'belt' }, replaces: { flow: 'before', ratio: 1 }, ...fields,
      })),
    ],
  }); // prettier-ignore
const factor = {
  about: 'rock:production',
  value: 5,
  unit: 'kg CO2e/t',
  source: 'a study',
  year: 2020,
};

test('one finding for one factor, with all flows that want it', () => {
  const [finding, ...more] = findingsOf(factorMissing, boardWith());
  expect(finding).toMatchObject({
    key: 'E05:rock:production',
    severity: 'warning',
    items: ['f', 'g', 'rock'],
    params: { resource: 'Natural gypsum rock', count: 2 },
    fixes: [{ id: 'enter-factor', edit: { item: 'rock', field: 'factors' } }],
  });
  expect(more).toEqual([]);
});

test.each([
  ['disposal', { avoids: { flow: 'dumped' } }],
  ['burning', { use: 'energy' }],
  ['treatment', { via: 'p' }],
])('%s has words of its own', (variant, fields) => {
  const [finding] = findingsOf(factorMissing, boardWith(fields, [factor]));
  expect(finding).toMatchObject({
    variant,
    key: `E05:gypsum:${variant}`,
    items: ['f', 'g', 'gypsum'],
  });
});

test.each([{ source: null }, { year: null }])('a factor of the board without %o', (fields) => {
  const [finding, ...more] = findingsOf(factorMissing, boardWith({}, [{ ...factor, ...fields }]));
  expect(finding).toMatchObject({ variant: 'bare', key: 'E05:x0', items: ['rock'] });
  expect(fixIdsOf(finding)).toEqual(['add-source']);
  expect(more).toEqual([]);
});

test.each<[string, object, object[]]>([
  ['the factor is known', {}, [factor]],
  ['more than the factor is missing', { amount: null }, []],
  ['nothing is compared', { replaces: null }, []],
  ['they are over', { stage: 'stopped' }, []],
])('silent where %s', (_, fields, factors) => {
  expect(findingsOf(factorMissing, boardWith(fields, factors))).toEqual([]);
});
