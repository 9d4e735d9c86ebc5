import { graphOf } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areApart, balanceOf, isWeighed } from './processBalance.ts';
import { boardOf } from './testing/boardOf.ts';

const streams = fc.array(
  fc.record({ resource: fc.constantFrom('r1', 'r2', 'heat', 'gone'), t: fc.option(fc.nat(1_000)) }),
  { maxLength: 4 },
);
const balance = (inputs: object[], outputs: object[]) => {
  const board = boardOf({
    resources: [{ id: 'r1' }, { id: 'r2' }, { id: 'heat', kind: 'heat' }],
    processes: [{ id: 'p', inputs, outputs }],
  });
  const process = board.processes.get('p');
  if (process === undefined) throw new Error('no process');
  return balanceOf(graphOf(board), process, 'mass', isWeighed);
};

test('what is unknown is never counted as nothing', () => {
  const told = (stream: { resource: string; t: number | null }) => ({
    resource: stream.resource,
    amount: stream.t === null ? { unit: 't', per: 'year' } : { mode: stream.t, unit: 't', per: 'year' },
  }); // prettier-ignore
  const law = fc.property(streams, streams, (into, out) => {
    const sums = balance(into.map(told), out.map(told));
    const counted = [into, out].map((side) => side.filter(({ resource }) => resource !== 'heat'));
    const isKnown = counted.every(
      (side) =>
        side.length > 0 && side.every(({ resource, t }) => resource !== 'gone' && t !== null),
    );
    // A stream of a resource that is gone may be anything.
    const hasGone = [...into, ...out].some(({ resource }) => resource === 'gone');
    expect(sums === null).toBe(!isKnown || hasGone);
    if (sums === null) return;
    const [a = 0, b = 0] = counted.map((side) => side.reduce((sum, { t }) => sum + (t ?? 0), 0));
    expect([sums.into.mode, sums.out.mode]).toEqual([a, b]);
  });
  fc.assert(law);
});

test('two sums are apart where their ranges do not meet and the difference is large enough', () => {
  const range = (low: number, mode: number, high: number) => ({ low, mode, high });
  expect(areApart(range(90, 100, 110), range(50, 60, 70), 10)).toBe(true);
  expect(areApart(range(60, 100, 110), range(50, 60, 70), 10)).toBe(false);
  expect(areApart(range(100, 100, 100), range(95, 95, 95), 10)).toBe(false);
  expect(areApart(range(0, 0, 0), range(0, 0, 0), 0)).toBe(false);
});
