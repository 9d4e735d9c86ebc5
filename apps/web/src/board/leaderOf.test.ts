import { expect, test } from 'vitest';
import { leaderOf } from './leaderOf.ts';

const somebody = (id: string, following: string | null = null, x?: number) => ({
  person: { id, name: id, color: '#123456' },
  following,
  ...(x !== undefined && { viewport: { x, y: 0, width: 10, height: 10 } }),
});

test('one sees what the followed person sees, in the tab that tells it', () => {
  const others = [somebody('anna'), somebody('anna', null, 7), somebody('boris', null, 1)];
  expect(leaderOf('anna', others)?.viewport?.x).toBe(7);
  expect(leaderOf('clara', others)).toBeNull();
});

test('who follows somebody who follows shows where that leads', () => {
  const others = [
    somebody('anna', 'boris', 7),
    somebody('boris', 'clara', 1),
    somebody('clara', null, 3),
  ];
  expect(leaderOf('anna', others)?.person.id).toBe('clara');
  expect(leaderOf('anna', others.slice(0, 2))?.person.id).toBe('boris');
});

test('a circle comes to an end', () => {
  const others = [somebody('anna', 'boris', 7), somebody('boris', 'anna', 1)];
  expect(leaderOf('anna', others)?.person.id).toBe('anna');
  expect(leaderOf('boris', others)?.person.id).toBe('boris');
});
