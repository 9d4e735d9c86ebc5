import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { spoilsOnTheWay } from './spoilsOnTheWay.ts';

const found = (flow: object, shelfLifeDays: number | null = 1) =>
  findingsOf(
    spoilsOnTheWay,
    boardOf({
      resources: [{ id: 'r', name: 'Blood', shelfLifeDays }],
      flows: [{ id: 'f', resource: 'r', stage: 'pilot', ...flow }],
    }),
  );

test('blood keeps a day, the plan needs three', () => {
  const [finding] = found({ transport: { days: 0.5 }, storageDays: 2.5 });
  expect(finding).toMatchObject({
    severity: 'warning',
    items: ['f'],
    params: { keeps: 1, days: 3 },
  });
  expect(fixIdsOf(finding)).toEqual(['shorten-storage', 'correct-shelf-life']);
  expect(fixIdsOf(found({ transport: { days: 3 } })[0])).toContain('shorten-way');
});

test.each([
  ['it keeps for just as long', { storageDays: 1 }, 1],
  ['nobody knows for how long it keeps', { storageDays: 9 }, null],
  ['nothing is said of the way', {}, 0],
  ['it has stopped', { storageDays: 9, stage: 'stopped' }, 1],
])('silent where %s', (_, flow, keeps) => {
  expect(found(flow, keeps)).toEqual([]);
});
