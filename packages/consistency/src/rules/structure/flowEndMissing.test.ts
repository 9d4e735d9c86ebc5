import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { flowEndMissing } from './flowEndMissing.ts';

const companies = [{ id: 'a', name: 'Amber Brew' }];
const resources = [{ id: 'r', name: 'Spent grain' }];
const boardWith = (flow: object) =>
  boardOf({ companies, resources, flows: [{ id: 'f', resource: 'r', ...flow }] });

test('a flow whose taker was deleted names the giver that is left', () => {
  const [finding] = findingsOf(flowEndMissing, boardWith({ from: 'a', to: 'gone' }));
  expect(finding).toMatchObject({
    key: 'S01:f',
    severity: 'error',
    items: ['f'],
    variant: 'taker',
    params: { company: 'Amber Brew', resource: 'Spent grain' },
  });
  expect(fixIdsOf(finding)).toEqual(['choose-taker', 'delete-flow']);
});

test('a flow without a giver asks for one', () => {
  const [finding] = findingsOf(flowEndMissing, boardWith({ from: null, to: 'a' }));
  expect(finding?.variant).toBe('giver');
  expect(fixIdsOf(finding)).toEqual(['choose-giver', 'delete-flow']);
});

test('a flow that lost both ends is one finding', () => {
  const findings = findingsOf(flowEndMissing, boardWith({ from: 'x', to: 'y' }));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.variant).toBeUndefined();
});

test('a flow between two companies is fine', () => {
  expect(findingsOf(flowEndMissing, boardWith({ from: 'a', to: 'a' }))).toEqual([]);
});

test('deleting the flow settles it', () => {
  const board = boardWith({ from: 'a', to: 'gone' });
  const after = afterFix(board, findingsOf(flowEndMissing, board)[0], 'delete-flow');
  expect(after.flows.size).toBe(0);
});
