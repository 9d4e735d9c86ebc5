import { graphOf, type BoardSnapshot } from '@symbiomap/domain';
import { samples, type SampleId } from '@symbiomap/domain/samples';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardOf } from '../../../consistency/src/testing/boardOf.ts';
import { cutPlaces, radiusByPowers } from '../testing/brute.ts';
import { assessBoard } from './assessBoard.ts';
import type { IndicatorId } from './indicator.ts';

const indicatorOf = (board: BoardSnapshot, id: IndicatorId) => {
  const found = assessBoard(graphOf(board)).find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('the samples have the figures that are known of them', () => {
  const golden: Readonly<Record<SampleId, readonly [number, string, number, string[] | null]>> = {
    'kalundborg-2000': [16, '0.103', 1, ['asnaes', 'municipality', 'novo', 'statoil']],
    'kalundborg-green': [7, '0.125', 0, null],
    handelo: [8, '0.143', 1, ['agroetanol', 'eon']],
    guitang: [9, '0.161', 1, ['pulp-plant', 'sugar']],
    'kwinana-part': [2, '0.333', 0, null],
    'spb-2021': [7, '0.064', 0, null],
  };
  test.each(samples)('$id', (sample) => {
    const board = sample.load();
    const [links, connectance, cyclicity, key] = golden[sample.id];
    expect(indicatorOf(board, 'I09').value).toBe(sample.companyCount);
    expect(indicatorOf(board, 'I09').parts).toEqual([{ part: 'links', value: links }]);
    expect(indicatorOf(board, 'I10').value?.toFixed(3)).toBe(connectance);
    expect(indicatorOf(board, 'I11').value).toBeCloseTo(cyclicity, 6);
    if (key !== null) expect(indicatorOf(board, 'I15').companies).toEqual(key);
  });
});

const networks = fc.integer({ min: 2, max: 8 }).chain((count) => {
  const place = fc.integer({ min: 0, max: count - 1 });
  const links = fc.array(fc.tuple(place, place), { maxLength: 20 });
  return fc.record({ count: fc.constant(count), links });
});
const boardFrom = (count: number, links: readonly (readonly [number, number])[]) =>
  boardOf({
    companies: Array.from({ length: count }, (_, place) => ({ id: `c${place}` })),
    flows: links.map(([from, to], index) => ({ id: `f${index}`, from: `c${from}`, to: `c${to}` })),
  });

describe('random networks', () => {
  test('cyclicity is what powers of the matrix say, within its bounds', () => {
    fc.assert(
      fc.property(networks, ({ count, links }) => {
        const proper = links.filter(([from, to]) => from !== to);
        const { value, low, high } = indicatorOf(boardFrom(count, links), 'I11');
        expect(value).toBeCloseTo(radiusByPowers(count, proper), 6);
        expect(low).toBeLessThanOrEqual(value ?? NaN);
        expect(high).toBeGreaterThanOrEqual(value ?? NaN);
      }),
    );
  });

  test('key companies are those whose removal leaves more parts', () => {
    fc.assert(
      fc.property(networks, ({ count, links }) => {
        const expected = cutPlaces(count, links).map((place) => `c${place}`);
        expect(indicatorOf(boardFrom(count, links), 'I15').companies).toEqual(expected);
      }),
    );
  });

  test('the order of flows says nothing', () => {
    fc.assert(
      fc.property(networks, ({ count, links }) => {
        const turned = boardFrom(count, [...links].reverse());
        expect(assessBoard(graphOf(turned))).toEqual(assessBoard(graphOf(boardFrom(count, links))));
      }),
    );
  });
});

test('a single company has no connectance: unknown, not 0', () => {
  const told = assessBoard(graphOf(boardFrom(1, [])));
  for (const { id, value, unknown } of told)
    if (id === 'I10' || id === 'I11') expect([value, unknown]).toEqual([null, ['two-companies']]);
});

test('what has stopped, lacks an end or leads back links nobody; two flows are one link', () => {
  const board = boardOf({
    companies: [{ id: 'a' }, { id: 'b' }],
    flows: [
      { id: 'f1', from: 'a', to: 'b' },
      { id: 'f2', from: 'a', to: 'b' },
      { id: 'f3', from: 'b', to: 'a', stage: 'stopped' },
      { id: 'f4', from: 'b', to: 'b' },
      { id: 'f5', from: 'b' },
      { id: 'f6', from: 'b', to: 'gone' },
    ],
  });
  expect(indicatorOf(board, 'I09').parts).toEqual([{ part: 'links', value: 1 }]);
});

test('a ring of ten thousand companies is one cycle', () => {
  const count = 10_000;
  const ring = Array.from({ length: count }, (_, place) => [place, (place + 1) % count] as const);
  const board = boardFrom(count, ring);
  expect(indicatorOf(board, 'I11').value).toBeCloseTo(1, 6);
  expect(indicatorOf(board, 'I15').value).toBe(0);
});
