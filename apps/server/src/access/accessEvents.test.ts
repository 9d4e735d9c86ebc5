import { expect, test } from 'vitest';
import { createAccessEvents } from './accessEvents.ts';

test('everyone who listens is told what was revoked and deleted', () => {
  const events = createAccessEvents();
  const told: string[] = [];
  for (const name of ['first', 'second']) {
    events.onRevoked((boardId, linkId) => told.push(`${name}: ${boardId} ${linkId}`));
    events.onDeleted((boardId) => told.push(`${name}: ${boardId}`));
  }
  events.revoked('a', 'l1');
  events.deleted('b');
  expect(told).toEqual(['first: a l1', 'second: a l1', 'first: b', 'second: b']);
});
