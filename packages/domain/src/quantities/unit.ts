import type { Dimension } from './dimension.ts';

/** One unit: its name in files, what it measures, its size and how people write it. */
export interface Unit {
  /** As in a board file: `t`, `MWh`, `m3`. */
  readonly id: string;
  readonly dimension: Dimension;
  /** How many base units (t, MWh, MW, m³, h, m², piece) one of it is. Currencies: 1, never converted without a rate. */
  readonly size: number;
  /** Other spellings, lower case, in any language. Ids themselves need not be listed. */
  readonly spellings: readonly string[];
}

const unit = (id: string, dimension: Dimension, size: number, spellings: string): Unit => ({
  id,
  dimension,
  size,
  spellings: spellings === '' ? [] : spellings.split(' '),
});

/**
 * The units people write. Sizes are exact by definition but for: 1 Gcal = 4.1868 GJ (International
 * Table calorie), 1 Nm³ counted as 1 m³ (its reference state is a finding's business, not a factor).
 */
export const units: readonly Unit[] = [
  unit('g', 'mass', 1e-6, 'г gram grams грамм'),
  unit('kg', 'mass', 1e-3, 'кг kilo kilos кило kilogram'),
  unit('t', 'mass', 1, 'т tn ton tons tonne tonnes tonnia tonn tonnen tony тонн тонна тонны тонну'),
  unit('kt', 'mass', 1e3, 'кт тыс.т'),
  unit('Mt', 'mass', 1e6, 'млн.т'),
  unit('kWh', 'energy', 1e-3, 'квтч квт·ч квт*ч кв.ч'),
  unit('MWh', 'energy', 1, 'мвтч мвт·ч мвт*ч'),
  unit('GWh', 'energy', 1e3, 'гвтч гвт·ч гвт*ч'),
  unit('TWh', 'energy', 1e6, 'твтч'),
  unit('MJ', 'energy', 1 / 3_600, 'мдж'),
  unit('GJ', 'energy', 1 / 3.6, 'гдж'),
  unit('TJ', 'energy', 1e3 / 3.6, 'тдж'),
  unit('PJ', 'energy', 1e6 / 3.6, 'пдж'),
  unit('Gcal', 'energy', 4.1868 / 3.6, 'гкал'),
  unit('kW', 'power', 1e-3, 'квт'),
  unit('MW', 'power', 1, 'мвт'),
  unit('GW', 'power', 1e3, 'гвт'),
  unit('l', 'volume', 1e-3, 'л litre litres liter liters ltr литр литров литра'),
  unit('hl', 'volume', 0.1, 'гл'),
  unit('m3', 'volume', 1, 'm³ м3 м³ cbm куб.м кубометр кубометров кубов'),
  unit('Nm3', 'volume', 1, 'nm³ нм3 нм³'),
  unit('km3', 'volume', 1e9, 'km³ км3 км³'),
  unit('EUR', 'money', 1, '€ euro euros евро'),
  unit('USD', 'money', 1, '$ us$ dollar dollars долларов'),
  unit('GBP', 'money', 1, '£'),
  unit('RUB', 'money', 1, '₽ руб руб. рублей рубль рубля'),
  unit('DKK', 'money', 1, ''),
  unit('SEK', 'money', 1, ''),
  unit('NOK', 'money', 1, ''),
  unit('PLN', 'money', 1, 'zł zl'),
  unit('h', 'time', 1, 'ч hour hours час часов часа stunden timer tim'),
  unit('d', 'time', 24, 'day days день дней дня сут dage dagar tage'),
  unit('m2', 'area', 1, 'm² м2 м² кв.м'),
  unit('ha', 'area', 1e4, 'га hectare hectares'),
  unit('pcs', 'count', 1, 'pc piece pieces шт шт. штук stk st szt kpl'),
];

const byId = new Map(units.map((entry) => [entry.id, entry]));
const bySpelling = new Map<string, Unit>();
for (const entry of units) {
  for (const spelling of [entry.id.toLowerCase(), ...entry.spellings]) {
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, entry);
  }
}

/**
 * The unit that somebody meant: by its exact id first (`MW` is not `mW`), then by any known spelling.
 * `undefined` for a word that is no unit we know.
 */
export function findUnit(written: string | null): Unit | undefined {
  if (written === null) return undefined;
  const trimmed = written.trim();
  return byId.get(trimmed) ?? bySpelling.get(trimmed.toLowerCase().replaceAll(' ', ''));
}
