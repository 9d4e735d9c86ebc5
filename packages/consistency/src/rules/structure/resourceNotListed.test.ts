import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { resourceNotListed } from './resourceNotListed.ts';

const base = {
  companies: [
    { id: 'a', name: 'White Valley' },
    { id: 'b', name: 'North Pork' },
  ],
  resources: [
    { id: 'whey', name: 'Whey' },
    { id: 'heat', name: 'Heat' },
  ],
  flows: [{ id: 'f', from: 'a', to: 'b', resource: 'whey', stage: 'pilot' }],
};
const offers = [{ id: 'o', company: 'a', resource: 'heat' }];
const needs = [{ id: 'n', company: 'b', resource: 'heat' }];

test('a company without a list of offers is left in peace', () => {
  expect(findingsOf(resourceNotListed, boardOf(base))).toEqual([]);
});

test('once there is a list, what is given belongs on it: one click adds it', () => {
  const board = boardOf({ ...base, offers });
  const [finding] = findingsOf(resourceNotListed, board);
  expect(finding).toMatchObject({
    severity: 'warning',
    items: ['a', 'f'],
    params: { company: 'White Valley', resource: 'Whey' },
  });
  const after = afterFix(board, finding, 'add-offer');
  expect(after.offers.get('offer-a-whey')).toMatchObject({ company: 'a', resource: 'whey' });
  expect(findingsOf(resourceNotListed, after)).toEqual([]);
});

test('the same holds for what is taken', () => {
  const board = boardOf({ ...base, needs });
  const [finding] = findingsOf(resourceNotListed, board);
  expect(finding).toMatchObject({ variant: 'need', params: { company: 'North Pork' } });
  expect(findingsOf(resourceNotListed, afterFix(board, finding, 'add-need'))).toEqual([]);
});

test('several flows of one resource are one finding, whose key stays as flows come and go', () => {
  const again = { id: 'g', from: 'a', to: 'a', resource: 'whey', stage: 'idea' };
  const one = findingsOf(resourceNotListed, boardOf({ ...base, offers }));
  const two = findingsOf(
    resourceNotListed,
    boardOf({ ...base, offers, flows: [again, ...base.flows] }),
  );
  expect(two).toHaveLength(1);
  expect(two[0]?.items).toEqual(['a', 'f', 'g']);
  expect(two[0]?.key).toBe(one[0]?.key);
});

test('ideas alone make a hint; what has stopped counts no more', () => {
  const flowAt = (stage: string) => base.flows.map((flow) => ({ ...flow, stage }));
  const idea = boardOf({ ...base, offers, flows: flowAt('idea') });
  expect(findingsOf(resourceNotListed, idea)[0]?.severity).toBe('hint');
  const stopped = boardOf({ ...base, offers, flows: flowAt('stopped') });
  expect(findingsOf(resourceNotListed, stopped)).toEqual([]);
});
