import { divideRanges, exactly, scaleRange, subtractRanges, type Range } from './range.ts';

/** What has to be known to count one thing as another. */
export const properties = [
  /** t/m³. */
  'density',
  /** t/Nm³. */
  'normalDensity',
  /** Lower heating value, GJ/t as it comes. */
  'heatingValue',
  /** Share of water in the mass, 0–1. */
  'moisture',
  /** m³ of gas that one Nm³ takes where it is counted: pressure and temperature. */
  'gasState',
  /** Hours a year at full power. */
  'fullLoadHours',
] as const;
export type Property = (typeof properties)[number];

/** What an amount can be counted as. Mass without more is mass as it comes, water included. */
export type Countable =
  | 'mass'
  | 'dry-mass'
  | 'volume'
  | 'normal-volume'
  | 'energy'
  | 'power'
  | 'money'
  | 'time'
  | 'area'
  | 'count';

/** One way of counting a thing as another: what it takes, and the factor that follows; `null` where there is none. */
export interface ConversionStep {
  readonly from: Countable;
  readonly to: Countable;
  readonly property: Property;
  factorOf(value: Range): Range | null;
}

const one = exactly(1);
const inverse = (value: Range) => divideRanges(one, value);
const itself = (value: Range): Range | null => value;
const dryShare = (moisture: Range) => subtractRanges(one, moisture);

/** A step and its way back. */
function both(
  from: Countable,
  to: Countable,
  property: Property,
  factorOf: (value: Range) => Range | null,
): readonly ConversionStep[] {
  const back = (value: Range) => {
    const factor = factorOf(value);
    return factor === null ? null : inverse(factor);
  };
  return [
    { from, to, property, factorOf },
    { from: to, to: from, property, factorOf: back },
  ];
}

/** Every step there is, from base unit to base unit, a year. */
export const conversionSteps: readonly ConversionStep[] = [
  ...both('volume', 'mass', 'density', itself),
  ...both('normal-volume', 'mass', 'normalDensity', itself),
  ...both('normal-volume', 'volume', 'gasState', itself),
  ...both('mass', 'dry-mass', 'moisture', dryShare),
  ...both('mass', 'energy', 'heatingValue', (value) => scaleRange(value, 1 / 3.6)),
  ...both('power', 'energy', 'fullLoadHours', itself),
];

/** How many m³ one Nm³ of an ideal gas takes at a temperature (°C) and an absolute pressure (bar); `null` at none. */
export function gasStateAt(temperature: number, pressure: number): Range | null {
  const kelvin = temperature + 273.15;
  if (!(kelvin > 0) || !(pressure > 0)) return null;
  return exactly((kelvin / 273.15) * (1.01325 / pressure));
}

/** The steps from one to the other, the fewest that are allowed; `null` where there is no way. */
export function wayBetween(
  from: Countable,
  to: Countable,
  isAllowed: (step: ConversionStep) => boolean,
): readonly ConversionStep[] | null {
  const ways = new Map<Countable, readonly ConversionStep[]>([[from, []]]);
  for (const [here, way] of ways) {
    if (here === to) return way;
    for (const step of conversionSteps) {
      if (step.from === here && !ways.has(step.to) && isAllowed(step))
        ways.set(step.to, [...way, step]);
    }
  }
  return null;
}
