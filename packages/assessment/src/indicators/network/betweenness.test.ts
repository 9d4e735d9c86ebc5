import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betweennessByPairs } from '../../testing/brute.ts';
import { networks } from '../../testing/networks.ts';
import { betweenness } from './betweenness.ts';

test('it is what all shortest ways between all pairs say', () => {
  fc.assert(
    fc.property(networks, ({ count, links }) => {
      const takers = Array.from({ length: count }, (_, place) => [
        ...new Set(links.flatMap(([from, to]) => (from === place && to !== place ? [to] : []))),
      ]);
      const expected = betweennessByPairs(count, links);
      betweenness({ takers }).forEach((score, place) => {
        expect(score).toBeCloseTo(expected[place] ?? NaN, 9);
      });
    }),
  );
});
