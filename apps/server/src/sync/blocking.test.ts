import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { presenceFrame, syncStep1Frame, updateFrame } from '../rooms/frames.ts';
import { holdRoom } from '../testing/heldRoom.ts';

const numbers = (write: (put: (...values: number[]) => void) => void): Uint8Array =>
  encoding.encode((encoder) =>
    write((...values) => {
      for (const value of values) encoding.writeVarUint(encoder, value);
    }),
  );
const text = (value: string) => [value.length, ...new TextEncoder().encode(value)];

/** A record of the table of companies that holds a chain of others, each within the one before. */
const nested = (depth: number) =>
  numbers((put) => {
    put(1, depth, 9, 0, 0x27, 1, ...text('companies'), ...text('a'), 1);
    for (let index = 1; index < depth; index += 1) put(0x27, 0, 9, index - 1, ...text('a'), 1);
    put(0);
  });

const manyDeletions = (put: (...values: number[]) => void) => {
  put(1, 9, 1_000_000);
  for (let index = 0; index < 1_000_000; index += 1) put(index * 2, 1);
};

/** The largest thing that an honest person sends at once: a board of 2,000 companies and 5,000 flows, pasted. */
function largeBoard(): Uint8Array {
  const doc = new Y.Doc();
  const record = (fields: Readonly<Record<string, unknown>>) => new Y.Map(Object.entries(fields));
  const amount = { mode: 12, unit: 't', per: 'year' };
  doc.transact(() => {
    for (let index = 0; index < 2_000; index += 1) {
      const position = { x: index, y: index };
      const fields = { name: `Company ${index}`, kind: 'company', position };
      doc.getMap('companies').set(`c${index}`, record(fields));
    }
    for (let index = 0; index < 5_000; index += 1) {
      const fields = { from: 'c1', to: 'c2', resource: 'r1', stage: 'operating', amount };
      doc.getMap('flows').set(`f${index}`, record(fields));
    }
  });
  return updateFrame(Y.encodeStateAsUpdate(doc));
}

/** The processor's time that a message takes until all it does is done, and how its sender is closed. */
async function costOf(frame: Uint8Array): Promise<{ ms: number; closed: readonly string[] }> {
  const held = await holdRoom();
  const guest = await held.enter('owner');
  const since = process.cpuUsage();
  guest.send(frame);
  await held.flush();
  const { user, system } = process.cpuUsage(since);
  held.room.destroy();
  return { ms: (user + system) / 1_000, closed: guest.closed };
}

const manyPieces = 4_000_000;
const cases: readonly (readonly [string, string | null, () => Uint8Array])[] = [
  [
    'a state vector of 170,000 clients',
    'tooLarge',
    () =>
      syncStep1Frame(
        numbers((put) => {
          put(170_000);
          for (let index = 0; index < 170_000; index += 1) put(20_000 + index, 1);
        }),
      ),
  ],
  [
    'a million deletions',
    'tooLarge',
    () =>
      updateFrame(
        numbers((put) => {
          put(0);
          manyDeletions(put);
        }),
      ),
  ],
  [
    'a million deletions of what it brings itself',
    'tooLarge',
    () =>
      updateFrame(
        numbers((put) => {
          put(1, 1, 9, 0, 0, 3_000_000);
          manyDeletions(put);
        }),
      ),
  ],
  [
    'a million people who deleted something',
    'tooLarge',
    () =>
      updateFrame(
        numbers((put) => {
          put(0, 1_000_000);
          for (let index = 0; index < 1_000_000; index += 1) put(index, 1, 0, 1);
        }),
      ),
  ],
  [
    'four million pieces of two bytes',
    'tooLarge',
    () =>
      updateFrame(
        numbers((put) => {
          put(1, manyPieces, 9, 0);
          for (let index = 0; index < manyPieces; index += 1) put(0, 1);
          put(0);
        }),
      ),
  ],
  [
    'half a million authors',
    'tooLarge',
    () =>
      updateFrame(
        numbers((put) => {
          put(500_000);
          for (let index = 500_000; index > 0; index -= 1) put(1, index, 0, 0, 1);
          put(0);
        }),
      ),
  ],
  ['20,000 records, each in the one before', 'malformed', () => updateFrame(nested(20_000))],
  [
    '100,000 people in one presence message',
    null,
    () =>
      presenceFrame(
        Array.from({ length: 100_000 }, (_, clientId) => ({ clientId, clock: 1, json: '{}' })),
      ),
  ],
  [
    'presence that is nested 3 million deep',
    null,
    () => {
      const depth = 3_000_000;
      return presenceFrame([
        { clientId: 1, clock: 1, json: '['.repeat(depth) + ']'.repeat(depth) },
      ]);
    },
  ],
  [
    'one text of almost 8 MiB',
    null,
    () => {
      const doc = new Y.Doc();
      const note = new Y.Text('x'.repeat(8_300_000));
      doc.getMap('companies').set('a', new Y.Map([['note', note]]));
      return updateFrame(Y.encodeStateAsUpdate(doc));
    },
  ],
];

test.each(cases)(
  '%s keeps nobody waiting longer than an honest paste; its sender is closed with: %s',
  async (_, reason, make) => {
    const honest = largeBoard();
    // The first is slow everywhere: what comes after it is what a server that runs needs.
    await costOf(honest);
    const { ms: most, closed } = await costOf(honest);
    expect(closed).toEqual([]);
    const frame = make();
    const cost = await costOf(frame);
    expect(cost.closed).toEqual(reason === null ? [] : [reason]);
    expect(cost.ms).toBeLessThan(most * 2);
  },
);
