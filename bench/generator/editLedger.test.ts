import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Latencies } from '../measure/latencies.ts';
import { CompanyWriter } from './companyWriter.ts';
import { EditLedger } from './editLedger.ts';
import { UpdateReaches } from './updateReaches.ts';

function setUp() {
  const latencies = new Latencies();
  const ledger = new EditLedger(3, new UpdateReaches(), latencies);
  const writer = new CompanyWriter(4_000_000_000);
  ledger.addWriter(writer.clientId, 0, writer.firstClock);
  const move = () => {
    ledger.send(writer.clientId);
    return writer.move();
  };
  return { latencies, ledger, writer, move };
}

test('each edit counts once for each of the others, however often it comes', () => {
  const { ledger, latencies, writer, move } = setUp();
  for (const receiver of [0, 1, 2]) ledger.receive(receiver, writer.drawing);
  const update = move();
  for (const receiver of [0, 1, 2, 1]) ledger.receive(receiver, update);
  expect(ledger.sentCount).toBe(1);
  expect(ledger.deliveredCount).toBe(2);
  expect(latencies.count).toBe(2);
});

test('edits that come merged into one update all count', () => {
  const { ledger, move } = setUp();
  const merged = Y.mergeUpdates(Array.from({ length: 75 }, move));
  ledger.receive(1, merged);
  expect(ledger.deliveredCount).toBe(75);
});

test('edits that come as the state of a document count, though all but the last are only a tombstone', () => {
  const { ledger, writer, move } = setUp();
  const server = new Y.Doc();
  Y.applyUpdate(server, writer.drawing);
  const known = Y.encodeStateVector(server);
  server.transact(() => {
    for (const update of Array.from({ length: 20 }, move)) Y.applyUpdate(server, update);
  });
  ledger.receive(1, Y.encodeStateAsUpdate(server, known));
  expect(ledger.deliveredCount).toBe(20);
});

test('an edit that was left out stays missing', () => {
  const { ledger, move } = setUp();
  move();
  ledger.receive(1, move());
  expect(ledger.sentCount).toBe(2);
  expect(ledger.deliveredCount).toBe(1);
});
