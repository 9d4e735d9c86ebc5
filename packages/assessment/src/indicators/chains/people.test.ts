import { expect, test } from 'vitest';
import { boardOf } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { people } from './people.ts';

const boardWith = (...effects: object[]) =>
  boardOf({
    companies: [{ id: 'a' }, { id: 'b' }],
    flows: [{ id: 'f', from: 'a', to: 'b', effects }],
  });

test('what was counted adds up; what was not is named, and is not 0', () => {
  const told = assessed(
    people,
    boardWith({ kind: 'jobs', count: 3 }, { kind: 'jobs', count: 0.5 }, { kind: 'visits' }),
  );
  expect(told.value).toBe(3.5);
  expect([partOf(told, 'visits'), partOf(told, 'trained')]).toEqual([{ '': null }, { '': null }]);
  expect(told.unknown).toEqual([{ missing: 'count', items: ['f'] }]);
  expect(assessed(people, boardWith())).toMatchObject({
    value: null,
    unknown: [{ missing: 'no-jobs' }],
  });
});
