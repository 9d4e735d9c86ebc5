import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { failedTestIgnored } from './failedTestIgnored.ts';

const boardWith = (stage: string, ...tests: object[]) =>
  boardOf({
    companies: [
      { id: 'a', name: 'Bushe' },
      { id: 'b', name: 'TKKZ' },
    ],
    resources: [{ id: 'r', name: 'Bread' }],
    flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage, tests }],
  });
const failed = (date?: string) => ({ date: date ?? null, result: 'Failed' });
const passed = (date?: string) => ({ date: date ?? null, result: 'passed' });

test.each(['pilot', 'agreement', 'operating'])('a %s after a failed test is an error', (stage) => {
  const board = boardWith(stage, failed('2021-04'));
  const [finding] = findingsOf(failedTestIgnored, board);
  expect(finding).toMatchObject({ severity: 'error', params: { giver: 'Bushe', taker: 'TKKZ' } });
  expect(findingsOf(failedTestIgnored, afterFix(board, finding, 'back-to-lab-test'))).toEqual([]);
});

test('a test passed later makes up for it; one passed before does not', () => {
  expect(findingsOf(failedTestIgnored, boardWith('pilot', failed('2021'), passed('2022')))).toEqual(
    [],
  );
  expect(
    findingsOf(failedTestIgnored, boardWith('pilot', passed('2020'), failed('2021'))),
  ).toHaveLength(1);
});

test('where the dates do not tell which came first, nothing is said', () => {
  const unclear = boardWith('pilot', failed('2021-04'), passed('2021'));
  expect(findingsOf(failedTestIgnored, unclear)).toEqual([]);
  expect(findingsOf(failedTestIgnored, boardWith('pilot', failed(), passed('2020')))).toEqual([]);
});

test('a failed test is no matter while the exchange waits for a better one', () => {
  expect(findingsOf(failedTestIgnored, boardWith('lab-test', failed()))).toEqual([]);
  expect(findingsOf(failedTestIgnored, boardWith('stopped', failed()))).toEqual([]);
});
