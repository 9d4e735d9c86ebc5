/** A company of the measured board. */
export interface MapCompany {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Which of the sectors, by number. */
  readonly sector: number;
  readonly facts: readonly (readonly [label: string, value: string])[];
}
/** A flow of the measured board; `from` and `to` count companies. */
export interface MapFlow {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Which of the resources, by number. */
  readonly resource: number;
  /** Thousands of tonnes a year. */
  readonly amount: number;
}
/** The board that every product under measurement shows. */
export interface LargeMap {
  readonly companies: readonly MapCompany[];
  readonly flows: readonly MapFlow[];
  readonly width: number;
  readonly height: number;
  readonly middle: { readonly x: number; readonly y: number };
}

export const sectors = [
  { name: 'Energy', code: '35.11', color: '#d9480f' },
  { name: 'Food', code: '10.51', color: '#2b8a3e' },
  { name: 'Metal', code: '24.10', color: '#495057' },
  { name: 'Paper', code: '17.12', color: '#862e9c' },
  { name: 'Chemicals', code: '20.13', color: '#1864ab' },
  { name: 'Waste', code: '38.21', color: '#5c940d' },
  { name: 'Water', code: '36.00', color: '#0b7285' },
  { name: 'Farming', code: '01.41', color: '#e67700' },
] as const;

export const resources = [
  { name: 'Heat', kind: 'heat' },
  { name: 'Steam', kind: 'heat' },
  { name: 'CO2', kind: 'gas' },
  { name: 'Wood chips', kind: 'by-product' },
  { name: 'Slag', kind: 'by-product' },
  { name: 'Whey', kind: 'by-product' },
  { name: 'Grey water', kind: 'water' },
  { name: 'Fly ash', kind: 'waste' },
  { name: 'Biogas', kind: 'fuel' },
  { name: 'Sludge', kind: 'waste' },
] as const;

const step = { x: 330, y: 230 } as const;
/** The window's shape: the board has it, too. */
const shape = 1440 / 900;

/** Companies on a shaken grid, flows mostly to near neighbours and one in ten far: the same board each time. */
export function largeMap(companyCount: number, flowCount: number): LargeMap {
  const random = seeded(42);
  const columns = Math.ceil(Math.sqrt((companyCount * shape * step.y) / step.x));
  const rows = Math.ceil(companyCount / columns);
  const companies = Array.from({ length: companyCount }, (_, index): MapCompany => {
    const sector = Math.floor(random() * sectors.length);
    const shake = { x: (random() - 0.5) * 60, y: (random() - 0.5) * 50 };
    return {
      id: `c${index}`,
      x: Math.round((index % columns) * step.x + shake.x),
      y: Math.round(Math.floor(index / columns) * step.y + shake.y),
      name: `${sectors[sector]?.name ?? ''} Works ${index}`,
      sector,
      facts: [
        ['Site', `Zone ${index % 9}`],
        ['Staff', String(10 + Math.floor(random() * 900))],
        ['Output', `${Math.floor(random() * 5_000)} t/a`],
        ['Since', String(1950 + (index % 70))],
      ],
    };
  });
  const flows: MapFlow[] = [];
  while (flows.length < flowCount) {
    const from = Math.floor(random() * companyCount);
    const reach = random() < 0.1 ? 12 : 3;
    const column = (from % columns) + Math.round((random() - 0.5) * 2 * reach);
    const row = Math.floor(from / columns) + Math.round((random() - 0.5) * 2 * reach);
    const to = row * columns + column;
    const isThere = column >= 0 && row >= 0 && column < columns && to < companyCount;
    if (!isThere || to === from) continue;
    const resource = Math.floor(random() * resources.length);
    const amount = 1 + Math.floor(random() * 99);
    flows.push({ id: `f${flows.length}`, from, to, resource, amount });
  }
  return {
    companies,
    flows,
    width: columns * step.x,
    height: rows * step.y,
    middle: { x: Math.floor(columns / 2) * step.x, y: Math.floor(rows / 2) * step.y },
  };
}

/** The ids of the companies that lie nearest to the middle, in an ellipse of the window's shape. */
export function nearestToMiddle({ companies, middle }: LargeMap, count: number): readonly string[] {
  const far = ({ x, y }: MapCompany) => Math.hypot((x + 110 - middle.x) / shape, y + 50 - middle.y);
  return [...companies]
    .sort((a, b) => far(a) - far(b))
    .slice(0, count)
    .map(({ id }) => id);
}

/** What a label of a flow says. */
export function flowLabel({ resource, amount }: MapFlow): string {
  return `${resources[resource]?.name ?? ''} ${amount} kt`;
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
