import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { Latencies } from '../measure/latencies.ts';
import { PresenceLedger } from './presenceLedger.ts';

test('all who are named in one message count, and what nobody has sent does not', () => {
  const latencies = new Latencies();
  const ledger = new PresenceLedger(latencies);
  const told = [4_000_000_001, 4_000_000_002].map((clientId) => ({
    clientId,
    clock: ledger.send(clientId),
  }));
  const entries = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 3);
    for (const { clientId, clock } of [...told, { clientId: 5, clock: 1 }]) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, '{"person":{"name":"Åse"}}');
    }
  });
  ledger.receive(entries);
  expect(latencies.count).toBe(2);
});
