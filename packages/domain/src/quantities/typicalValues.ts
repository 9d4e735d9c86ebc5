import { firstNamed } from '../names/firstNamed.ts';
import { foldName } from '../names/foldName.ts';
import type { Property } from './conversionSteps.ts';
import type { Range } from './range.ts';

/** What is usual for a thing: density t/m³ (as it lies), t/Nm³, heating value GJ/t and moisture 0–1 as it comes. */
export interface TypicalValues {
  /** The row of the table. */
  readonly id: string;
  readonly values: Readonly<Partial<Record<Property, Range>>>;
  /** Where the values are from. */
  readonly source: string;
}

type Ends = readonly [low: number, mode: number, high: number];
interface Row {
  readonly id: string;
  /** Beginnings of names in English and Russian, and where they differ in the other languages. */
  readonly names: readonly string[];
  readonly density?: Ends;
  readonly normalDensity?: Ends;
  readonly heatingValue?: Ends;
  readonly moisture?: Ends;
}

/**
 * General knowledge, for first estimates only: whoever weighs a bucket knows better. The first row that fits a
 * name counts, so what is special stands before what is general. English heads come last and are looked for second.
 */
const rows: readonly Row[] = [
  { id: 'coffee-grounds', names: ['coffee grounds', 'used coffee', 'spent coffee', 'кофейн', 'kaffegr', 'kaffesump', 'kahvinporo', 'fusy', 'kaffeesatz'], density: [0.35, 0.45, 0.6], heatingValue: [5, 6.7, 9], moisture: [0.5, 0.6, 0.7] },
  { id: 'spent-grain', names: ['spent grain', 'brewers grain', 'пивная дробина', 'дробина', 'mask', 'mäski', 'młóto', 'treber'], density: [0.8, 0.95, 1.05], heatingValue: [1.5, 2.3, 3.5], moisture: [0.72, 0.78, 0.82] },
  { id: 'yeast', names: ['yeast', 'spent yeast', 'дрожж', 'gær', 'jäst', 'hiiva', 'drożdże', 'gjær', 'hefe'], density: [1, 1.05, 1.1], moisture: [0.82, 0.86, 0.9] },
  { id: 'whey', names: ['whey', 'сыворотк', 'valle', 'vassle', 'hera', 'serwatka', 'myse', 'molke'], density: [1.02, 1.025, 1.035], moisture: [0.93, 0.94, 0.95] },
  { id: 'blood', names: ['blood', 'pork blood', 'кровь', 'свиная кровь', 'blod', 'svineblod', 'krew', 'blut'], density: [1.03, 1.05, 1.06], moisture: [0.78, 0.8, 0.83] },
  { id: 'fish-offcuts', names: ['fish', 'рыбные отходы', 'рыбных отходов', 'fisk', 'kala', 'ryb'], density: [0.9, 1, 1.05], moisture: [0.65, 0.72, 0.8] },
  { id: 'bread', names: ['bread', 'dough', 'хлеб', 'тесто', 'brød', 'bröd', 'leipä', 'chleb', 'brot'], density: [0.2, 0.3, 0.4], moisture: [0.3, 0.37, 0.42] },
  { id: 'molasses', names: ['molasses', 'меласса', 'мелассы', 'melasse', 'melass', 'melassi', 'melasa'], density: [1.35, 1.4, 1.45], moisture: [0.18, 0.22, 0.27] },
  { id: 'bagasse', names: ['bagasse', 'багасс'], density: [0.12, 0.15, 0.2], heatingValue: [6.5, 7.5, 8.5], moisture: [0.45, 0.5, 0.55] },
  { id: 'beet-pulp', names: ['beet pulp', 'свекловичный жом', 'жом', 'roepulp', 'wysłodki'], density: [0.6, 0.75, 0.9], moisture: [0.7, 0.75, 0.8] },
  { id: 'food-waste', names: ['food waste', 'kitchen waste', 'catering waste', 'пищевые отходы', 'пищевых отходов', 'madaffald', 'matavfall', 'ruokajäte', 'odpady kuchenne', 'speiseabf'], density: [0.4, 0.55, 0.8], heatingValue: [1.5, 3, 5], moisture: [0.65, 0.73, 0.8] },
  { id: 'household-waste', names: ['household waste', 'municipal waste', 'тко', 'тбо', 'бытовые отходы', 'husholdningsaffald', 'hushållsavfall', 'hausmüll'], density: [0.15, 0.2, 0.35], heatingValue: [8, 10, 12], moisture: [0.25, 0.32, 0.4] },
  { id: 'cooking-oil', names: ['cooking oil', 'used cooking oil', 'vegetable oil', 'растительное масло', 'фритюр', 'rapsolie', 'speiseöl'], density: [0.91, 0.92, 0.93], heatingValue: [35.5, 36.5, 37.5] },
  { id: 'straw', names: ['straw', 'солома', 'соломы', 'halm', 'olki', 'słoma', 'stroh'], density: [0.1, 0.13, 0.18], heatingValue: [13.5, 14.5, 15.5], moisture: [0.1, 0.15, 0.2] },
  { id: 'pellets', names: ['pellet', 'wood pellet', 'пеллет', 'træpille', 'träpellet'], density: [0.6, 0.65, 0.7], heatingValue: [16.5, 17.2, 18], moisture: [0.06, 0.08, 0.1] },
  { id: 'sawdust', names: ['sawdust', 'опилки', 'опилок', 'savsmuld', 'sågspån', 'sahanpuru', 'trociny', 'sagflis', 'sägemehl'], density: [0.2, 0.27, 0.35], heatingValue: [6, 9.3, 16], moisture: [0.1, 0.45, 0.6] },
  { id: 'bark', names: ['bark', 'кора', 'кора деревьев', 'kuori', 'kora drzew', 'rinde'], density: [0.25, 0.32, 0.45], heatingValue: [5, 7.5, 11], moisture: [0.4, 0.5, 0.62] },
  { id: 'wood-chips', names: ['wood chip', 'щепа', 'щепы', 'flis', 'träflis', 'hake', 'zrębki', 'hackschnitzel'], density: [0.2, 0.28, 0.38], heatingValue: [7, 10, 14], moisture: [0.25, 0.4, 0.55] },
  { id: 'peat', names: ['peat', 'торф', 'tørv', 'torv', 'turve', 'torf'], density: [0.25, 0.33, 0.45], heatingValue: [8, 10, 14], moisture: [0.35, 0.48, 0.6] },
  { id: 'compost', names: ['compost', 'компост', 'kompost'], density: [0.5, 0.65, 0.8], moisture: [0.3, 0.4, 0.5] },
  { id: 'manure', names: ['manure', 'навоз', 'gylle', 'gödsel', 'lanta', 'obornik', 'gülle'], density: [0.95, 1, 1.05], moisture: [0.88, 0.92, 0.95] },
  { id: 'digestate', names: ['digestate', 'дигестат', 'rötrest', 'mädäte', 'gärrest', 'poferment'], density: [0.98, 1.01, 1.05], moisture: [0.9, 0.94, 0.97] },
  { id: 'sewage-sludge', names: ['sewage sludge', 'осадок сточных', 'spildevandsslam', 'avloppsslam', 'klärschlamm', 'osad ściekowy'], density: [0.95, 1.02, 1.1], moisture: [0.72, 0.78, 0.85] },
  { id: 'gypsum', names: ['gypsum', 'гипс', 'gips', 'kipsi'], density: [0.9, 1.05, 1.3], moisture: [0.05, 0.1, 0.15] },
  { id: 'fly-ash', names: ['fly ash', 'летучая зола', 'зола-унос', 'flyveaske', 'flygaska', 'lentotuhka', 'popiół lotny', 'flugasche'], density: [0.7, 0.9, 1.1], moisture: [0, 0.005, 0.02] },
  { id: 'slag', names: ['slag', 'шлак', 'slagge', 'slagg', 'kuona', 'żużel', 'schlacke'], density: [1.1, 1.4, 1.8] },
  { id: 'sand', names: ['sand', 'песок', 'песка', 'crushed stone sand', 'отсев', 'hiekka', 'piasek'], density: [1.4, 1.6, 1.8], moisture: [0.02, 0.05, 0.1] },
  { id: 'crushed-stone', names: ['crushed stone', 'gravel', 'щебень', 'щебня', 'гравий', 'skærver', 'grus', 'sora', 'żwir', 'schotter'], density: [1.4, 1.5, 1.7] },
  { id: 'limestone', names: ['limestone', 'известняк', 'kalksten', 'kalkkikivi', 'wapień', 'kalkstein'], density: [1.3, 1.5, 1.6] },
  { id: 'clinker', names: ['clinker', 'клинкер', 'klinker'], density: [1.3, 1.45, 1.6] },
  { id: 'cement', names: ['cement', 'цемент', 'sementti', 'zement'], density: [1.1, 1.3, 1.5] },
  { id: 'rubble', names: ['rubble', 'concrete', 'бетон', 'beton', 'betong', 'betoni'], density: [1.2, 1.4, 1.6] },
  { id: 'soil', names: ['soil', 'excavated', 'грунт', 'jord', 'schaktmassor', 'boden'], density: [1.4, 1.6, 1.9], moisture: [0.08, 0.15, 0.25] },
  { id: 'glass', names: ['glass', 'cullet', 'стекло', 'стеклобой', 'glas', 'lasi', 'szkło'], density: [1, 1.2, 1.4] },
  { id: 'scrap', names: ['scrap', 'steel scrap', 'металлолом', 'лом', 'лом чёрных металлов', 'skrot', 'romu', 'złom', 'schrott'], density: [0.6, 0.9, 1.4] },
  { id: 'tyres', names: ['tyre', 'tire', 'old tyre', 'шины', 'шин', 'покрышк', 'dæk', 'däck', 'rengas', 'opony', 'reifen'], density: [0.3, 0.45, 0.55], heatingValue: [26, 31, 34] },
  { id: 'plastic', names: ['plastic', 'пластик', 'plast', 'muovi', 'plastik', 'kunststoff', 'tworzyw'], density: [0.3, 0.45, 0.6], heatingValue: [30, 36, 42], moisture: [0, 0.01, 0.03] },
  { id: 'paper', names: ['paper', 'waste paper', 'cardboard', 'макулатур', 'бумага', 'бумаги', 'картон', 'papir', 'papper', 'paperi', 'papier'], density: [0.1, 0.2, 0.5], heatingValue: [13, 15, 17], moisture: [0.05, 0.08, 0.12] },
  { id: 'sulphuric-acid', names: ['sulphuric acid', 'sulfuric acid', 'серная кислота', 'svovlsyre', 'svavelsyra', 'schwefelsäure'], density: [1.7, 1.83, 1.84] },
  { id: 'sulphur', names: ['sulphur', 'sulfur', 'сера', 'серы', 'svovl', 'svavel', 'rikki', 'siarka', 'schwefel'], density: [1.1, 1.3, 1.4] },
  { id: 'biomethane', names: ['biomethane', 'биометан', 'biometan', 'biomethan'], normalDensity: [0.00072, 0.00073, 0.00078], heatingValue: [47, 49.5, 50] },
  { id: 'biogas', names: ['biogas', 'биогаз', 'biokaasu'], normalDensity: [0.0011, 0.00122, 0.0013], heatingValue: [16, 20, 23] },
  { id: 'natural-gas', names: ['natural gas', 'природный газ', 'природного газа', 'naturgas', 'maakaasu', 'gaz ziemny', 'erdgas'], normalDensity: [0.00072, 0.0008, 0.00085], heatingValue: [45, 48.5, 50] },
  { id: 'hydrogen', names: ['hydrogen', 'водород', 'brint', 'vätgas', 'vety', 'wodór', 'wasserstoff'], normalDensity: [0.0000899, 0.0000899, 0.0000899], heatingValue: [119.9, 120, 120] },
  { id: 'carbon-dioxide', names: ['co2', 'co₂', 'carbon dioxide', 'углекислый газ', 'koldioxid', 'hiilidioksidi', 'dwutlenek', 'kohlendioxid'], normalDensity: [0.00196, 0.00198, 0.00198] },
  { id: 'oxygen', names: ['oxygen', 'кислород', 'ilt', 'syre', 'happi', 'tlen', 'sauerstoff'], normalDensity: [0.00142, 0.00143, 0.00143] },
  { id: 'heavy-fuel-oil', names: ['heavy fuel oil', 'fuel oil', 'мазут', 'fuelolie', 'tung eldningsolja', 'raskas polttoöljy', 'schweröl'], density: [0.94, 0.97, 1], heatingValue: [39.5, 40.5, 41.5] },
  { id: 'diesel', names: ['diesel', 'дизель', 'дизтоплив', 'dieselolie'], density: [0.82, 0.84, 0.86], heatingValue: [42.5, 42.8, 43.2] },
  { id: 'ethanol', names: ['ethanol', 'bioethanol', 'этанол', 'etanol', 'etanoli'], density: [0.789, 0.79, 0.81], heatingValue: [25, 26.8, 26.9] },
  { id: 'coal', names: ['coal', 'hard coal', 'уголь', 'угля', 'kul', 'stenkul', 'stenkol', 'kivihiili', 'węgiel', 'steinkohle'], density: [0.75, 0.85, 0.95], heatingValue: [22, 25, 29] },
  { id: 'water', names: ['water', 'waste water', 'wastewater', 'cooling water', 'warm water', 'surface water', 'condensate', 'вода', 'воды', 'сточные воды', 'конденсат', 'vand', 'spildevand', 'vatten', 'avloppsvatten', 'vesi', 'jätevesi', 'woda', 'ścieki', 'vann', 'wasser', 'abwasser'], density: [0.98, 1, 1.01] },
]; // prettier-ignore

const source = 'general knowledge';
const folded = rows.map((row) => ({
  stems: row.names.map(foldName),
  typical: { id: row.id, values: valuesOf(row), source } satisfies TypicalValues,
}));

function valuesOf(row: Row): TypicalValues['values'] {
  const values: Partial<Record<Property, Range>> = {};
  for (const property of ['density', 'normalDensity', 'heatingValue', 'moisture'] as const) {
    const ends = row[property];
    if (ends !== undefined) values[property] = { low: ends[0], mode: ends[1], high: ends[2] };
  }
  return values;
}

/**
 * What is usual for a thing of one of these names ("plastic film", "used coffee grounds"); `null` for what the
 * table does not hold.
 */
export function typicalValuesOf(names: readonly string[]): TypicalValues | null {
  return firstNamed(folded, names)?.typical ?? null;
}
