import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { companyUnconnected } from './companyUnconnected.ts';

const companies = [{ id: 'a', name: 'Novozymes' }];

test('a company that stands alone is asked what it has and what it needs', () => {
  const [finding, ...more] = findingsOf(companyUnconnected, boardOf({ companies }));
  expect(finding).toMatchObject({
    severity: 'hint',
    items: ['a'],
    params: { company: 'Novozymes' },
  });
  expect(fixIdsOf(finding)).toEqual(['add-offer', 'add-need']);
  expect(more).toEqual([]);
});

test.each([
  ['a flow out', { flows: [{ id: 'x', from: 'a' }] }],
  ['a flow in', { flows: [{ id: 'x', to: 'a' }] }],
  ['an offer', { offers: [{ id: 'x', company: 'a' }] }],
  ['a need', { needs: [{ id: 'x', company: 'a' }] }],
  ['a process', { processes: [{ id: 'x', company: 'a' }] }],
])('%s is a connection', (_, tables) => {
  expect(findingsOf(companyUnconnected, boardOf({ companies, ...tables }))).toEqual([]);
});

test.each(['authority', 'network'])('an %s need not exchange anything', (kind) => {
  const board = boardOf({ companies: [{ id: 'a', name: 'Clean Tech Cluster', kind }] });
  expect(findingsOf(companyUnconnected, board)).toEqual([]);
});
