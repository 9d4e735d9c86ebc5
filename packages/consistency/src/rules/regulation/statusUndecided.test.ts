import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { statusUndecided } from './statusUndecided.ts';

const boardWith = (flow: object) =>
  boardOf({ flows: [{ id: 'f', stage: 'pilot', legalStatus: 'undecided', ...flow }] });
const yes = { useIsCertain: true, usedDirectly: true, fromProduction: true, useIsLawful: true };

test('is it waste?', () => {
  const [finding] = findingsOf(statusUndecided, boardWith({}));
  expect(finding).toMatchObject({ severity: 'warning', items: ['f'] });
  expect(fixIdsOf(finding)).toEqual(['answer']);
  const three = boardWith({ byProductTest: { ...yes, useIsLawful: null } });
  expect(fixIdsOf(findingsOf(statusUndecided, three)[0])).toEqual(['answer']);
});

test('four times yes: it is a by-product', () => {
  const board = boardWith({ byProductTest: yes });
  const [finding] = findingsOf(statusUndecided, board);
  expect(finding?.variant).toBe('answered');
  expect(findingsOf(statusUndecided, afterFix(board, finding, 'is-by-product'))).toEqual([]);
});

test.each([
  ['it is decided', { legalStatus: 'product' }],
  ['nobody raised the question', { legalStatus: null }],
  ['it is an idea only', { stage: 'idea' }],
])('silent where %s', (_, flow) => {
  expect(findingsOf(statusUndecided, boardWith(flow))).toEqual([]);
});
