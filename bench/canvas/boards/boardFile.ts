import { resources, sectors, type LargeMap } from '../largeMap.ts';

/** The measured board as a board file. */
export function boardFileOf({ companies, flows }: LargeMap): object {
  return {
    format: 'symbiomap.board',
    version: 1,
    board: { title: 'Measured' },
    resources: resources.map(({ name, kind }, index) => ({ id: `r${index}`, name, kind })),
    companies: companies.map(({ id, name, x, y, sector }) => ({
      id,
      name,
      kind: 'company',
      sector: { list: 'NACE-2.1', code: sectors[sector]?.code },
      position: { x, y },
    })),
    flows: flows.map(({ id, from, to, resource, amount }) => ({
      id,
      from: companies[from]?.id,
      to: companies[to]?.id,
      resource: `r${resource}`,
      stage: 'operating',
      amount: { mode: amount * 1_000, unit: 't', per: 'year' },
    })),
  };
}
