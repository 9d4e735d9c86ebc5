import type { Dimension } from './dimension.ts';

/** One unit: its name in files, what it measures, its size and how people write it. */
export interface Unit {
  /** As in a board file: `t`, `MWh`, `m3`. */
  readonly id: string;
  readonly dimension: Dimension;
  /**
   * How many base units (t, MWh, MW, m³, Nm³, h, m², piece) one of it is. Currencies: 1, never converted without
   * a rate.
   */
  readonly size: number;
  /** Other spellings in our eight languages, folded as by `foldUnit`. Ids themselves need not be listed. */
  readonly spellings: readonly string[];
}

const unit = (id: string, dimension: Dimension, size: number, spellings: string): Unit => ({
  id,
  dimension,
  size,
  spellings: spellings === '' ? [] : spellings.split(' '),
});

/**
 * The units people write. Sizes are exact by definition but for the calorie, which is the International Table's
 * (1 Gcal = 4.1868 GJ), and what is counted by it: oil (10 Gcal) and coal equivalents (7 Gcal).
 */
export const units: readonly Unit[] = [
  unit('g', 'mass', 1e-6, 'г gram grams грамм грамма gramm grammaa gramów gramy гр gr'),
  unit(
    'kg',
    'mass',
    1e-3,
    'кг kilo kilos кило kilogram kilograms kilogramm kilogrammaa kilogramów килограмм килограмма килограммов kgs',
  ),
  unit('dt', 'mass', 0.1, 'ц q центнер центнера центнеров quintal quintals kwintal dezitonne'),
  unit(
    't',
    'mass',
    1,
    'т tn ton tons tonne tonnes tonnia tonni tonn tonnen tonner tona tony тонн тонна тонны тонну metrictons',
  ),
  unit('kt', 'mass', 1e3, 'кт тыст kiloton kilotonnes kilotonn килотонн'),
  unit('Mt', 'mass', 1e6, 'млнт megaton megatonnes мегатонн'),
  unit('kWh', 'energy', 1e-3, 'квтч квтчас квтчаса квтчасов kwhr kilowattstunden'),
  unit('MWh', 'energy', 1, 'мвтч мвтчас мвтчаса мвтчасов mwhr megawattstunden'),
  unit('GWh', 'energy', 1e3, 'гвтч гвтчас гвтчасов gwhr'),
  unit('TWh', 'energy', 1e6, 'твтч твтчас twhr'),
  unit('MJ', 'energy', 1 / 3_600, 'мдж'),
  unit('GJ', 'energy', 1 / 3.6, 'гдж'),
  unit('TJ', 'energy', 1e3 / 3.6, 'тдж'),
  unit('PJ', 'energy', 1e6 / 3.6, 'пдж'),
  unit('Gcal', 'energy', 4.1868 / 3.6, 'гкал'),
  unit('toe', 'energy', 41.868 / 3.6, 'тнэ тонннефтяногоэквивалента öe roe'),
  unit('tce', 'energy', 29.3076 / 3.6, 'тут тоннусловноготоплива тонныусловноготоплива ske tske'),
  unit('kW', 'power', 1e-3, 'квт kilowatt kilowatts киловатт'),
  unit('MW', 'power', 1, 'мвт megawatt megawatts мегаватт'),
  unit('GW', 'power', 1e3, 'гвт gigawatt gigawatts гигаватт'),
  unit(
    'l',
    'volume',
    1e-3,
    'л litre litres liter liters litra litraa litry litrów ltr литр литров литра литры',
  ),
  unit('hl', 'volume', 0.1, 'гл hektoliter hektolitry hehtolitraa hectolitres гектолитр'),
  unit(
    'm3',
    'volume',
    1,
    'м3 cbm кубм мкуб кубометр кубометра кубометров куб кубов cubicmetres cubicmeters cubicmetre cubicmeter kubikmeter kubikkmeter kubik kbm kuutiometriä kuutiota kuutio mkub metrówsześciennych',
  ),
  unit(
    'Nm3',
    'normal-volume',
    1,
    'нм3 m3n м3n normkubikmeter normalkubikmeter normalkubikkmeter normaalikuutiota normaalikuutiometriä mn3',
  ),
  unit('km3', 'volume', 1e9, 'км3 cubickilometres'),
  unit('EUR', 'money', 1, '€ euro euros евро euroa'),
  unit('USD', 'money', 1, '$ us$ dollar dollars доллар доллара долларов dolarów dollaria'),
  unit('GBP', 'money', 1, '£ pounds'),
  unit('RUB', 'money', 1, '₽ руб рублей рубль рубля рубли rubles'),
  unit('DKK', 'money', 1, 'dkr'),
  unit('SEK', 'money', 1, 'kronor skr'),
  unit('NOK', 'money', 1, 'nkr'),
  unit('PLN', 'money', 1, 'zł zl złotych złoty'),
  unit(
    'h',
    'time',
    1,
    'ч hour hours hr hrs час часа часов stunden std timer tim timmar tuntia godz godzin',
  ),
  unit('d', 'time', 24, 'day days день дней дня дн сут dage dager dagar tage päivää dni'),
  unit('m2', 'area', 1, 'м2 квм мкв sqm squaremetres kvm kvadratmeter neliömetriä neliötä'),
  unit('ha', 'area', 1e4, 'га hectare hectares hektar hektaria hektarów гектар гектара гектаров'),
  unit(
    'pcs',
    'count',
    1,
    'pc piece pieces шт штук штука штуки stk stück st styck szt sztuk sztuki kpl kappaletta',
  ),
];
