import { expect, test } from 'vitest';
import { boardOf } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { intangibles } from './intangibles.ts';

const boardWith = (...effects: object[]) =>
  boardOf({
    companies: [{ id: 'a' }, { id: 'b' }],
    flows: [{ id: 'f', from: 'a', to: 'b', effects }],
  });

test('what was before is taken from what is after, by kind', () => {
  const told = assessed(
    intangibles,
    boardWith(
      { kind: 'trust', before: 2, after: 4 },
      { kind: 'trust', before: 3, after: 3 },
      { kind: 'learning', before: 4, after: 3 },
      { kind: 'reputation', after: 5 },
      { kind: 'jobs', before: 1, after: 5, count: 3 },
    ),
  );
  expect(told.value).toBeCloseTo(1 / 3, 12);
  expect(partOf(told, 'change')).toEqual({ learning: -1, trust: 1 });
  expect(told.unknown).toEqual([{ missing: 'before-after', items: ['f'] }]);
});

test('nothing told is unknown, not 0', () => {
  expect(assessed(intangibles, boardWith())).toMatchObject({
    value: null,
    unknown: [{ missing: 'no-effects' }],
  });
});
