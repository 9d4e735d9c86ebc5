import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { distanceTooShort } from './distanceTooShort.ts';

const boardWith = (flow: object, second: object = { lat: 59.94, lon: 30.32 }) =>
  boardOf({
    companies: [
      { id: 'a', name: 'Tosno', place: { lat: 59.54, lon: 30.88 } },
      { id: 'b', place: second },
    ],
    flows: [{ id: 'f', from: 'a', to: 'b', stage: 'operating', ...flow }],
  });

test('three kilometres where the straight line is more than fifty', () => {
  const board = boardWith({ transport: { mode: 'truck', distanceKm: 3 } });
  const [finding] = findingsOf(distanceTooShort, board);
  expect(finding).toMatchObject({ severity: 'error', items: ['f', 'a', 'b'], params: { told: 3 } });
  expect(finding?.params['straight']).toBeCloseTo(54.3, 0);
  const mended = afterFix(board, finding, 'take-straight-line');
  expect(mended.flows.get('f')?.transport?.mode).toBe('truck');
  expect(findingsOf(distanceTooShort, mended)).toEqual([]);
});

test('an idea is judged more gently', () => {
  const board = boardWith({ transport: { distanceKm: 3 }, stage: 'idea' });
  expect(findingsOf(distanceTooShort, board)[0]?.severity).toBe('warning');
});

test.each([
  ['the road is longer', { transport: { distanceKm: 70 } }, undefined],
  ['nothing is told', { transport: { mode: 'truck' } }, undefined],
  ['a place is unknown', { transport: { distanceKm: 3 } }, { label: 'Town' }],
  ['both are in one town', { transport: { distanceKm: 0.2 } }, { lat: 59.545, lon: 30.885 }],
])('silent where %s', (_, flow, place) => {
  expect(findingsOf(distanceTooShort, boardWith(flow, place))).toEqual([]);
});
