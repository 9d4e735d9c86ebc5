import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { basesMixed } from './basesMixed.ts';

const wet = { ...yearly(10), basis: 'wet' };
const dry = { ...yearly(4), basis: 'dry' };
const boardWith = (flow: object, resource: object = {}, need: object | null = null) =>
  boardOf({
    companies: [{ id: 'a' }, { id: 'b' }],
    resources: [{ id: 'r', name: 'Sewage sludge', ...resource }],
    needs: need === null ? [] : [{ id: 'n', company: 'b', resource: 'r', amount: need }],
    flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'operating', ...flow }],
  });

test('one end counts the water, the other does not; a usual moisture is a press away', () => {
  const board = boardWith({ amount: wet, takerAmount: dry });
  const [finding] = findingsOf(basesMixed, board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['f', 'r'] });
  const after = afterFix(board, finding, 'take-typical');
  expect(after.resources.get('r')?.moisture).toBe(0.78);
  expect(findingsOf(basesMixed, after)).toEqual([]);
});

test('what the taker needs is compared too', () => {
  const [finding] = findingsOf(basesMixed, boardWith({ amount: wet }, { name: 'Mud' }, dry));
  expect(fixIdsOf(finding)).toEqual(['say-moisture', 'correct']);
});

test.each([
  ['both count alike', { amount: dry, takerAmount: dry }, {}],
  ['one does not say', { amount: wet, takerAmount: yearly(4) }, {}],
  ['the moisture is known', { amount: wet, takerAmount: dry }, { moisture: 0.6 }],
  ['cubic metres', { amount: { ...wet, unit: 'm3' }, takerAmount: dry }, {}],
])('nothing is mixed: %s', (_, flow, resource) => {
  expect(findingsOf(basesMixed, boardWith(flow, resource))).toEqual([]);
});
