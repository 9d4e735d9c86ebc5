import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { gasStateUnsaid } from './gasStateUnsaid.ts';

const boardWith = (resource: object, unit = 'm3') =>
  boardOf({
    companies: [{ id: 'a' }],
    resources: [{ id: 'r', name: 'Biogas', kind: 'gas', ...resource }],
    flows: [{ id: 'f', from: 'a', resource: 'r', amount: { mode: 5, unit, per: 'year' } }],
    offers: [{ id: 'o', company: 'a', resource: 'r', amount: { mode: 9, unit, per: 'year' } }],
  });

test('cubic metres of gas may be normal ones: one press for all of a resource', () => {
  const board = boardWith({});
  const [finding] = findingsOf(gasStateUnsaid, board);
  expect(finding).toMatchObject({ severity: 'hint', items: ['r', 'f', 'o'] });
  const after = afterFix(board, finding, 'is-normal');
  expect(after.flows.get('f')?.amount).toMatchObject({ mode: 5, unit: 'Nm3' });
  expect(after.offers.get('o')?.amount).toMatchObject({ mode: 9, unit: 'Nm3' });
  expect(findingsOf(gasStateUnsaid, after)).toEqual([]);
});

test('litres are not turned into something else', () => {
  expect(fixIdsOf(findingsOf(gasStateUnsaid, boardWith({}, 'l'))[0])).toEqual(['say-state']);
});

test.each([
  [{ temperature: 20, pressure: 4 }, 'm3'],
  [{ state: 'liquid' }, 'm3'],
  [{ kind: 'water' }, 'm3'],
  [{}, 'Nm3'],
  [{}, 't'],
])('nothing is asked of %j in %s', (resource, unit) => {
  expect(findingsOf(gasStateUnsaid, boardWith(resource, unit))).toEqual([]);
});
