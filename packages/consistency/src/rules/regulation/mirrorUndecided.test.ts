import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { mirrorUndecided } from './mirrorUndecided.ts';

const found = (code: string, tests: object[] = []) =>
  findingsOf(
    mirrorUndecided,
    boardOf({
      resources: [{ id: 'r', name: 'Bottom ash', waste: { list: 'LoW-2015', code } }],
      flows: [{ id: 'f', resource: 'r', tests }],
    }),
  );

test('bottom ash may be hazardous or not', () => {
  expect(found('19 01 12')).toMatchObject([
    { severity: 'hint', items: ['r'], params: { code: '19 01 12', twin: '19 01 11*' } },
  ]);
});

test.each([
  ['a test decided', '19 01 12', [{ result: 'passed' }]],
  ['it is hazardous anyway', '06 01 06', []],
  ['it never is', '02 06 01', []],
])('silent where %s', (_, code, tests) => {
  expect(found(code, tests)).toEqual([]);
});
