import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { barrierUnowned } from './barrierUnowned.ts';

const found = (barriers: readonly object[], flow: object = {}) =>
  findingsOf(barrierUnowned, boardOf({ flows: [{ id: 'f', ...flow, barriers }] }));

test('nobody owns a barrier', () => {
  expect(found([{ text: 'Permit' }, { owner: 'Anna', nextStep: 'Ask' }])).toMatchObject([
    { severity: 'hint', items: ['f'], params: { count: 1 } },
  ]);
});

test('somebody owns it and does not know what comes next', () => {
  expect(found([{ text: 'Permit', owner: 'Anna', nextStep: ' ' }])[0]?.variant).toBe('next-step');
});

test.each([
  ['it is solved', [{ text: 'Permit', solved: true }], {}],
  ['somebody is at it', [{ owner: 'Anna', nextStep: 'Ask the county' }], {}],
  ['the exchange has stopped', [{ text: 'Permit' }], { stage: 'stopped' }],
])('silent where %s', (_, barriers, flow) => {
  expect(found(barriers, flow)).toEqual([]);
});
