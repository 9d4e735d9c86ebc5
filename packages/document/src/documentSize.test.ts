import { emptyBoard, newRecord, type BoardSnapshot } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { commands } from './commands/commands.ts';
import { readBoard } from './readBoard.ts';
import { seedBoard } from './seedBoard.ts';
import { openPeers } from './testing/peer.ts';
import { seededRandom } from './testing/seededRandom.ts';

const companyCount = 50;
/** 100,000 moves: presence shows thirty of them, and the thirty-first is the drop, which is written. */
const dropCount = Math.ceil(100_000 / 30);
const limitBytes = 30_000;

function boardOfCompanies(): BoardSnapshot {
  const companies = Array.from({ length: companyCount }, (_, index) => {
    const id = `company-${index}`;
    return [id, newRecord('companies', id, { name: id, position: { x: index, y: 0 } })] as const;
  });
  return { ...emptyBoard('Moving'), companies: new Map(companies) };
}

function sizeBytes(yDoc: Y.Doc): number {
  return Y.encodeStateAsUpdate(yDoc).length;
}

test.each([1, 10])(
  '100,000 moves, each drag written at its drop, by %i people, leave little behind',
  (peopleCount) => {
    const people = Array.from({ length: peopleCount }, (_, index) => `person-${index}`);
    const peers = openPeers(boardOfCompanies(), people);
    const server = new Y.Doc();
    for (const [index, { yDoc }] of peers.entries()) {
      // Client ids are drawn at random and written in one to five bytes: here always in five.
      yDoc.clientID = 4_000_000_000 + index;
      Y.applyUpdate(server, Y.encodeStateAsUpdate(yDoc), 'network');
      yDoc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === 'network') return;
        Y.applyUpdate(server, update, 'network');
        for (const other of peers) {
          if (other.yDoc !== yDoc) Y.applyUpdate(other.yDoc, update, 'network');
        }
      });
    }
    const random = seededRandom(30);
    for (let drop = 0; drop < dropCount; drop += 1) {
      const id = `company-${random.below(companyCount)}`;
      const position = { x: random.below(4_000), y: random.below(4_000) };
      peers[drop % peopleCount]?.execute(commands['items.move'], { positions: { [id]: position } });
    }
    const content = new Y.Doc();
    seedBoard(content, readBoard(server));
    const leftBytes = sizeBytes(server) - sizeBytes(content);
    console.log(`${dropCount} drops by ${peopleCount} leave ${leftBytes} bytes`);
    expect(leftBytes).toBeGreaterThan(0);
    expect(leftBytes).toBeLessThan(limitBytes);
  },
);
