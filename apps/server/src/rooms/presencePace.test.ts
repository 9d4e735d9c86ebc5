import { expect, test } from 'vitest';
import { PresencePace } from './presencePace.ts';

test('cursors step back while the server is busy, and come back when it is not', () => {
  let load = 0.3;
  const pace = new PresencePace(() => load);
  const after = (ticks: number) => {
    for (let tick = 0; tick < ticks; tick += 1) pace.tick();
    return pace.factor;
  };
  expect(after(3)).toBe(1);
  load = 0.9;
  expect(after(1)).toBe(1.5);
  expect(after(20)).toBe(4);
  // Between the two bounds it stays as it is, or it would swing.
  load = 0.6;
  expect(after(20)).toBe(4);
  load = 0.2;
  expect(after(20)).toBe(1);
});
