import { commands, readBoard, seedBoard } from '@symbiomap/document';
import { emptyBoard, newRecord, type BoardSnapshot } from '@symbiomap/domain';
import * as Y from 'yjs';
import { openPeers } from '../../packages/document/src/testing/peer.ts';
import { knobs } from './knobs.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A way to keep where companies are, in the documents of several people. */
export interface Model {
  readonly docs: readonly Y.Doc[];
  move(person: number, company: number, place: Place): void;
  /** The same content in a new document. */
  contentOnly(): Y.Doc;
}

const { companies: companyCount, people: peopleCount } = knobs;
const idOf = (company: number) => `company-${company}`;
const companies = Array.from({ length: companyCount }, (_, company) => company);
const people = Array.from({ length: peopleCount }, (_, person) => person);

/** Ours, and two that are often met. */
export const models: Readonly<Record<string, () => Model>> = {
  'Symbiomap: position is one value': positionAsOneValue,
  'peer: x and y are two keys': () =>
    mapModel(
      () => new Y.Map(),
      (table, id, { x, y }) => {
        const node = table.get(id) as Y.Map<unknown>;
        node.set('x', x);
        node.set('y', y);
      },
    ),
  'peer: the whole node is JSON': () =>
    mapModel(
      () => null,
      (table, id, position) => void table.set(id, { name: id, position }),
    ),
};

function positionAsOneValue(): Model {
  const names = people.map((person) => `person-${person}`);
  const peers = openPeers(boardOfCompanies(), names);
  return {
    docs: peers.map(({ yDoc }) => yDoc),
    move: (person, company, place) => {
      peers[person]?.execute(commands['items.move'], { positions: { [idOf(company)]: place } });
    },
    contentOnly: () => {
      const content = new Y.Doc();
      const [first] = peers;
      if (first !== undefined) seedBoard(content, readBoard(first.yDoc));
      return content;
    },
  };
}

function boardOfCompanies(): BoardSnapshot {
  const records = companies.map((company) => {
    const id = idOf(company);
    return [id, newRecord('companies', id, { name: id, position: { x: company, y: 0 } })] as const;
  });
  return { ...emptyBoard('Moving'), companies: new Map(records) };
}

/** Another way to keep nodes in one shared map: how one begins, and how its place is written. */
function mapModel(
  begin: () => Y.Map<unknown> | null,
  write: (table: Y.Map<unknown>, id: string, place: Place) => void,
): Model {
  const fill = (doc: Y.Doc, placeOf: (id: string) => Place) => {
    doc.transact(() => {
      const table = doc.getMap<unknown>('nodes');
      for (const company of companies) {
        const id = idOf(company);
        const node = begin();
        node?.set('name', id);
        if (node !== null) table.set(id, node);
        write(table, id, placeOf(id));
      }
    });
  };
  const docs = people.map(() => new Y.Doc());
  const [first, ...others] = docs;
  if (first === undefined) throw new Error('Somebody has to be there.');
  fill(first, () => ({ x: 0, y: 0 }));
  for (const other of others) Y.applyUpdate(other, Y.encodeStateAsUpdate(first));
  return {
    docs,
    move: (person, company, place) => {
      const doc = docs[person];
      doc?.transact(() => write(doc.getMap('nodes'), idOf(company), place));
    },
    contentOnly: () => {
      const content = new Y.Doc();
      const table = first.getMap('nodes').toJSON() as Readonly<
        Record<string, Place & { position?: Place }>
      >;
      fill(content, (id) => table[id]?.position ?? table[id] ?? { x: 0, y: 0 });
      return content;
    },
  };
}
