import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { flowWithoutResource } from './flowWithoutResource.ts';

const boardWith = (flow: object) =>
  boardOf({
    companies: [
      { id: 'a', name: 'Bushe' },
      { id: 'b', name: 'TKKZ' },
    ],
    resources: [{ id: 'r', name: 'Bread' }],
    flows: [{ id: 'f', from: 'a', to: 'b', ...flow }],
  });

test('an idea may stay open for a while: it is only a hint', () => {
  expect(findingsOf(flowWithoutResource, boardWith({ stage: 'idea' }))).toMatchObject([
    { severity: 'hint', items: ['f'], params: { giver: 'Bushe', taker: 'TKKZ' } },
  ]);
});

test('once there is more to it, somebody has to say what flows', () => {
  const [finding] = findingsOf(flowWithoutResource, boardWith({ stage: 'pilot' }));
  expect(finding?.severity).toBe('error');
  expect(finding?.fixes).toEqual([
    { id: 'choose-resource', edit: { item: 'f', field: 'resource' } },
  ]);
});

test('a resource that was deleted is an error at any stage', () => {
  const [finding] = findingsOf(flowWithoutResource, boardWith({ resource: 'gone' }));
  expect(finding).toMatchObject({ severity: 'error', variant: 'deleted' });
});

test('a flow of something is fine', () => {
  expect(findingsOf(flowWithoutResource, boardWith({ resource: 'r' }))).toEqual([]);
});
