import type { BalanceBar } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { balanceScale } from './balanceScale.ts';

const exactly = (value: number) => ({ low: value, mode: value, high: value });
const bar = (sums: Partial<BalanceBar['sums']>, unit = 't'): BalanceBar => ({
  resource: null,
  measure: { dimension: unit === 't' ? 'mass' : 'energy', unit },
  sums: { stated: null, running: null, planned: null, ...sums },
  unknown: { stated: 0, running: 0, planned: 0 },
  once: 0,
  isApart: false,
  isAssumed: false,
  flows: [],
  stock: [],
});

test('bars of both sides share the scale of their unit, and of no other', () => {
  const needed = bar({ stated: exactly(900), running: exactly(600) });
  const given = bar({ running: exactly(450) });
  const heat = bar({ running: exactly(5) }, 'MWh');
  const shares = balanceScale({ incoming: [needed], outgoing: [given, heat] });
  expect(shares(needed).stated).toBe(1);
  expect(shares(given)).toMatchObject({ running: 0.5, spread: null });
  expect(shares(heat).running).toBe(1);
});

test('a range has room up to its end', () => {
  const wide = bar({ running: { low: 50, mode: 80, high: 100 }, planned: exactly(100) });
  expect(balanceScale({ incoming: [wide], outgoing: [] })(wide).spread).toEqual({
    from: 0.75,
    to: 1,
  });
});

test('nothing is drawn of what is not known', () => {
  const unknown = { ...bar({}), measure: null };
  expect(balanceScale({ incoming: [unknown], outgoing: [] })(unknown)).toEqual({
    running: 0,
    planned: 0,
    stated: 0,
    spread: null,
  });
});
