import { isDeepStrictEqual } from 'node:util';
import { tableNames, type BoardSnapshot } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { commands } from './commands/commands.ts';
import { readBoard } from './readBoard.ts';
import { createPeerNetwork, type PeerNetwork } from './testing/peerNetwork.ts';
import { runRandomCommand } from './testing/randomCommand.ts';
import { seededRandom } from './testing/seededRandom.ts';

const peerCount = 10;
const commandCount = 500;
const seedCount = Number(process.env.SEEDS ?? 100);

/** What happened in a run, so that a run in which nothing happens cannot pass for a good one. */
interface Tally {
  readonly commands: Map<string, number>;
  readonly outcomes: Map<string, number>;
}

function count(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

function play(seed: number, tally: Tally): PeerNetwork {
  const random = seededRandom(seed);
  const network = createPeerNetwork(peerCount, random);
  for (let turn = 0; turn < commandCount; turn += 1) {
    const peer = network.peers[random.below(peerCount)];
    if (peer === undefined) continue;
    if (random.chance(0.03)) network.setOnline(peer, !peer.isOnline);
    const { history } = peer.board;
    if (random.chance(0.15)) {
      const step = random.chance(0.6) ? history.undo() : history.redo();
      count(tally.outcomes, step?.outcome ?? 'empty');
    } else {
      count(tally.commands, runRandomCommand(peer.board, random));
    }
    const receiver = network.peers[random.below(peerCount)];
    if (receiver !== undefined) network.deliver(receiver);
  }
  network.settle();
  return network;
}

/**
 * The whole state as one who comes now would send it on. Encoded directly it may differ between peers that agree:
 * each keeps the deleted content that its own undo may still need.
 */
function encodedState(yDoc: Y.Doc): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(yDoc), 'network');
  return Y.encodeStateAsUpdate(copy);
}

function idsInOrder(board: BoardSnapshot): string {
  return tableNames.map((table) => [...board[table].keys()].join(' ')).join('; ');
}

function expectAgreement({ peers }: PeerNetwork): void {
  const [first, ...others] = peers.map(({ board }) => ({
    snapshot: board.getSnapshot(),
    fresh: readBoard(board.yDoc),
    state: Y.snapshot(board.yDoc),
    encoded: encodedState(board.yDoc),
  }));
  if (first === undefined) throw new Error('there are no peers');
  for (const peer of [first, ...others]) {
    // Maps are equal in whatever order: that has to be asked apart.
    expect(idsInOrder(peer.snapshot)).toBe(idsInOrder(first.fresh));
    // `toEqual` writes a readable difference but is slow: it is asked only when there is one.
    if (!isDeepStrictEqual(peer.snapshot, peer.fresh)) expect(peer.snapshot).toEqual(peer.fresh);
    if (!isDeepStrictEqual(peer.snapshot, first.snapshot)) {
      expect(peer.snapshot).toEqual(first.snapshot);
    }
    expect(Y.equalSnapshots(peer.state, first.state)).toBe(true);
    expect(Buffer.compare(peer.encoded, first.encoded)).toBe(0);
  }
}

const chosen = process.env.SEED;
const seeds =
  chosen === undefined ? Array.from({ length: seedCount }, (_, seed) => seed) : [Number(chosen)];

test(
  `convergence: ${peerCount} people, ${commandCount} commands and whatever network, end with one board`,
  { timeout: 24 * 3_600_000 },
  () => {
    const tally: Tally = { commands: new Map(), outcomes: new Map() };
    for (const seed of seeds) {
      try {
        expectAgreement(play(seed, tally));
      } catch (error) {
        console.error(
          `Seed ${seed} failed. Again: SEED=${seed} npx vitest run packages/document -t convergence`,
        );
        throw error;
      }
    }
    const outcomes = [...tally.outcomes].map(([name, times]) => `${name} ${times}`).join(', ');
    console.log(
      `Convergence: seeds ${seeds[0]}–${seeds.at(-1)} (${seeds.length}), undo and redo: ${outcomes}`,
    );
    if (chosen !== undefined) return;
    expect([...tally.commands.keys()].sort()).toEqual(Object.keys(commands).sort());
    for (const outcome of ['done', 'kept', 'nothing']) {
      expect(tally.outcomes.get(outcome) ?? 0).toBeGreaterThan(seedCount / 10);
    }
  },
);
