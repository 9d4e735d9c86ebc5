import { expect, test } from 'vitest';
import { readFactorUnit } from './factorUnit.ts';

test.each([
  ['kg CO2e/t', 1, 'mass'],
  ['t CO2e / t', 1_000, 'mass'],
  ['kg CO₂ per GJ', 3.6, 'energy'],
  ['кг СО2/МВт·ч', 1, 'energy'],
  ['g CO2e/kWh', 1, 'energy'],
  ['kg/m3', 1, 'volume'],
  ['kg CO2e/t·km', 1, 'transport'],
  ['г/т·км', 0.001, 'transport'],
] as const)('%s', (written, kilograms, per) => {
  const unit = readFactorUnit(written);
  expect(unit?.per).toBe(per);
  expect(unit?.kilograms).toBeCloseTo(kilograms, 12);
});

test.each(['', 'kg', 'EUR/t', 'kg CO2e/camel', 't/t/t', '/', 'kg CO2e/'])(
  '%j says nothing',
  (written) => {
    expect(readFactorUnit(written)).toBeNull();
  },
);
