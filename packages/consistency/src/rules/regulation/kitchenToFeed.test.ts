import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { kitchenToFeed } from './kitchenToFeed.ts';

const found = (resource: object, flow: object = {}, rulePack: 'eu' | 'neutral' = 'eu') => {
  const board = boardOf({
    companies: [{ id: 'a' }, { id: 'b', name: 'Oat & Co Feeds', sector: { code: '10.91' } }],
    resources: [{ id: 'r', name: 'Leftovers', ...resource }],
    flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'pilot', ...flow }],
  });
  return findingsOf(kitchenToFeed, { ...board, board: { ...board.board, rulePack } });
};
const kitchen = { waste: { list: 'LoW-2015', code: '20 01 08' } };

test('in the EU what kitchens leave is no feed', () => {
  expect(found(kitchen)).toMatchObject([{ severity: 'warning', items: ['f'] }]);
  expect(found({ animalOrigin: 'catering' })).toHaveLength(1);
  expect(found({ waste: { list: 'LoW-2015', code: '20 01 25' } })).toHaveLength(1);
  expect(found({ animalOrigin: 'category-2' }, { to: null, use: 'feed' })).toHaveLength(1);
});

test.each([
  ['it goes into biogas', kitchen, { use: 'energy' }, 'eu'],
  ['it is bread that was not sold', { animalOrigin: 'category-3' }, {}, 'eu'],
  ['other rules hold', kitchen, {}, 'neutral'],
] as const)('silent where %s', (_, resource, flow, pack) => {
  expect(found(resource, flow, pack)).toEqual([]);
});
