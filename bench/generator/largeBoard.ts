import { seedBoard } from '@symbiomap/document';
import { readBoardFile, type BoardSnapshot } from '@symbiomap/domain';
import * as Y from 'yjs';

export interface LargeBoard {
  /** All of it as one update. */
  readonly state: Uint8Array;
  /** Whether a state has every record of it. */
  isComplete(state: Uint8Array): boolean;
}

const resourceNames = ['Steam', 'Sawdust', 'Whey', 'Slag', 'Warm water', 'Fly ash', 'Biogas'];
const stages = ['idea', 'contacted', 'pilot', 'agreement', 'operating'];

/** A board of so many companies and flows with ten fields each, as an editor brings it: without board settings. */
export function largeBoard(companyCount: number, flowCount: number): LargeBoard {
  const seeded = new Y.Doc();
  seedBoard(seeded, boardOf(companyCount, flowCount));
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const table of ['resources', 'companies', 'flows']) {
      for (const [id, record] of seeded.getMap<Y.Map<unknown>>(table))
        doc.getMap(table).set(id, record.clone());
    }
  });
  return {
    state: Y.encodeStateAsUpdate(doc),
    isComplete: (state) => {
      const read = new Y.Doc();
      Y.applyUpdate(read, state);
      const { size: companies } = read.getMap('companies');
      const { size: flows } = read.getMap('flows');
      return companies === companyCount && flows === flowCount;
    },
  };
}

function boardOf(companyCount: number, flowCount: number): BoardSnapshot {
  const read = readBoardFile({
    format: 'symbiomap.board',
    version: 1,
    board: { title: 'Large' },
    resources: resourceNames.map((name, index) => ({ id: `r${index}`, name })),
    companies: Array.from({ length: companyCount }, (_, index) => companyRow(index)),
    flows: Array.from({ length: flowCount }, (_, index) => flowRow(index, companyCount)),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function companyRow(index: number) {
  return {
    id: `c${index}`,
    name: `Company ${index} OÜ`,
    aliases: [`C${index}`],
    kind: 'company',
    sector: { list: 'NACE-2.1', code: '35.11' },
    place: { label: 'Kalundborg', lat: 55.66, lon: 11.08 },
    position: { x: (index % 50) * 360, y: Math.floor(index / 50) * 220 },
    registerNumber: String(10_000_000 + index),
    contact: { name: 'Anna', email: `office${index}@example.org` },
    operatingDays: 200 + (index % 150),
    note: 'Interested in the exchange of residual heat and by-products',
  };
}

function flowRow(index: number, companyCount: number) {
  return {
    id: `f${index}`,
    from: `c${(index * 13) % companyCount}`,
    to: `c${(index * 29 + 1) % companyCount}`,
    resource: `r${index % resourceNames.length}`,
    stage: stages[index % stages.length],
    amount: { mode: 10 + (index % 977), unit: 't', per: 'year' },
    since: String(1990 + (index % 30)),
    transport: { mode: 'truck', distanceKm: index % 300 },
    price: { amount: (index % 50) - 5, currency: 'EUR', per: 't' },
    evidence: { class: 'stated', source: 'Interview' },
    legalStatus: 'by-product',
  };
}
