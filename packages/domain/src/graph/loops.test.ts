import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loopsAmong, type Link } from './loops.ts';

const nodes = ['a', 'b', 'c', 'd', 'e', 'f'];
const link = fc.record({ from: fc.constantFrom(...nodes), to: fc.constantFrom(...nodes) });

/** Who can be reached from a node in one step or more, looked for the slow way. */
function reach(links: readonly Link[], start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const wave = [start];
  for (let at = wave.pop(); at !== undefined; at = wave.pop())
    for (const { from, to } of links)
      if (from === at && !found.has(to)) {
        found.add(to);
        wave.push(to);
      }
  return found;
}

test('two are in one loop if each can be reached from the other', () => {
  fc.assert(
    fc.property(fc.array(link, { maxLength: 14 }), (links) => {
      const loops = loopsAmong(links);
      const loopOf = (node: string) => loops.findIndex((loop) => loop.includes(node));
      expect(loops.flat()).toHaveLength(new Set(loops.flat()).size);
      for (const a of nodes)
        for (const b of nodes) {
          const isTogether = reach(links, a).has(b) && reach(links, b).has(a);
          expect(loopOf(a) >= 0 && loopOf(a) === loopOf(b)).toBe(isTogether);
        }
    }),
    { numRuns: 500 },
  );
});

test('a ring of twenty thousand is no trouble', () => {
  const links = Array.from({ length: 20_000 }, (_, index) => ({
    from: String(index),
    to: String((index + 1) % 20_000),
  }));
  expect(loopsAmong(links)[0]).toHaveLength(20_000);
});
