import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { severities } from './rule.ts';
import { createSortedFindings } from './sortedFindings.ts';

const bare = {
  rule: 'S06',
  check: 'company-unconnected',
  items: [],
  params: {},
  fixes: [],
} as const;
const someFindings = fc
  .uniqueArray(fc.tuple(fc.nat(60), fc.constantFrom(...severities)), { selector: ([key]) => key })
  .map((told) =>
    told.map(([key, severity]): Finding => ({ ...bare, key: `S06:${key}`, severity })),
  );

test('what is put in the place of another lies where sorting all would put it', () => {
  const law = fc.property(fc.array(fc.tuple(fc.nat(3), someFindings, fc.boolean())), (steps) => {
    const sorted = createSortedFindings();
    const found = new Map<number, readonly Finding[]>();
    for (const [place, now, isAsked] of steps) {
      const mine = now.map((finding) => ({ ...finding, key: `${finding.key}.${place}` }));
      sorted.replace(found.get(place) ?? [], mine);
      found.set(place, mine);
      if (!isAsked) continue;
      for (const severity of severities) {
        const all = [...found.values()].flat().filter((finding) => finding.severity === severity);
        expect(sorted.of(severity)).toEqual(all.sort((a, b) => (a.key < b.key ? -1 : 1)));
      }
    }
  });
  fc.assert(law, { numRuns: 300 });
});
