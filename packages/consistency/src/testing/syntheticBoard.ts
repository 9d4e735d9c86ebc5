import type { BoardSnapshot } from '@symbiomap/domain';
import { boardOf } from './boardOf.ts';

export interface SyntheticBoard {
  readonly companies: number;
  readonly flows: number;
  readonly seed: number;
}

const trades = [
  'Bakery',
  'Brewery',
  'Dairy',
  'Sawmill',
  'Power station',
  'Foundry',
  'Fish farm',
  'Завод',
];
const towns = ['Kalundborg', 'Norrköping', 'Tosno', 'Lahti', 'Gdynia', 'Łódź', 'Ålesund', 'Выборг'];
const goods = [
  { name: 'Spent grain', kind: 'by-product', unit: 't' },
  { name: 'Sawdust', kind: 'by-product', unit: 't' },
  { name: 'Steam', kind: 'heat', state: 'steam', unit: 't' },
  { name: 'Warm water', kind: 'water', unit: 'm3' },
  { name: 'Heat', kind: 'heat', unit: 'MWh' },
  { name: 'Fly ash', kind: 'waste', unit: 't' },
  { name: 'Электроэнергия', kind: 'power', unit: 'MWh' },
  { name: 'Biogas', kind: 'gas', unit: 'm3' },
];
const stages = [
  'idea',
  'idea',
  'contacted',
  'pilot',
  'agreement',
  'operating',
  'operating',
  'stopped',
];

/**
 * A board of any size, the same for the same seed: companies in towns, flows between neighbours, offers and needs of
 * every other company, amounts with ranges, and now and then something for the rules to find.
 */
export function syntheticBoard({ companies, flows, seed }: SyntheticBoard): BoardSnapshot {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const oneOf = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[below(list.length)] as T;
  const resourceCount = Math.max(1, Math.round(companies * 0.3));
  const amount = (unit: string) => {
    const mode = 10 * (1 + below(5_000));
    const isRange = random() < 0.3;
    return {
      ...(isRange && { low: mode * 0.8, high: mode * 1.3 }),
      mode,
      unit,
      per: oneOf(['day', 'month', 'year', 'year']),
    };
  };
  const resources = Array.from({ length: resourceCount }, (_, index) => {
    const good = goods[index % goods.length];
    return { ...good, id: `r${index}`, name: `${good?.name ?? ''} ${index}` };
  });
  const companyRows = Array.from({ length: companies }, (_, index) => ({
    id: `c${index}`,
    name: `${oneOf(trades)} ${towns[index % towns.length] ?? ''} ${index}`,
    ...(random() < 0.8 && { sector: { list: 'NACE-2.1', code: '10.11' } }),
    ...(random() < 0.6 && { operatingDays: 200 + below(165) }),
    position: { x: (index % 40) * 360, y: Math.floor(index / 40) * 220 },
  })).map((row, index, rows) =>
    // One in a hundred was put on the board twice.
    index % 100 === 99 ? { ...row, name: `${rows[index - 1]?.name ?? ''} Ltd` } : row,
  );
  const flowRows = [];
  const offers = [];
  const needs = [];
  for (let index = 0; index < flows; index += 1) {
    const from = below(companies);
    const to = random() < 0.002 ? -1 : (from + 1 + below(20)) % companies;
    const resource = below(resourceCount);
    const unit = goods[resource % goods.length]?.unit ?? 't';
    const flowing = amount(random() < 0.01 ? 'pcs' : unit);
    flowRows.push({
      id: `f${index}`,
      from: `c${from}`,
      to: `c${to}`,
      resource: `r${resource}`,
      stage: oneOf(stages),
      ...(random() < 0.7 && { amount: flowing }),
      ...(random() < 0.6 && { evidence: { class: 'document' } }),
    });
    // Every other company keeps a list of what it has and needs, and keeps it well.
    const isListed = random() < 0.95;
    const listed = {
      resource: `r${resource}`,
      amount: { mode: flowing.mode * (random() < 0.95 ? 1.5 : 0.5), unit, per: flowing.per },
    };
    if (isListed && from % 2 === 0)
      offers.push({ id: `o${index}`, company: `c${from}`, ...listed });
    if (isListed && to % 2 === 0) needs.push({ id: `n${index}`, company: `c${to}`, ...listed });
  }
  return boardOf({ companies: companyRows, resources, offers, needs, flows: flowRows });
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
