import { samples, type SampleId } from '@symbiomap/domain/samples';
import { describe, expect, test } from 'vitest';
import { boardOf } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { size } from './size.ts';

const links: Readonly<Record<SampleId, number>> = {
  'kalundborg-2000': 16,
  'kalundborg-green': 7,
  handelo: 8,
  guitang: 9,
  'kwinana-part': 2,
  'spb-2021': 7,
};

test.each(samples)('$id has the links that are known of it', (sample) => {
  const told = assessed(size, sample.load());
  expect(told.value).toBe(sample.companyCount);
  expect(partOf(told, 'links')).toEqual({ '': links[sample.id] });
});

test('what has stopped, lacks an end or leads back links nobody; two flows are one link', () => {
  const board = boardOf({
    companies: [{ id: 'a' }, { id: 'b' }],
    resources: [{ id: 'r', kind: 'heat' }],
    flows: [
      { id: 'f1', from: 'a', to: 'b', resource: 'r' },
      { id: 'f2', from: 'a', to: 'b', resource: 'r' },
      { id: 'f3', from: 'b', to: 'a', stage: 'stopped' },
      { id: 'f4', from: 'b', to: 'b' },
      { id: 'f5', from: 'b' },
      { id: 'f6', from: 'b', to: 'gone' },
    ],
  });
  const told = assessed(size, board);
  expect(partOf(told, 'links')).toEqual({ '': 1 });
  expect(partOf(told, 'flows')).toEqual({ heat: 2 });
});

describe('3-2: three actors that are no recyclers exchange two resources', () => {
  const isThreeTwo = (third: object, flow: object = {}) =>
    partOf(
      assessed(
        size,
        boardOf({
          companies: [{ id: 'a' }, { id: 'b' }, { id: 'c', ...third }],
          resources: [{ id: 'r' }, { id: 's' }],
          flows: [
            { id: 'f', from: 'a', to: 'b', resource: 'r' },
            { id: 'g', from: 'b', to: 'c', resource: 's', ...flow },
          ],
        }),
      ),
      'three-two',
    )[''];

  test('they do', () => {
    expect(isThreeTwo({})).toBe(1);
  });
  test.each([
    ['one is a recycler', { sector: { list: 'NACE-2.1', code: '38.21' } }, {}],
    ['one is the landfill', { kind: 'sink' }, {}],
    ['it is all the same resource', {}, { resource: 'r' }],
    ['the second flow has stopped', {}, { stage: 'stopped' }],
    ['the second flow is what others are compared with', {}, { id: 'base', from: 'c', to: 'c' }],
  ])('not where %s', (_, third, flow) => {
    expect(isThreeTwo(third, flow)).toBe(0);
  });
});
