import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { partnerMissing } from './partnerMissing.ts';

const companies = [
  { id: 'a', name: 'Morning Cup' },
  { id: 'b', name: 'Forest Fungi' },
];
const resources = [{ id: 'r', name: 'Coffee grounds' }];
const offers = [{ id: 'o', company: 'a', resource: 'r' }];
const needs = [{ id: 'n', company: 'b', resource: 'r' }];

test('an offer that nobody takes is a hint', () => {
  expect(findingsOf(partnerMissing, boardOf({ companies, resources, offers }))).toMatchObject([
    {
      severity: 'hint',
      items: ['o', 'a'],
      params: { company: 'Morning Cup', resource: 'Coffee grounds' },
      fixes: [],
    },
  ]);
});

test('where another company needs it, one click draws the idea and settles both sides', () => {
  const board = boardOf({ companies, resources, offers, needs });
  const findings = findingsOf(partnerMissing, board);
  expect(findings.map(({ variant }) => variant)).toEqual(['need', undefined]);
  const drawn = findings.map((finding) => afterFix(board, finding, 'draw-idea'));
  expect([...(drawn[0]?.flows.keys() ?? [])]).toEqual([...(drawn[1]?.flows.keys() ?? [])]);
  for (const after of drawn) {
    expect([...after.flows.values()]).toMatchObject([{ from: 'a', to: 'b', stage: 'idea' }]);
    expect(findingsOf(partnerMissing, after)).toEqual([]);
  }
});

test('a flow that has stopped is no partner any more', () => {
  const flows = [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'stopped' }];
  expect(findingsOf(partnerMissing, boardOf({ companies, resources, offers, flows }))).toHaveLength(
    1,
  );
});

test('a company is not its own partner', () => {
  const needsItself = [{ id: 'n', company: 'a', resource: 'r' }];
  const board = boardOf({ companies, resources, offers, needs: needsItself });
  expect(findingsOf(partnerMissing, board).flatMap(({ fixes }) => fixes)).toEqual([]);
});
