import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFlowLabel } from './parseFlowLabel.ts';

test.each([
  ['кофейный жмых 12 т/нед', 'кофейный жмых', 12, 't', 'week'],
  ['Spent grain, 5 t/day', 'Spent grain', 5, 't', 'day'],
  ['Steam: 215 000 t per year', 'Steam', 215_000, 't', 'year'],
  ['Steam (3 t/h)', 'Steam', 3, 't', 'hour'],
  ['12 t/week coffee grounds', 'coffee grounds', 12, 't', 'week'],
  ['Line 2 5 t/week', 'Line 2', 5, 't', 'week'],
  ['5 t/week wet waste', 'wet waste', 5, 't', 'week'],
  ['Sludge 115 (100–130) t dry/year', 'Sludge', 115, 't', 'year'],
  ['Sludge ½ t TS/år', 'Sludge', 0.5, 't', 'year'],
  ['5 m³ of water', 'water', 5, 'm3', null],
  ['ethanol E10 – 4 hl/month', 'ethanol E10', 4, 'hl', 'month'],
])('%s', (written, resource, mode, unit, per) => {
  expect(parseFlowLabel(written)).toMatchObject({ resource, amount: { mode, unit, per } });
});

test.each(['Route 66', 'E10', 'Coffee grounds', 'Steam 24–25 °C', '7-eleven bread', ''])(
  '“%s” is all name',
  (written) => {
    expect(parseFlowLabel(written)).toEqual({ resource: written, amount: null });
  },
);

test('the decimal mark of the writer decides', () => {
  expect(parseFlowLabel('heat 1,200 MWh/year').amount?.mode).toBe(1_200);
  expect(parseFlowLabel('heat 1,200 MWh/year', { decimalMark: ',' }).amount?.mode).toBe(1.2);
});

test('whatever is typed, nothing breaks and nothing without an amount is lost', () => {
  const law = fc.property(fc.string(), (written) => {
    const { resource, amount } = parseFlowLabel(written);
    if (amount === null) expect(resource).toBe(written.trim().replace(/\s+/gu, ' '));
  });
  fc.assert(law, { numRuns: 1_000 });
});
