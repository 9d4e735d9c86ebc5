import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { stoppedWithoutReason } from './stoppedWithoutReason.ts';

const found = (flow: object) =>
  findingsOf(stoppedWithoutReason, boardOf({ flows: [{ id: 'f', stage: 'stopped', ...flow }] }));

test('what has stopped saves nothing, and somebody should say why it stopped', () => {
  expect(found({ avoids: { flow: 'g' } })).toMatchObject([{ severity: 'warning', items: ['f'] }]);
  expect(found({ effects: [{ kind: 'jobs', count: 3 }] })).toHaveLength(1);
});

test.each([
  ['nothing was said to be saved', {}],
  ['it only pauses', { stage: 'paused', avoids: { flow: 'g' } }],
  [
    'the reason is written down',
    { avoids: { flow: 'g' }, stages: [{ stage: 'stopped', note: 'The mill burned down.' }] },
  ],
])('silent where %s', (_, flow) => {
  expect(found(flow)).toEqual([]);
});
